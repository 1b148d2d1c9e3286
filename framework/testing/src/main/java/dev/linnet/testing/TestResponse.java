package dev.linnet.testing;

import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer of the service under test. Each {@code expect…} throws an {@link AssertionError} that shows the whole answer. */
public final class TestResponse {

    private final String request;
    private final Reply reply;
    private final @Nullable Throwable failure;

    TestResponse(String request, Reply reply, @Nullable Throwable failure) {
        this.request = request;
        this.reply = reply;
        this.failure = failure;
    }

    /** Checks the status. */
    public TestResponse expect(int status) {
        return check("status", status, reply.status());
    }

    /** Checks the whole body, as text. */
    public TestResponse expectBody(String text) {
        return check("body", text, text());
    }

    /** Checks one header's first value; null for a header that must be absent. */
    public TestResponse expectHeader(String name, @Nullable String value) {
        return check("header " + name, value, header(name));
    }

    /**
     * Checks one value of a JSON body.
     *
     * @param path {@code $}, then {@code .name} and {@code [index]}: {@code $.items[0].name}
     * @param value what must stand there: a Boolean, a Number compared by its value, null for JSON's null, a String; an
     *     object or array is compared as JSON text
     */
    public TestResponse expectJson(String path, @Nullable Object value) {
        Object found = JsonPath.find(text(), path);
        Object expected = value == null ? JsonPath.NULL : value instanceof Number number ? decimal(number) : value;
        boolean same = found instanceof BigDecimal number
                ? expected instanceof BigDecimal other && number.compareTo(other) == 0
                : expected.equals(found);
        return check(path, same, expected, found);
    }

    /** Checks that a JSON body has nothing at a path, not even null. */
    public TestResponse expectNoJson(String path) {
        return check(path, null, JsonPath.find(text(), path));
    }

    /** Checks the title of a problem (RFC 9457). */
    public TestResponse expectTitle(String title) {
        return expectHeader("Content-Type", "application/problem+json").expectJson("$.title", title);
    }

    /** Checks the detail of a problem (RFC 9457). */
    public TestResponse expectDetail(String detail) {
        return expectHeader("Content-Type", "application/problem+json").expectJson("$.detail", detail);
    }

    /** Checks what a problem finds wrong, in order: JSON pointers, or kinds and names of parameters. */
    public TestResponse expectProblem(String... where) {
        expectHeader("Content-Type", "application/problem+json");
        for (int i = 0; i < where.length; i++) {
            expectJson("$.errors[" + i + "].where", where[i]);
        }
        return expectNoJson("$.errors[" + where.length + "]");
    }

    /** The {@code Location} header, which must be there. */
    public String location() {
        String location = header("Location");
        if (location == null) {
            throw failed("header Location", "a location", null);
        }
        return location;
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /** The body. */
    public byte[] bytes() {
        return reply.body();
    }

    /** The status. */
    public int status() {
        return reply.status();
    }

    /** A header's first value, or null; names compare without case. */
    public @Nullable String header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? null : values.get(0);
    }

    /** All values of a header in order: one a {@code Set-Cookie}. */
    public List<String> headers(String name) {
        return reply.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private TestResponse check(String what, @Nullable Object expected, @Nullable Object found) {
        return check(what, Objects.equals(expected, found), expected, found);
    }

    private TestResponse check(String what, boolean holds, @Nullable Object expected, @Nullable Object found) {
        if (!holds) {
            throw failed(what, expected, found);
        }
        return this;
    }

    private AssertionError failed(String what, @Nullable Object expected, @Nullable Object found) {
        return new AssertionError(
                request + ": " + what + " is " + shown(found) + ", expected " + shown(expected) + "\n  answer: "
                        + reply.status() + " " + reply.headers() + "\n  " + text(),
                failure);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "absent" : value instanceof String text ? '"' + text + '"' : value.toString();
    }
}
