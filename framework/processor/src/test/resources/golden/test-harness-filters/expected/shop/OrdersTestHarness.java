package shop;

import dev.linnet.internal.Router;
import dev.linnet.testing.Harness;
import shop.Orders.Errors;
import shop.Orders.Guard;
import shop.Orders.Plain;

/** Builds the graph for {@link OrdersTest}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class OrdersTestHarness implements Harness {

    @Override
    public Router router(Object test) {
        OrdersTest mocked = (OrdersTest) test;
        OrdersTestComponent component = DaggerOrdersTestComponent.factory().create(mocked.keys, mocked.plain);
        Errors orders_Errors = new Errors();
        Guard orders_Guard = component.orders_Guard();
        Plain orders_Plain = component.orders_Plain();
        return new OrdersRouter(orders_Errors, orders_Guard, orders_Plain, new OrdersEndpoints(new Orders()));
    }
}
