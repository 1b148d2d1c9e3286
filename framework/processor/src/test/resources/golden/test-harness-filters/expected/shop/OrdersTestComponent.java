package shop;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import shop.Orders.Guard;
import shop.Orders.Plain;

/** The graph of {@link OrdersTest}: the service's, with the mocks bound. Written by Linnet 0.1.0-SNAPSHOT. */
@Singleton
@javax.inject.Singleton
@Component
interface OrdersTestComponent {
    Guard orders_Guard();

    Plain orders_Plain();

    /** Takes the mocks. */
    @Component.Factory
    interface Factory {
        OrdersTestComponent create(@BindsInstance Orders.Keys keys, @BindsInstance Orders.Plain plain);
    }
}
