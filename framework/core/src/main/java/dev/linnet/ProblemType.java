package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exception for the caller to see: thrown, it is answered with a problem (RFC 9457) whose detail is the exception's message.
 * Holds for subclasses too. An {@link ExceptionMapper} for the same type goes before it. Kept at run time for exceptions
 * that the service's compiler does not see: those of other packages that no {@code throws} names.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProblemType {

    /** The status: 400 to 599. From 500 on, the exception is logged. */
    int status();

    /** A few words, the same for every exception of the type (RFC 9457 §3.1.3); the status in words when empty. */
    String title() default "";

    /** The URI reference by which callers know the type (RFC 9457 §3.1.1); {@code about:blank} when empty. */
    String type() default "";
}
