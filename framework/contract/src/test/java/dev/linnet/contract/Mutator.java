package dev.linnet.contract;

import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks events and calls, the same way for the same random numbers. */
final class Mutator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MEMBERS = List.of(
            "null",
            "true",
            "7",
            "-1e999",
            "\"\"",
            "\"/\"",
            "\"//\"",
            "\"%\"",
            "\"%zz\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"a\":[null,{}]}",
            "{\"\":\"\"}",
            "{\"cookie\":\";=;\"}",
            "\"2.0\"",
            "\"1.0\"",
            "\"$default\"",
            "{\"elb\":{}}",
            "{\"http\":{\"method\":\"\",\"path\":\"\"}}",
            "\"/{proxy+}\"",
            "\"x\"");
    private static final List<String> PIECES = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "-",
            "1e999",
            "9".repeat(1_100),
            "[".repeat(600),
            "\\ud800",
            "\\u0000",
            "\"@type\":",
            "\"Circle\"",
            "\r\n",
            "--",
            "--x\r\n",
            "--x--",
            "Content-Disposition: form-data; name=\"a\"\r\n\r\n",
            "filename*=UTF-8''%zz",
            "%",
            "%2e%2e/",
            "%00",
            "%2F",
            "%C3%A9",
            "%ff",
            "../",
            "//",
            "/",
            ";",
            "&",
            "=",
            "+",
            "?",
            "#",
            " ",
            "é",
            "\uD83D\uDE00",
            "\u0000",
            "a".repeat(9_000));
    private static final List<String> NAMES = List.of(
            "Content-Type",
            "Content-Encoding",
            "Content-Length",
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "Range",
            "Origin",
            "Access-Control-Request-Method",
            "Access-Control-Request-Headers",
            "Cookie",
            "Authorization",
            "Expect",
            "X-Count",
            "X-HTTP-Method-Override",
            "");
    private static final List<String> VALUES = List.of(
            "",
            "*",
            "*/*",
            "*/*;q=0",
            ",",
            ";;;",
            ";q=",
            "a/b;q=2",
            "gzip",
            "gzip;q=0",
            "gzip, gzip",
            "identity;q=0, *;q=0",
            "br",
            "application/json",
            "application/json; charset=utf-16",
            "application/problem+json",
            "text/plain; charset=nope",
            "text/csv",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=\"x",
            "\"",
            "W/\"a\"",
            "\"a\", W/\"b\",",
            "Thu, 01 Jan 2026 00:00:00 GMT",
            "Thu, 99 Foo 2026 00:00:00 GMT",
            "null",
            "https://shop.example",
            "https://shop.example.evil",
            "bytes=0-1",
            "DELETE",
            "session=a; session",
            "=;=;;",
            "-1",
            "1",
            "é",
            "a,".repeat(3_000));
    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "get",
            "PROPFIND",
            "*",
            "G T");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Other bytes in some places, or an end too early. */
    byte[] bytes(byte[] event) {
        byte[] broken = event.clone();
        if (broken.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean() ? broken : Arrays.copyOf(broken, random.nextInt(broken.length));
    }

    /** An event whose members are missing, or of other types. */
    byte[] members(byte[] event) {
        JsonNode root = JSON.readTree(event);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            breakIn(root);
        }
        return JSON.writeValueAsBytes(root);
    }

    private void breakIn(JsonNode node) {
        JsonNode value = JSON.readTree(any(MEMBERS));
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            String name = any(List.copyOf(object.propertyNames()));
            if (object.get(name).isContainer() && random.nextBoolean()) {
                breakIn(object.get(name));
            } else if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), value);
        }
    }

    /** A call that is broken in some places. */
    Call call(Call call) {
        String method = call.method();
        String target = call.target();
        List<Header> headers = new ArrayList<>(call.headers());
        byte[] body = call.body();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            switch (random.nextInt(5)) {
                case 0 -> method = any(METHODS);
                case 1 -> target = "/" + text(target).replaceFirst("^/", "");
                case 2 -> headers.add(new Header(any(NAMES), any(VALUES)));
                case 3 -> headers = withoutOne(headers);
                default -> body = body(body);
            }
        }
        return new Call(method, target, headers, body);
    }

    private byte[] body(byte[] body) {
        return random.nextInt(3) == 0
                ? bytes(body)
                : text(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** A piece more, or a piece less. */
    private String text(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = random.nextInt(3) == 0 ? at + random.nextInt(text.length() - at + 1) : at;
        return text.substring(0, at) + (random.nextInt(4) == 0 ? "" : any(PIECES)) + text.substring(to);
    }

    private List<Header> withoutOne(List<Header> headers) {
        if (!headers.isEmpty()) {
            headers.remove(random.nextInt(headers.size()));
        }
        return headers;
    }
}
