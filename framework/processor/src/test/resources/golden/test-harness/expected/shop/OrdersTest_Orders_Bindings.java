package shop;

import dagger.Module;
import shop.Orders.Bindings;

/** {@link Bindings} without what {@link OrdersTest} mocks. Written by Linnet 0.1.0-SNAPSHOT. */
@Module
interface OrdersTest_Orders_Bindings {
    @dagger.Provides @jakarta.inject.Singleton @jakarta.inject.Named("table") 
    static String table() {
        return Bindings.table();
    }
}
