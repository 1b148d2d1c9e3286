package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request of a transcript and what must come back.
 *
 * @param headers those that must be there; an empty value for one that must not
 * @param body what must come back: text, or JSON whose members must be there; empty when it is not looked at
 */
record DocsCall(Call call, int status, List<Header> headers, String body) {

    private static final Pattern REQUEST = Pattern.compile("^(?=[A-Z]+ /)", Pattern.MULTILINE);
    private static final Pattern ANSWER = Pattern.compile("^→ (\\d{3})$", Pattern.MULTILINE);

    /** The calls of a block. */
    static List<DocsCall> all(String block) {
        List<DocsCall> calls = new ArrayList<>();
        for (String exchange : REQUEST.split(block, -1)) {
            if (!exchange.isBlank()) {
                calls.add(parsed(exchange));
            }
        }
        return calls;
    }

    private static DocsCall parsed(String exchange) {
        var answer = ANSWER.matcher(exchange);
        if (!answer.find()) {
            throw new AssertionError("no line such as '→ 200' in:\n" + exchange);
        }
        String[] request = parts(exchange.substring(0, answer.start()));
        String[] line = request[0].split("\n", 2);
        String[] target = line[0].split(" ", 2);
        List<Header> sent = headers(line.length < 2 ? "" : line[1]);
        boolean multipart = sent.stream().anyMatch(h -> h.value().startsWith("multipart/"));
        String text = multipart ? (request[1] + "\n").replace("\n", "\r\n") : request[1]; // RFC 2046 §4.1.1
        String[] expected = parts(exchange.substring(answer.end()));
        return new DocsCall(
                new Call(target[0], target[1], sent, text.getBytes(StandardCharsets.UTF_8)),
                Integer.parseInt(answer.group(1)),
                headers(expected[0]),
                expected[1]);
    }

    /** Head and body, without the empty lines around them. */
    private static String[] parts(String text) {
        String[] parts = text.replaceFirst("^\n(?!\n)", "").split("\n\n", 2);
        return new String[] {parts[0].strip(), parts.length < 2 ? "" : parts[1].strip()};
    }

    private static List<Header> headers(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(": ?", 2))
                .map(parts -> new Header(parts[0], parts[1]))
                .toList();
    }

    /** Holds the reply against what is expected. */
    void check(String where, Reply reply) {
        String text = new String(reply.body(), StandardCharsets.UTF_8);
        String as = where + ": " + call.method() + " " + call.target() + " answered " + reply.status() + " "
                + reply.headers() + "\n" + text;
        assertThat(reply.status()).as(as).isEqualTo(status);
        for (Header header : headers) {
            assertThat(like(header.value(), reply.values(header.name())))
                    .as(header + " of " + as)
                    .isTrue();
        }
        if (body.startsWith("{") || body.startsWith("[")) {
            assertThat(contains(JsonTree.read(body), JsonTree.read(text)))
                    .as(body + "\nin " + as)
                    .isTrue();
        } else if (!body.isEmpty()) {
            assertThat(like(body, text.strip())).as(body + "\nin " + as).isTrue();
        }
    }

    /** Whether all that is expected is found: of an object the members that are named, of an array all elements. */
    private static boolean contains(@Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Map<?, ?> members) {
            return found instanceof Map<?, ?> map
                    && members.entrySet().stream().allMatch(e -> contains(e.getValue(), map.get(e.getKey())));
        }
        if (expected instanceof List<?> elements) {
            if (!(found instanceof List<?> list) || list.size() != elements.size()) {
                return false;
            }
            for (int i = 0; i < elements.size(); i++) {
                if (!contains(elements.get(i), list.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return expected instanceof String pattern && found instanceof String text
                ? like(pattern, text)
                : Objects.equals(expected, found);
    }

    /** Compares text in which {@code …} stands for anything. */
    private static boolean like(String pattern, String text) {
        String regex = Arrays.stream(pattern.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("(?s:.*)"));
        return text.matches(regex);
    }
}
