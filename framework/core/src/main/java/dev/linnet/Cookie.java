package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A cookie of the request (RFC 6265 §4.2); names compare with case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Cookie {

    /** The cookie's name; the parameter's own name when empty. */
    String value() default "";

    /** The text taken when the cookie is absent; converted and checked when the service compiles. */
    String defaultValue() default Service.NONE;
}
