package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events in payload format 2.0: of HTTP APIs (SEMANTICS rules 12 to 16), and of Function URLs (after rule 22). */
final class EventV2 implements EventFormat {

    private final @Nullable String urlHost;

    /** Events of HTTP APIs. */
    EventV2() {
        this(null);
    }

    /**
     * Events of a Function URL.
     *
     * @param urlHost its host in AWS, by which a function knows it; null for an HTTP API
     */
    EventV2(@Nullable String urlHost) {
        this.urlHost = urlHost;
    }

    @Override
    public Map<String, Object> event(ApiCall call, RouteMatch match) {
        String stage = match.api().stage();
        String path = urlHost == null ? rawPath(match, stage) : leniently(call.path());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("version", "2.0");
        event.put("routeKey", match.route().key());
        event.put("rawPath", urlHost == null ? path : call.path());
        event.put("rawQueryString", call.query() == null ? "" : call.query());
        List<String> cookies = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : call.headers()) {
            if (header.is("cookie")) {
                for (String cookie : header.value().split(";", -1)) {
                    if (!cookie.isBlank()) {
                        cookies.add(cookie.strip());
                    }
                }
            }
            if (!header.is("cookie") || urlHost != null) {
                headers.merge(header.name().toLowerCase(Locale.ROOT), header.value(), (a, b) -> a + "," + b);
            }
        }
        putUnlessEmpty(event, "cookies", cookies.isEmpty() ? null : cookies);
        event.put("headers", headers);
        Map<String, String> query = new LinkedHashMap<>();
        call.parameters().forEach(parameter -> query.merge(parameter.name(), parameter.value(), (a, b) -> a + "," + b));
        putUnlessEmpty(event, "queryStringParameters", query.isEmpty() ? null : query);
        event.put("requestContext", context(call, match, stage, path));
        putUnlessEmpty(event, "pathParameters", match.variables().isEmpty() ? null : match.variables());
        putUnlessEmpty(
                event,
                "stageVariables",
                match.api().stageVariables().isEmpty() ? null : match.api().stageVariables());
        boolean text = MediaTypes.travelsAsText(call);
        if (call.body().length > 0) {
            event.put(
                    "body",
                    text ? EventFormat.utf8(call.body()) : Base64.getEncoder().encodeToString(call.body()));
        }
        event.put("isBase64Encoded", call.body().length > 0 && !text);
        return event;
    }

    private Map<String, Object> context(ApiCall call, RouteMatch match, String stage, String path) {
        Map<String, Object> http = new LinkedHashMap<>();
        http.put("method", call.method());
        http.put("path", path);
        http.put("protocol", call.protocol());
        http.put("sourceIp", call.sourceIp());
        String agent = call.header("user-agent");
        http.put("userAgent", agent == null ? "" : agent);
        Map<String, Object> context = new LinkedHashMap<>();
        String host = urlHost == null ? call.host() : urlHost;
        context.put("accountId", urlHost == null ? EventFormat.ACCOUNT : "anonymous");
        context.put("apiId", urlHost == null ? match.api().logicalId() : EventFormat.firstLabel(urlHost));
        context.put("domainName", host);
        context.put("domainPrefix", EventFormat.firstLabel(host));
        context.put("http", http);
        context.put("requestId", call.id());
        context.put("routeKey", match.route().key());
        context.put("stage", stage);
        context.put("time", EventFormat.TIME.format(call.time()));
        context.put("timeEpoch", call.time().toEpochMilli());
        return context;
    }

    /** Decoded, cut at a decoded question mark (rule 14), with a named stage before it (rule 15). */
    private static String rawPath(RouteMatch match, String stage) {
        String path = Percent.decode(match.path());
        int question = path.indexOf('?');
        String cut = question < 0 ? path : path.substring(0, question);
        return RouteTable.atRoot(match.api()) ? cut : "/" + stage + cut;
    }

    /** Decoded, or as it was sent where it cannot be. */
    private static String leniently(String path) {
        try {
            return Percent.decode(path);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static void putUnlessEmpty(Map<String, Object> event, String name, @Nullable Object value) {
        if (value != null) {
            event.put(name, value);
        }
    }
}
