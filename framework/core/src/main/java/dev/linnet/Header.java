package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request header; names compare without case (RFC 9110 §5.1).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Header {

    /** The header's name; when empty, the parameter's own name with a hyphen before each capital: {@code ifMatch} is {@code If-Match}. */
    String value() default "";

    /** The text taken when the header is absent; converted and checked when the service compiles. */
    String defaultValue() default Service.NONE;
}
