package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long browsers and caches may keep what a handler of GET answers (RFC 9111). Set on its answers below 400 that have no
 * {@code Cache-Control} of their own; problems have none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CacheControl {

    /** The directives of RFC 9111 §5.2.2, RFC 5861 and RFC 8246: {@code "max-age=60, private"}. */
    String value();

    /**
     * Whether a 200 gets an {@code ETag} made of its body, so that a client that has the body already is answered with 304. The
     * tag is weak (RFC 9110 §8.8.1), as it is no cryptographic hash. The handler runs all the same: it saves the transfer. Where
     * the version is known before, use {@link Response#withETag}.
     */
    boolean etag() default false;
}
