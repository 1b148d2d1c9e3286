package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the build of an image calls a handler to train the AOT cache that the function starts from. Without it a handler of
 * GET, HEAD or OPTIONS is called with values made from its types, and no other: what writes is called only when it says so.
 * AWS's services are fakes in a training; what the service reaches otherwise is not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Training {

    /** Whether it is called; {@code false} keeps a handler of GET out, such as one with effects. */
    boolean value() default true;

    /** Example values, {@code "name=value"}, of parameters in the path, the query, headers and cookies. */
    String[] parameters() default {};

    /** An example of the body; made from its type when empty. */
    String body() default "";
}
