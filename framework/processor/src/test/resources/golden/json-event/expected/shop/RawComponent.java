package shop;

import dagger.Component;
import jakarta.inject.Singleton;

/** The object graph of the function {@code Raw}; Dagger implements it. Written by Linnet 0.1.0-SNAPSHOT. */
@Singleton
@javax.inject.Singleton
@Component
interface RawComponent {
    Raw raw();
}
