package dev.linnet.lambda;

import dev.linnet.internal.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

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
 * Numbers are rules of {@code SEMANTICS}. A test event with single-value maps only is read from those.
 */
final class EventReader {

    private final JsonParser in;
    private final Event event = new Event();

    private EventReader(JsonParser in) {
        this.in = in;
    }

    /**
     * What the event says.
     *
     * @throws EventException unless it is one JSON object whose known members have their types
     */
    static Event read(byte[] bytes) {
        try {
            return new EventReader(Json.factory().createParser(ObjectReadContext.empty(), bytes)).read();
        } catch (JacksonException e) {
            throw new EventException(
                    "the event is not JSON: line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        }
    }

    private Event read() {
        JsonToken first = in.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new EventException("the event is " + kind(first) + "; an object is expected");
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            event.names.add(name);
            member(name);
        }
        if (in.nextToken() != null) {
            throw new EventException("something follows the event's object");
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
            case "headers" -> event.headers = pairs(name);
            case "multiValueHeaders" -> event.multiHeaders = pairs(name);
            case "queryStringParameters" -> event.query = pairs(name);
            case "multiValueQueryStringParameters" -> event.multiQuery = pairs(name);
            case "pathParameters" -> event.pathParameters = pairs(name);
            case "cookies" -> event.cookies = texts(name);
            case "body" -> event.body = text(name);
            case "isBase64Encoded" -> event.base64 = "true".equals(text(name));
            case "methodArn", "routeArn" -> {
                event.authorizer = true;
                in.skipChildren();
            }
            case "requestContext" -> context(name);
            default -> in.skipChildren();
        }
    }

    private void context(String context) {
        if (!enter(context)) {
            return;
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken value = in.nextToken();
            switch (name) {
                case "path" -> event.contextPath = text(name);
                case "stage" -> event.stage = text(name);
                case "domainName" -> event.domain = text(name);
                case "elb" -> {
                    event.elb = value == JsonToken.START_OBJECT;
                    in.skipChildren();
                }
                case "http" -> http(name);
                default -> in.skipChildren();
            }
        }
    }

    private void http(String http) {
        if (!enter(http)) {
            return;
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "method" -> event.httpMethod = text(name);
                case "path" -> event.httpPath = text(name);
                default -> in.skipChildren();
            }
        }
    }

    /** Whether the parser stands on an object; null is none. */
    private boolean enter(String name) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return false;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new EventException("the event's " + name + " is " + kind(token) + "; an object is expected");
        }
        return true;
    }

    private @Nullable String text(String name) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (!token.isScalarValue()) {
            throw new EventException("the event's " + name + " is " + kind(token) + "; a text is expected");
        }
        return in.getString();
    }

    private @Nullable List<String> texts(String name) {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new EventException("the event's " + name + " is " + kind(in.currentToken()) + "; a list is expected");
        }
        List<String> texts = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            String text = text(name);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Names and values by turns; a name comes again with each value of its list. Null for null, values of null left out. */
    private @Nullable List<String> pairs(String map) {
        if (!enter(map)) {
            return null;
        }
        List<String> pairs = new ArrayList<>(48);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            boolean list = in.nextToken() == JsonToken.START_ARRAY;
            while (!list || in.nextToken() != JsonToken.END_ARRAY) {
                String value = text(map);
                if (value != null) {
                    pairs.add(name);
                    pairs.add(value);
                }
                if (!list) {
                    break;
                }
            }
        }
        return pairs;
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "empty";
        }
        return switch (token.id()) {
            case 1, 2 -> "an object"; // JsonTokenId: a switch over the enum would load one more class
            case 3, 4 -> "a list";
            case 6 -> "a text";
            case 7, 8 -> "a number";
            case 11 -> "null";
            default -> "a truth value";
        };
    }
}
