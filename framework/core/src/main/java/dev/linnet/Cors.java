package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets browsers of other origins call the service: preflight requests are answered by the router, and every answer, errors
 * included, carries the CORS headers (Fetch standard §3.2). Not for use together with CORS configured on an HTTP API: that
 * discards the function's own headers (SEMANTICS rule 42).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Cors {

    /** Allowed origins, scheme and port included ({@code https://shop.example}), compared exactly; {@code *} for every origin. */
    String[] origins() default "*";

    /** Allowed methods; those that the requested path serves when empty. */
    String[] methods() default {};

    /** Allowed request headers. */
    String[] headers() default {"Content-Type", "Authorization", "X-Amz-Date", "X-Api-Key", "X-Amz-Security-Token"};

    /** Seconds for which a browser may keep a preflight answer: 0 to 86400. */
    int maxAge() default 300;
}
