package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.TemplateApi.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Turns what a function returned into the answer: SEMANTICS rules 7 to 11 and 18 to 22. */
final class ResponseFormat {

    private static final Set<String> MEMBERS_V1 =
            Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded");
    private static final Set<String> CONNECTION = Set.of(
            "connection",
            "content-length",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private final RouteMatch match;
    private final @Nullable String accept;

    ResponseFormat(RouteMatch match, @Nullable String accept) {
        this.match = match;
        this.accept = accept;
    }

    /** The answer, or null when the output is not of the integration's format. */
    @Nullable
    Reply reply(byte[] output) {
        JsonNode json;
        try {
            json = JsonText.MAPPER.readTree(output);
        } catch (JacksonException e) {
            json = null;
        }
        boolean v2 = match.route().payloadFormat().equals("2.0");
        if (v2 && (json == null || !json.isObject() || !json.has("statusCode"))) {
            byte[] body = json != null && json.isString() ? json.asString().getBytes(StandardCharsets.UTF_8) : output;
            return new Reply(200, List.of(new Header("Content-Type", "application/json")), body);
        }
        try {
            return json == null || !json.isObject() ? null : proxied(json, v2);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Reply proxied(JsonNode json, boolean v2) {
        boolean rest = match.api().kind() == Kind.REST;
        if (rest && !MEMBERS_V1.containsAll(json.propertyNames())) {
            return null;
        }
        int status = status(json.path("statusCode"), rest);
        List<Header> headers = new ArrayList<>();
        List<Header> single = single(json.path("headers"));
        List<Header> multi = v2 ? cookies(json.path("cookies")) : multi(json.path("multiValueHeaders"));
        headers.addAll(rest ? multi : single);
        headers.addAll(rest ? single : multi);
        headers.removeIf(header -> CONNECTION.contains(header.name().toLowerCase(Locale.ROOT)));
        if (headers.stream().noneMatch(header -> header.is("content-type"))) {
            headers.addFirst(new Header("Content-Type", rest ? "application/json" : "text/plain; charset=utf-8"));
        }
        JsonNode body = json.path("body");
        if (!body.isMissingNode() && !body.isNull() && !body.isString()) {
            return null;
        }
        byte[] text = body.asString("").getBytes(StandardCharsets.UTF_8);
        boolean decode = json.path("isBase64Encoded").asBoolean(false)
                && (!rest || MediaTypes.isBinary(accept, match.api().binaryMediaTypes()));
        return new Reply(status, headers, decode ? Base64.getDecoder().decode(text) : text);
    }

    private static int status(JsonNode node, boolean rest) {
        if (node.isMissingNode() || node.isNull()) {
            if (rest) {
                return 200;
            }
            throw new IllegalArgumentException("no statusCode");
        }
        String text = node.isIntegralNumber() || node.isString() ? node.asString() : "";
        int status = Integer.parseInt(text); // NumberFormatException is an IllegalArgumentException
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("statusCode " + status);
        }
        return status;
    }

    private static List<Header> single(JsonNode headers) {
        List<Header> list = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object(headers).properties()) {
            list.add(header(entry.getKey(), entry.getValue()));
        }
        return list;
    }

    private static List<Header> multi(JsonNode headers) {
        List<Header> list = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object(headers).properties()) {
            if (!entry.getValue().isArray()) {
                throw new IllegalArgumentException("multiValueHeaders");
            }
            for (JsonNode value : entry.getValue()) {
                list.add(header(entry.getKey(), value));
            }
        }
        return list;
    }

    private static List<Header> cookies(JsonNode cookies) {
        List<Header> list = new ArrayList<>();
        if (!cookies.isMissingNode() && !cookies.isNull() && !cookies.isArray()) {
            throw new IllegalArgumentException("cookies");
        }
        for (JsonNode cookie : cookies) {
            list.add(header("set-cookie", cookie));
        }
        return list;
    }

    private static JsonNode object(JsonNode headers) {
        if (headers.isObject() || headers.isNull() || headers.isMissingNode()) {
            return headers;
        }
        throw new IllegalArgumentException("headers");
    }

    /** Never lets a line break or another control through: it would be a header, or a response, of its own. */
    private static Header header(String name, JsonNode value) {
        if (value.isContainer()) {
            throw new IllegalArgumentException("header value");
        }
        String text = value.isNull() ? "" : value.asString();
        boolean token = !name.isEmpty()
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || TOKEN.indexOf(c) >= 0));
        if (!token || text.chars().anyMatch(c -> (c < 32 && c != '\t') || c == 127)) {
            throw new IllegalArgumentException("header");
        }
        return new Header(name, text);
    }
}
