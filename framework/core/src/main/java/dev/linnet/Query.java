package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query parameter: decoded once, {@code +} is a space, on every front alike.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Query {

    /** The name in the query string; the parameter's own name when empty. */
    String value() default "";

    /** The text taken when the parameter is absent; converted and checked when the service compiles. */
    String defaultValue() default Service.NONE;
}
