package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler's result is sent as. A {@code String}, {@code byte[]} or {@code InputStream} is sent as it is; anything else is
 * written as JSON, and the media type must be a JSON type. A request whose {@code Accept} takes none of them is answered with
 * 406, before the handler is called (RFC 9110 §12.5.1). Without this annotation a {@code String} is JSON too, and bytes are
 * {@code application/octet-stream}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Produces {

    /**
     * One media type, or several in the order in which the service prefers them: {@code "text/csv"},
     * {@code "application/vnd.shop.item+json"}. A handler of several takes the {@link Request} and asks
     * {@link Request#preferred}; its answer says {@code Vary: Accept}. Text is UTF-8, and says so.
     */
    String[] value();
}
