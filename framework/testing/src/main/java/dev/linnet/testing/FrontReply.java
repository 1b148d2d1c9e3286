package dev.linnet.testing;

import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One response of the function, made into replies to the client. Numbers in comments are rules of SEMANTICS. */
final class FrontReply {

    private static final Set<String> REST =
            Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded");

    private final byte[] response;
    private final Map<?, ?> map;
    private final int status;
    private final List<Header> headers = new ArrayList<>();

    FrontReply(byte[] response) {
        this.response = response;
        this.map = JsonTree.read(response) instanceof Map<?, ?> members ? members : Map.of();
        this.status = map.get("statusCode") instanceof Integer number ? number : 0;
    }

    Reply through(TestFront front) {
        boolean formed = status >= 200 && status <= 599;
        return switch (front) {
            case REST ->
                formed && REST.containsAll(map.keySet()) && lists() && texts() // 7, 10
                        ? reply("application/json") // 9
                        : failed(502, "{\"message\": \"Internal server error\"}");
            case HTTP_V1 ->
                formed && texts() && lists() // 20, 22
                        ? reply("text/plain; charset=utf-8") // 19
                        : failed(500, "{\"message\":\"Internal Server Error\"}");
            case HTTP_V2, FUNCTION_URL -> {
                if (!map.containsKey("statusCode")) {
                    yield new Reply(200, List.of(new Header("content-type", "application/json")), response); // 18
                }
                yield formed && texts() && cookies() // 20, 21
                        ? reply("text/plain; charset=utf-8")
                        : failed(500, "{\"message\":\"Internal Server Error\"}");
            }
            case ALB -> formed && loadBalanced("headers") ? reply(null) : failed(502, "");
            case ALB_MULTI -> formed && loadBalanced("multiValueHeaders") ? reply(null) : failed(502, "");
        };
    }

    /** What a load balancer needs (23, 26), within its megabyte. */
    private boolean loadBalanced(String mode) {
        return map.get(mode) instanceof Map
                && map.get("isBase64Encoded") instanceof Boolean
                && map.get("statusDescription") instanceof String description
                && description.startsWith(status + " ")
                && response.length <= 1024 * 1024
                && (mode.equals("headers") ? texts() : lists());
    }

    private boolean texts() {
        if (!(map.get("headers") instanceof Map<?, ?> texts)) {
            return map.get("headers") == null; // 8
        }
        texts.forEach((name, value) -> headers.add(new Header(String.valueOf(name), String.valueOf(value)))); // 8
        return texts.values().stream().noneMatch(value -> value instanceof List || value instanceof Map);
    }

    private boolean lists() {
        if (!(map.get("multiValueHeaders") instanceof Map<?, ?> lists)) {
            return map.get("multiValueHeaders") == null;
        }
        for (Map.Entry<?, ?> entry : lists.entrySet()) {
            if (!(entry.getValue() instanceof List<?> values)) {
                return false; // 7
            }
            values.forEach(value -> headers.add(new Header(String.valueOf(entry.getKey()), String.valueOf(value))));
        }
        return true;
    }

    private boolean cookies() {
        if (!(map.get("cookies") instanceof List<?> cookies)) {
            return map.get("cookies") == null;
        }
        cookies.forEach(cookie -> headers.add(new Header("set-cookie", String.valueOf(cookie)))); // 21
        return true;
    }

    private Reply reply(@Nullable String defaultType) {
        String body = map.get("body") instanceof String text ? text : "";
        byte[] bytes = Boolean.TRUE.equals(map.get("isBase64Encoded"))
                ? Base64.getDecoder().decode(body) // 21, 25; 11 with binary media types
                : body.getBytes(StandardCharsets.UTF_8);
        if (defaultType != null
                && headers.stream().noneMatch(header -> header.name().equalsIgnoreCase("content-type"))) {
            headers.add(new Header("content-type", defaultType));
        }
        return new Reply(status, headers, bytes);
    }

    private static Reply failed(int status, String body) {
        return new Reply(
                status, List.of(new Header("content-type", "application/json")), body.getBytes(StandardCharsets.UTF_8));
    }
}
