package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is called before the handler. It returns nothing; or a {@code @Nullable} {@link Response}, which, when it is not null,
 * is the answer, and nothing further in is called; or a value of any other type, which becomes the request's attribute of that type
 * ({@link Attribute}, {@link Request#attribute}). What it throws is answered as if the handler had thrown it. Stands in a {@link Service}
 * class, for every request of its function, or in a class that {@link Filters} names. Parameters are bound as a handler's, but
 * for the body and the path's variables.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Before {

    /**
     * The place among the filters of the function or of the handler: those of a smaller order are further out. Of one order,
     * {@code @After} is further out than {@code @Around}, and that further out than {@code @Before}; then what is declared
     * first is called first.
     */
    int value() default 0;
}
