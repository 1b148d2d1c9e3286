package shop;

import dagger.Component;
import jakarta.inject.Singleton;

/** The object graph of the function {@code Orders}; Dagger implements it. Written by Linnet 0.1.0-SNAPSHOT. */
@Singleton
@javax.inject.Singleton
@Component
interface OrdersComponent {
    Orders orders();

    Timing timing();
}
