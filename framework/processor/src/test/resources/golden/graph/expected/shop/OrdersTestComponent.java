package shop;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;

/** The graph of {@link OrdersTest}: the service's, with the mocks bound. Written by Linnet 0.1.0-SNAPSHOT. */
@Singleton
@javax.inject.Singleton
@Component(modules = {OrdersTest_Orders_Bindings.class})
interface OrdersTestComponent {
    Orders orders();

    /** Takes the mocks. */
    @Component.Factory
    interface Factory {
        OrdersTestComponent create(@BindsInstance Orders.Clock clock);
    }
}
