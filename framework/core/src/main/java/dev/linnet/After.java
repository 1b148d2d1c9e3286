package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is called with the response on its way out, whoever gave it: the handler, a filter further in, or Linnet (404, 405).
 * It returns nothing, or the {@link Response} to send instead. Stands in a {@link Service}
 * class, for every request of its function, or in a class that {@link Filters} names. Parameters are bound as a handler's, but
 * for the body and the path's variables.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface After {

    /**
     * The place among the filters of the function or of the handler: those of a smaller order are further out. Of one order,
     * {@code @After} is further out than {@code @Around}, and that further out than {@code @Before}; then what is declared
     * first is called first.
     */
    int value() default 0;
}
