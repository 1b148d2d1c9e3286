package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a form: of {@code application/x-www-form-urlencoded}, or a part of {@code multipart/form-data} (RFC 7578) that is
 * not a file. A record is read from several fields. An empty field counts as absent for an Optional, a nullable parameter or a
 * default that is not text: that is what browsers send for a number that was not filled in.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Form {

    /** The field's name; the parameter's own name when empty. */
    String value() default "";

    /** The text taken when the field is absent; converted and checked when the service compiles. */
    String defaultValue() default Service.NONE;
}
