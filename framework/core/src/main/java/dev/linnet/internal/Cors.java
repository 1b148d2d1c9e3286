package dev.linnet.internal;

import dev.linnet.Request;
import dev.linnet.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @Cors} says (Fetch standard §3.2).
 *
 * @param origins allowed origins, compared exactly; {@code https://*.shop.example} for hosts below; one {@code *} for all
 * @param methods for {@code Access-Control-Allow-Methods}; empty for those that the path serves
 * @param headers for {@code Access-Control-Allow-Headers}
 * @param exposedHeaders for {@code Access-Control-Expose-Headers}; empty for none
 * @param credentials whether credentials may go along
 * @param maxAge seconds
 */
public record Cors(
        List<String> origins, String methods, String headers, String exposedHeaders, boolean credentials, int maxAge) {

    /** Adds what every answer carries. An answer that depends on the origin says so to caches, with or without one. */
    Response decorate(Request request, Response response) {
        Response decorated = allow(request, response);
        return exposedHeaders.isEmpty() || decorated.header(Preflight.ALLOW_ORIGIN) == null
                ? decorated
                : decorated.withHeader("Access-Control-Expose-Headers", exposedHeaders);
    }

    /** Adds whether the origin may read the answer. */
    Response allow(Request request, Response response) {
        String origin = allowedOrigin(request);
        Response varied = anyOrigin() ? response : response.withVary("Origin");
        if (origin == null) {
            return varied;
        }
        Response allowed = varied.withHeader(Preflight.ALLOW_ORIGIN, origin);
        return credentials ? allowed.withHeader("Access-Control-Allow-Credentials", "true") : allowed;
    }

    /** For {@code Access-Control-Allow-Origin}; null when the request's origin is not allowed. */
    @Nullable
    String allowedOrigin(Request request) {
        if (anyOrigin()) {
            return "*";
        }
        String origin = request.header("Origin");
        if (origin != null) {
            for (String allowed : origins) {
                if (allowed.equals(origin) || isBelow(allowed, origin)) {
                    return origin;
                }
            }
        }
        return null;
    }

    boolean anyOrigin() {
        return origins.size() == 1 && origins.get(0).equals("*");
    }

    /** Whether a pattern, {@code https://*.shop.example:8443}, has an origin: only labels stand where the star does. */
    private static boolean isBelow(String pattern, String origin) {
        int star = pattern.indexOf("://*.") + 3;
        int end = origin.length() - (pattern.length() - star - 1);
        if (star == 2 || end <= star || !origin.startsWith(pattern.substring(0, star))) {
            return false;
        }
        if (!origin.endsWith(pattern.substring(star + 1))) {
            return false;
        }
        char before = '.';
        for (int i = star; i < end; i++) {
            char c = origin.charAt(i);
            boolean label = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!label && (c != '.' || before == '.')) {
                return false;
            }
            before = c;
        }
        return before != '.';
    }
}
