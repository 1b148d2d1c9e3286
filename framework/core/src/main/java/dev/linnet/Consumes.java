package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The media types that a handler reads: {@code @Consumes({"text/csv", "image/*"})}. A body of another one, or one that does not
 * say what it is, is answered with 415 and an {@code Accept} header (RFC 9110 §15.5.16). Without this, a body that is read as
 * JSON takes {@code application/json} and {@code application/*+json}; text, bytes and streams take any.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Consumes {

    /** Media types without parameters, or ranges such as {@code image/*}. */
    String[] value();
}
