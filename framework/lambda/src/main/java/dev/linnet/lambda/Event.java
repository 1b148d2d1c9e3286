package dev.linnet.lambda;

import static java.util.Objects.requireNonNull;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link EventReader} found in an event, and what it means. Maps are names and values by turns. */
final class Event {

    final List<String> names = new ArrayList<>();
    boolean authorizer;
    boolean elb;
    boolean base64;

    @Nullable
    String version;

    @Nullable
    String method;

    @Nullable
    String path;

    @Nullable
    String resource;

    @Nullable
    String rawPath;

    @Nullable
    String rawQuery;

    byte @Nullable [] body;

    @Nullable
    String contextPath;

    @Nullable
    String stage;

    @Nullable
    String domain;

    @Nullable
    String httpMethod;

    @Nullable
    String httpPath;

    @Nullable
    List<String> headers;

    @Nullable
    List<String> multiHeaders;

    @Nullable
    List<String> query;

    @Nullable
    List<String> multiQuery;

    @Nullable
    List<String> pathParameters;

    @Nullable
    List<String> cookies;

    /**
     * The front that sent the event.
     *
     * @throws EventException when it is none that is known, could be two, or the event has no path
     */
    Front front() {
        boolean version1 = "1.0".equals(version);
        boolean version2 = "2.0".equals(version);
        if (authorizer) {
            throw new EventException("the event asks an authorizer; Linnet serves HTTP requests");
        }
        if (elb && (version1 || version2) || (elb || version1) && httpMethod != null || version2 && method != null) {
            throw new EventException("the event could be of two fronts: version " + version + ", httpMethod " + method
                    + ", requestContext.http.method " + httpMethod + ", requestContext.elb "
                    + (elb ? "present" : "absent"));
        }
        if (version2 ? httpMethod == null : method == null) {
            throw new EventException(
                    "the event is no HTTP request of API Gateway, a Function URL or a load balancer; it has "
                            + (names.isEmpty() ? "no members" : "version " + version + " and the members " + found()));
        }
        if (version2 ? rawPath == null && httpPath == null : path == null) {
            throw new EventException(
                    version2
                            ? "the event has neither rawPath nor requestContext.http.path"
                            : "the event has httpMethod but no path");
        }
        if (elb) {
            return multiHeaders == null && multiQuery == null ? Front.ALB : Front.ALB_MULTI;
        }
        if (version2) {
            return domain != null && domain.contains(".lambda-url.") ? Front.FUNCTION_URL : Front.HTTP_V2;
        }
        return version1 ? Front.HTTP_V1 : Front.REST;
    }

    /**
     * The request, of an event that is of the front.
     *
     * @throws Problem 400 for a body that is not base64 though the event says so, and as {@link Request.Builder#build()}
     */
    Request request(Front front, String id, Invocation invocation) {
        Request.Builder request = path(front);
        query(request, front);
        headers(request, front);
        if (body != null && body.length > 0) {
            request.body(base64 ? decoded(body) : body);
        }
        return request.id(id).attachment(invocation).build();
    }

    /**
     * A request that gets an answer of its own: without what can be wrong with it.
     *
     * @param known whether it has the path that was sent; {@code /} if that is what is wrong
     */
    record Refused(Request request, boolean known) {}

    /** The request without query and body, and without path if that cannot be read. */
    Refused refused(Front front, String id, Invocation invocation) {
        Request.Builder request = path(front);
        headers(request, front);
        try {
            return new Refused(request.id(id).attachment(invocation).build(), true);
        } catch (Problem wrongPath) {
            Request.Builder unread = Request.of(method(front), "/");
            headers(unread, front);
            return new Refused(unread.id(id).attachment(invocation).build(), false);
        }
    }

    private String method(Front front) {
        return requireNonNull(front.payload2() ? httpMethod : method);
    }

    private void headers(Request.Builder request, Front front) {
        if (front == Front.REST) { // base64 is undone for some media types and some clients only (rule 11)
            request.textOnly();
        }
        List<String> all = multiHeaders == null || multiHeaders.isEmpty() ? headers : multiHeaders;
        boolean cookieHeader = false;
        if (all != null) {
            for (int i = 0; i < all.size(); i += 2) {
                request.header(all.get(i), all.get(i + 1));
                cookieHeader |= all.get(i).equalsIgnoreCase("cookie");
            }
        }
        if (cookies != null && !cookies.isEmpty() && !cookieHeader) {
            request.header("cookie", String.join("; ", cookies));
        }
    }

    private Request.Builder path(Front front) {
        if (!front.payload2()) {
            String found = requireNonNull(path);
            String own = front.loadBalancer() ? found : found.substring(BasePath.length(this, found));
            return Request.of(method(front), rooted(own));
        }
        String found = rawPath == null ? requireNonNull(httpPath) : rawPath;
        Request.Builder request = Request.of(method(front), rooted(withoutStage(found)));
        return front == Front.HTTP_V2 || rawPath == null ? request.decodedPath() : request;
    }

    private void query(Request.Builder request, Front front) {
        if (!front.payload2()) {
            parameters(request, multiQuery == null || multiQuery.isEmpty() ? query : multiQuery, front.loadBalancer());
        } else if (rawQuery != null && !rawQuery.isEmpty()) {
            request.rawQuery(rawQuery);
        } else {
            parameters(request, query, false);
        }
    }

    private static void parameters(Request.Builder request, @Nullable List<String> all, boolean encoded) {
        if (all == null) {
            return;
        }
        for (int i = 0; i < all.size(); i += 2) {
            if (encoded) {
                request.encodedQuery(all.get(i), all.get(i + 1));
            } else {
                request.query(all.get(i), all.get(i + 1));
            }
        }
    }

    /** A named stage is the first segment of an HTTP API's {@code rawPath}; {@code $default} is not (rule 15). */
    private String withoutStage(String found) {
        if (stage == null || stage.isEmpty() || stage.equals("$default") || !found.startsWith(stage, 1)) {
            return found;
        }
        int end = stage.length() + 1;
        return found.length() == end || found.charAt(end) == '/' ? found.substring(end) : found;
    }

    private static String rooted(String found) {
        return found.startsWith("/") ? found : "/" + found;
    }

    private static byte[] decoded(byte[] base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("the body is said to be base64 but is not");
        }
    }

    private String found() {
        String all = String.join(", ", names);
        return all.length() > 200 ? all.substring(0, 200) + "…" : all;
    }
}
