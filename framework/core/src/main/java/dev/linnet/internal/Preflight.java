package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Answers what browsers ask before they send a request to another origin (Fetch standard §3.2.2, §4.8). What is not allowed as
 * a whole, origin, method and headers, is answered without allowing anything: some methods a browser would send otherwise.
 * {@code Access-Control-Request-Private-Network} is not answered, as no address of AWS's fronts is private.
 */
final class Preflight {

    static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String METHOD = "Access-Control-Request-Method";
    private static final String HEADERS = "Access-Control-Request-Headers";

    private Preflight() {}

    static boolean is(Request request) {
        return request.header("Origin") != null && request.header(METHOD) != null;
    }

    /** The method that is asked for. */
    static String method(Request request) {
        String method = request.header(METHOD);
        return method == null ? "" : method;
    }

    /**
     * The answer.
     *
     * @param allow the methods that the path serves; empty for an unknown path
     * @param route the route of the method that is asked for, or {@link Router#NONE}
     * @param ofRoute what that route's handler says itself, instead of the service, and of no other method of the path
     */
    static Response answer(Request request, String allow, int route, @Nullable Cors cors, boolean ofRoute) {
        if (allow.isEmpty()) {
            return varied(ProblemJson.response(Problem.of(404, "nothing is served at this path"), request.id()));
        }
        Response refused = varied(Response.of(204).withHeader("Allow", allow));
        if (cors == null) {
            return refused;
        }
        Response answer = cors.allow(request, refused); // varies by origin, save where all are allowed
        String method = method(request);
        String methods = cors.methods().isEmpty() ? ofRoute ? method : allow : cors.methods();
        boolean granted = route >= 0
                && answer.header(ALLOW_ORIGIN) != null
                && lists(methods, method)
                && listsAll(cors, request.headers().all(HEADERS));
        if (!granted) {
            return cors.anyOrigin() ? refused : refused.withVary("Origin");
        }
        Response allowed = answer.withHeader("Access-Control-Allow-Methods", methods)
                .withHeader("Access-Control-Max-Age", Integer.toString(cors.maxAge()));
        return cors.headers().isEmpty() ? allowed : allowed.withHeader("Access-Control-Allow-Headers", cors.headers());
    }

    private static Response varied(Response response) {
        return response.withVary(METHOD).withVary(HEADERS);
    }

    private static boolean listsAll(Cors cors, List<String> lines) {
        for (Weighted asked : Weighted.parse(lines)) {
            boolean any = cors.headers().equals("*") && !asked.value().equals("authorization");
            if (!any && !lists(cors.headers().toLowerCase(Locale.ROOT), asked.value())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a list, {@code GET, PUT}, has a member. */
    private static boolean lists(String list, String member) {
        return (", " + list + ", ").contains(", " + member + ", ");
    }
}
