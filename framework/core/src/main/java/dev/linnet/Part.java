package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of {@code multipart/form-data} (RFC 7578), such as a file, as {@link Upload}, {@code Optional<Upload>} or {@code
 * List<Upload>}; on a component of a record with {@link Form}, too. What a browser sends for a file that was not chosen is no
 * part.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Part {

    /** The part's name; the parameter's or component's own name when empty. */
    String value() default "";
}
