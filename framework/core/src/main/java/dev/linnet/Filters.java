package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names classes whose {@link Before}, {@link Around}, {@link After} and {@link ExceptionMapper} methods take part. On a
 * {@link Service} class: in every request of the function, those for unknown paths included. On a handler: in its requests
 * only. On an annotation: wherever that annotation stands. A class named for the function and for a handler takes part once,
 * for the function. The classes are injected as services are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Filters {

    /** The classes; those named first are further out where their filters have the same order. */
    Class<?>[] value();
}
