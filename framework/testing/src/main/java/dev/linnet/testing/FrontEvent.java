package dev.linnet.testing;

import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request, made into events. Numbers in comments are rules of SEMANTICS. */
final class FrontEvent {

    private static final String API = "abcdef1234.execute-api.eu-west-1.amazonaws.com";

    private final Call call;
    private final Map<String, @Nullable Object> event = new LinkedHashMap<>();

    FrontEvent(Call call) {
        this.call = call;
    }

    Map<String, @Nullable Object> rest() {
        String path = call.path().replaceFirst("^//+", "/"); // 5
        event.put("resource", "/{proxy+}");
        event.put("path", path); // 4
        event.put("httpMethod", call.method());
        Map<String, List<String>> headers = headers(API, false);
        headers.remove("Content-Length"); // 6
        maps("eaders", headers, true);
        maps("ueryStringParameters", query(true), true); // 3
        event.put("pathParameters", Map.of("proxy", path.replaceAll("^/|/$", ""))); // 5
        event.put("stageVariables", null);
        event.put(
                "requestContext",
                Map.of(
                        "resourcePath",
                        "/{proxy+}",
                        "httpMethod",
                        call.method(),
                        "path",
                        "/prod" + call.path(), // 4
                        "stage",
                        "prod",
                        "domainName",
                        API,
                        "requestId",
                        "front-1",
                        "identity",
                        Map.of("sourceIp", "192.0.2.1")));
        body(!isUtf8(), null); // 1
        return event;
    }

    Map<String, @Nullable Object> httpV1() {
        event.put("version", "1.0");
        event.put("resource", "/{proxy+}");
        event.put("path", call.path()); // 17
        event.put("httpMethod", call.method());
        maps("eaders", headers(API, false), true);
        maps("ueryStringParameters", query(true), true);
        event.put("pathParameters", Map.of("proxy", leniently(call.path()).replaceAll("^/|/$", ""))); // 17
        event.put("stageVariables", null);
        event.put(
                "requestContext",
                Map.of(
                        "resourcePath",
                        "/{proxy+}",
                        "httpMethod",
                        call.method(),
                        "path",
                        leniently(call.path()), // 17
                        "stage",
                        "$default",
                        "domainName",
                        API,
                        "requestId",
                        "front-1"));
        body(binaryType(), null);
        return event;
    }

    Map<String, @Nullable Object> httpV2() {
        String decoded = "/prod" + decoded(call.path(), false).replaceFirst("\\?.*", ""); // 14, 15
        payload2(decoded, decoded, "prod", API, false);
        return event;
    }

    Map<String, @Nullable Object> functionUrl() {
        payload2(call.path(), leniently(call.path()), "$default", "abcdef1234.lambda-url.eu-west-1.on.aws", true);
        return event;
    }

    private void payload2(String rawPath, String path, String stage, String domain, boolean cookieHeader) {
        event.put("version", "2.0");
        event.put("routeKey", "$default");
        event.put("rawPath", rawPath);
        event.put("rawQueryString", call.query());
        Map<String, List<String>> headers = headers(domain, true); // 12
        List<String> cookie = headers.get("cookie");
        if (cookie != null) {
            event.put("cookies", List.of(String.join("; ", cookie).split("; ", -1))); // 13
            if (!cookieHeader) {
                headers.remove("cookie"); // 13
            }
        }
        event.put("headers", joined(headers)); // 12
        if (!call.query().isEmpty()) {
            event.put("queryStringParameters", joined(query(false))); // 12, 16
        }
        event.put(
                "requestContext",
                Map.of(
                        "stage",
                        stage,
                        "domainName",
                        domain,
                        "requestId",
                        "front-1",
                        "http",
                        Map.of("method", call.method(), "path", path, "protocol", "HTTP/1.1")));
        if (call.body().length > 0) {
            body(binaryType(), null); // 16
        }
    }

    Map<String, @Nullable Object> loadBalancer(boolean multi) {
        event.put("requestContext", Map.of("elb", Map.of("targetGroupArn", "arn:aws:elasticloadbalancing:x")));
        event.put("httpMethod", call.method());
        event.put("path", call.path()); // 24
        Map<String, List<String>> query = query(false); // 24
        Map<String, List<String>> headers = headers("lb.example", true);
        if (multi) {
            event.put("multiValueQueryStringParameters", query); // 23
            event.put("multiValueHeaders", headers);
        } else {
            event.put("queryStringParameters", last(query)); // 23
            event.put("headers", last(headers));
        }
        body(headers.containsKey("content-encoding") || binaryType(), ""); // 25
        return event;
    }

    private void maps(String name, Map<String, List<String>> all, boolean nullable) {
        boolean none = all.isEmpty() && nullable; // 1
        event.put((name.startsWith("e") ? "h" : "q") + name, none ? null : last(all)); // 2
        event.put("multiValue" + (name.startsWith("e") ? "H" : "Q") + name, none ? null : all);
    }

    private void body(boolean base64, @Nullable String empty) {
        byte[] body = call.body();
        event.put(
                "body",
                body.length == 0
                        ? empty
                        : base64 ? Base64.getEncoder().encodeToString(body) : new String(body, StandardCharsets.UTF_8));
        event.put("isBase64Encoded", base64 && body.length > 0);
    }

    private Map<String, List<String>> headers(String host, boolean lower) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : call.headers()) {
            String name = lower ? header.name().toLowerCase(Locale.ROOT) : header.name();
            headers.computeIfAbsent(name, any -> new ArrayList<>()).add(header.value());
        }
        headers.put(lower ? "host" : "Host", List.of(host));
        headers.put(lower ? "x-forwarded-for" : "X-Forwarded-For", List.of("192.0.2.1"));
        if (call.body().length > 0) {
            headers.put(lower ? "content-length" : "Content-Length", List.of(Integer.toString(call.body().length)));
        }
        return headers;
    }

    private Map<String, List<String>> query(boolean decode) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : call.query().split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                String name = decode ? decoded(parts[0], true) : parts[0];
                String value = parts.length < 2 ? "" : decode ? decoded(parts[1], true) : parts[1];
                query.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            }
        }
        return query;
    }

    private static Map<String, String> last(Map<String, List<String>> all) {
        Map<String, String> last = new LinkedHashMap<>();
        all.forEach((name, values) -> last.put(name, values.getLast()));
        return last;
    }

    private static Map<String, String> joined(Map<String, List<String>> all) {
        Map<String, String> joined = new LinkedHashMap<>();
        all.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return joined;
    }

    private static String decoded(String text, boolean plusIsSpace) {
        return URLDecoder.decode(plusIsSpace ? text : text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** For a member beside the encoded one, where no rule says what becomes of broken encodings. */
    private static String leniently(String path) {
        try {
            return decoded(path, false);
        } catch (IllegalArgumentException broken) {
            return path;
        }
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(call.body()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** As rule 25 has it for load balancers; HTTP APIs and Function URLs are taken to do the same, forms being text too. */
    private boolean binaryType() {
        if (!isUtf8()) {
            return true;
        }
        for (Header header : call.headers()) {
            if (header.name().equalsIgnoreCase("Content-Type")) {
                String type = header.value();
                return !type.matches("text/.*|application/(json|javascript|xml|x-www-form-urlencoded)(;.*)?");
            }
        }
        return true;
    }
}
