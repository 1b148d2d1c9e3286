package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Serves {@code OPTIONS} at the service's path followed by {@link #value()}. Only where it must differ from the answer the router gives: 204 with {@code Allow}, and CORS preflight.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Options {

    /**
     * The route below the service's path: empty or beginning with {@code /}. A segment is a literal, a variable
     * {@code {name}} (one non-empty segment) or, last, a greedy variable {@code {name+}} (one or more segments).
     */
    String value() default "";
}
