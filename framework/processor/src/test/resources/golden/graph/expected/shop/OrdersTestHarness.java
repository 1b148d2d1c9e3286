package shop;

import dev.linnet.internal.Router;
import dev.linnet.testing.Harness;

/** Builds the graph for {@link OrdersTest}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class OrdersTestHarness implements Harness {

    @Override
    public Router router(Object test) {
        OrdersTest mocked = (OrdersTest) test;
        OrdersTestComponent component = DaggerOrdersTestComponent.factory().create(mocked.clock);
        return new OrdersRouter(new OrdersEndpoints(component.orders()));
    }
}
