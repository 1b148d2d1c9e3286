package dev.linnet.lambda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event in one streaming pass: what any front may say is collected as it comes, what no front says is skipped, and
 * which front it is turns out at the end ({@link Event#front()}).
 *
 * <table>
 * <caption>Where each front says what</caption>
 * <tr><th>           <th>REST, HTTP API 1.0 <th>HTTP API 2.0 <th>Function URL <th>ALB <th>ALB, multi-value
 * <tr><td>told by    <td>{@code httpMethod}; {@code version} "1.0" for HTTP API <td>{@code version} "2.0"
 *   <td>2.0 and a {@code .lambda-url.} domain <td colspan=2>{@code requestContext.elb}
 * <tr><td>method     <td>{@code httpMethod} <td colspan=2>{@code requestContext.http.method} <td colspan=2>{@code httpMethod}
 * <tr><td>path       <td>{@code path}, encoded (4, 17) <td>{@code rawPath}, decoded, stage in front (14, 15)
 *   <td>{@code rawPath}, encoded <td colspan=2>{@code path}, encoded (24)
 * <tr><td>query      <td>{@code multiValueQueryStringParameters}, decoded (3) <td colspan=2>{@code rawQueryString}, encoded (14)
 *   <td>{@code queryStringParameters}, encoded (24) <td>{@code multiValueQueryStringParameters}, encoded (24)
 * <tr><td>headers    <td>{@code multiValueHeaders} (2) <td colspan=2>{@code headers}, joined by commas (12)
 *   <td>{@code headers}, the last of each (23) <td>{@code multiValueHeaders} (23)
 * <tr><td>cookies    <td>header <td>{@code cookies} only (13) <td>{@code cookies} and header <td colspan=2>header
 * <tr><td>absent     <td>null (1) <td colspan=2>missing (16) <td colspan=2>null, missing or ""  (23, 25)
 * </table>
 *
 * Numbers are rules of {@code SEMANTICS}. A test event with single-value maps only is read from those. Where both maps of the
 * headers come, the single-value one is checked to be JSON and not read.
 */
final class EventReader {

    private final JsonScanner in;
    private final Event event = new Event();
    private int headersAt = -1;

    private EventReader(byte[] bytes) {
        in = new JsonScanner(bytes);
    }

    /**
     * What the event says.
     *
     * @throws EventException unless it is one JSON object whose known members have their types
     */
    static Event read(byte[] bytes) {
        return new EventReader(bytes).read();
    }

    private Event read() {
        int first = in.peek();
        if (first != '{') {
            if (first != 0) {
                in.skip(); // or it is no JSON at all
            }
            throw new EventException("the event is " + kind(first) + "; an object is expected");
        }
        for (boolean more = in.enter('{', '}'); more; more = in.more('}')) {
            String name = in.name();
            event.names.add(name);
            member(name);
        }
        if (in.peek() != 0) {
            throw new EventException("something follows the event's object");
        }
        if (headersAt >= 0 && (event.multiHeaders == null || event.multiHeaders.isEmpty())) {
            in.goTo(headersAt);
            event.headers = pairs("headers");
        }
        return event;
    }

    private void member(String name) {
        switch (name) {
            case "version" -> event.version = text(name);
            case "httpMethod" -> event.method = text(name);
            case "path" -> event.path = text(name);
            case "resource" -> event.resource = text(name);
            case "rawPath" -> event.rawPath = text(name);
            case "rawQueryString" -> event.rawQuery = text(name);
            case "headers" -> headers(name);
            case "multiValueHeaders" -> event.multiHeaders = pairs(name);
            case "queryStringParameters" -> event.query = pairs(name);
            case "multiValueQueryStringParameters" -> event.multiQuery = pairs(name);
            case "pathParameters" -> event.pathParameters = pairs(name);
            case "cookies" -> event.cookies = texts(name);
            case "body" -> event.body = bytes(name);
            case "isBase64Encoded" -> event.base64 = "true".equals(text(name));
            case "methodArn", "routeArn" -> {
                event.authorizer = true;
                in.skip();
            }
            case "requestContext" -> context(name);
            default -> in.skip();
        }
    }

    /** What will only be read if nothing better comes is gone over first: to make texts of it takes longer. */
    private void headers(String name) {
        if (event.elb || "2.0".equals(event.version)) {
            event.headers = pairs(name);
        } else {
            headersAt = in.position();
            in.skip();
        }
    }

    private void context(String context) {
        for (boolean more = enter(context); more; more = in.more('}')) {
            String name = in.name();
            switch (name) {
                case "path" -> event.contextPath = text(name);
                case "stage" -> event.stage = text(name);
                case "domainName" -> event.domain = text(name);
                case "elb" -> {
                    event.elb = in.peek() == '{';
                    in.skip();
                }
                case "http" -> http(name);
                default -> in.skip();
            }
        }
    }

    private void http(String http) {
        for (boolean more = enter(http); more; more = in.more('}')) {
            String name = in.name();
            switch (name) {
                case "method" -> event.httpMethod = text(name);
                case "path" -> event.httpPath = text(name);
                default -> in.skip();
            }
        }
    }

    /** Goes into an object; false for an empty one and null. */
    private boolean enter(String name) {
        if (isNull()) {
            return false;
        }
        if (in.peek() != '{') {
            throw unexpected(name, "an object");
        }
        return in.enter('{', '}');
    }

    private @Nullable String text(String name) {
        return switch (in.peek()) {
            case '"' -> in.string();
            case '{', '[' -> throw unexpected(name, "a text");
            default -> isNull() ? null : in.literal();
        };
    }

    private byte @Nullable [] bytes(String name) {
        if (in.peek() == '"') {
            return in.bytes();
        }
        String literal = text(name);
        return literal == null ? null : literal.getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable List<String> texts(String name) {
        if (isNull()) {
            return null;
        }
        if (in.peek() != '[') {
            throw unexpected(name, "a list");
        }
        List<String> texts = new ArrayList<>();
        for (boolean more = in.enter('[', ']'); more; more = in.more(']')) {
            String text = text(name);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Names and values by turns; a name comes again with each value of its list. Null for null, values of null left out. */
    private @Nullable List<String> pairs(String map) {
        if (isNull()) {
            return null;
        }
        List<String> pairs = new ArrayList<>(48);
        for (boolean more = enter(map); more; more = in.more('}')) {
            String name = in.name();
            if (in.peek() == '[') {
                for (boolean another = in.enter('[', ']'); another; another = in.more(']')) {
                    pair(pairs, name, text(map));
                }
            } else {
                pair(pairs, name, text(map));
            }
        }
        return pairs;
    }

    private static void pair(List<String> pairs, String name, @Nullable String value) {
        if (value != null) {
            pairs.add(name);
            pairs.add(value);
        }
    }

    /** Whether null stands here; goes behind it then. */
    private boolean isNull() {
        if (in.peek() != 'n') {
            return false;
        }
        in.literal();
        return true;
    }

    private EventException unexpected(String name, String expected) {
        return new EventException("the event's " + name + " is " + kind(in.peek()) + "; " + expected + " is expected");
    }

    private static String kind(int first) {
        return switch (first) {
            case 0 -> "empty";
            case '{' -> "an object";
            case '[' -> "a list";
            case '"' -> "a text";
            case 'n' -> "null";
            case 't', 'f' -> "a truth value";
            default -> "a number";
        };
    }
}
