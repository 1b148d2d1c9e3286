package shop;

import dagger.Component;
import jakarta.inject.Singleton;

/** The object graph of the function {@code Products}; Dagger implements it. Written by Linnet 0.1.0-SNAPSHOT. */
@Singleton
@javax.inject.Singleton
@Component
interface ProductsComponent {
    Products products();
}
