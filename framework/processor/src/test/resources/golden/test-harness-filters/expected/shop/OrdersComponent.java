package shop;

import dagger.Component;
import jakarta.inject.Singleton;
import shop.Orders.Guard;

/** The object graph of the function {@code Orders}; Dagger implements it. Written by Linnet 0.1.0-SNAPSHOT. */
@Singleton
@javax.inject.Singleton
@Component
interface OrdersComponent {
    Guard orders_Guard();
}
