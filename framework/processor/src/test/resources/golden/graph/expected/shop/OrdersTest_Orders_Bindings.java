package shop;

import dagger.Module;
import shop.Orders.Bindings;

/** {@link Bindings} without what {@link OrdersTest} mocks. Written by Linnet 0.1.0-SNAPSHOT. */
@Module
interface OrdersTest_Orders_Bindings {
    @dagger.Provides 
    static Orders.Codec<Integer> codec() {
        return Bindings.codec();
    }
}
