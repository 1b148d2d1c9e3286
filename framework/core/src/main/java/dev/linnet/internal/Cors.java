package dev.linnet.internal;

import dev.linnet.Request;
import dev.linnet.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service's {@code @Cors} says (Fetch standard §3.2).
 *
 * @param origins allowed origins, compared exactly; one {@code *} for all
 * @param methods for {@code Access-Control-Allow-Methods}; empty for those that the path serves
 * @param headers for {@code Access-Control-Allow-Headers}
 * @param maxAge seconds
 */
public record Cors(List<String> origins, String methods, String headers, int maxAge) {

    /** Whether a browser asks if it may send another request (Fetch standard §3.2.2). */
    boolean isPreflight(Request request) {
        return request.method().equals("OPTIONS")
                && request.header("Origin") != null
                && request.header("Access-Control-Request-Method") != null;
    }

    /** The answer to an OPTIONS request, with the headers of a preflight answer when it is one. */
    Response preflight(Request request, Response options, String allow) {
        if (!isPreflight(request) || allowedOrigin(request) == null) {
            return options;
        }
        return options.withHeader("Access-Control-Allow-Methods", methods.isEmpty() ? allow : methods)
                .withHeader("Access-Control-Allow-Headers", headers)
                .withHeader("Access-Control-Max-Age", Integer.toString(maxAge));
    }

    /** Adds what every answer carries. An answer that depends on the origin says so to caches, with or without one. */
    Response decorate(Request request, Response response) {
        String origin = allowedOrigin(request);
        Response decorated = origin == null ? response : response.withHeader("Access-Control-Allow-Origin", origin);
        return anyOrigin() || varies(decorated) ? decorated : decorated.addHeader("Vary", "Origin");
    }

    private static boolean varies(Response response) {
        for (String vary : response.headers().all("Vary")) {
            for (String name : vary.split(",", -1)) {
                if (name.strip().equalsIgnoreCase("Origin")) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String allowedOrigin(Request request) {
        if (anyOrigin()) {
            return "*";
        }
        String origin = request.header("Origin");
        for (String allowed : origins) {
            if (allowed.equals(origin)) {
                return origin;
            }
        }
        return null;
    }

    private boolean anyOrigin() {
        return origins.size() == 1 && origins.get(0).equals("*");
    }
}
