package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets browsers of other origins call the service, or one handler, whose own {@code @Cors} then stands in the place of the
 * service's: preflight requests are answered without asking a filter or handler, and every answer, errors included, carries the
 * CORS headers (Fetch standard §3.2). Of a service of several classes one suffices, or all have the same.
 *
 * <p>An HTTP API with CORS of its own answers preflights itself and puts its headers in the place of these; a Function URL's
 * win over these (SEMANTICS rules 42, 44). Declare it in one place: here it goes through every front.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Cors {

    /**
     * Allowed origins, scheme and port included, as browsers send them: {@code https://shop.example}, compared exactly;
     * {@code https://*.shop.example} for every host below, however deep, but not for {@code shop.example} itself; {@code *} alone
     * for every origin. {@code null}, which is what sandboxed frames and files are, is let in by {@code *} only.
     */
    String[] origins() default "*";

    /** Allowed methods; when empty, those that the requested path serves. */
    String[] methods() default {};

    /** Allowed request headers; {@code *} alone for all but {@code Authorization}. */
    String[] headers() default {"Content-Type", "Authorization", "X-Amz-Date", "X-Api-Key", "X-Amz-Security-Token"};

    /** Response headers that scripts may read beside the seven that they always may; {@code *} alone for all. */
    String[] exposedHeaders() default {};

    /** Whether cookies and {@code Authorization} of the browser go along. Not with {@code *} anywhere: a compile error. */
    boolean credentials() default false;

    /** Seconds for which a browser may keep a preflight answer: 0 to 86400. */
    int maxAge() default 300;
}
