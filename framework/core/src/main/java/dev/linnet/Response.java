package dev.linnet;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response: status, headers and a body of bytes. Immutable, but for the bytes, which must not be written to.
 * Each {@code with…} gives a changed copy.
 */
public final class Response {

    private static final byte[] EMPTY = {};

    private final int status;
    private final Values headers;
    private final byte[] body;

    private Response(int status, Values headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * A response without headers and body.
     *
     * @throws IllegalArgumentException unless the status is 200 to 599
     */
    public static Response of(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("status " + status + ": 200 to 599 can be sent");
        }
        return new Response(status, Values.Builder.headers().build(), EMPTY);
    }

    /** 200 with {@code text/plain; charset=utf-8}. */
    public static Response text(String text) {
        return of(200).withBody("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** 200 with JSON that is written already. */
    public static Response json(String json) {
        return of(200).withBody("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** 302 Found to a location (RFC 9110 §15.4.3). */
    public static Response redirect(String location) {
        return of(302).withHeader("Location", location);
    }

    /** The status: 200 to 599. */
    public int status() {
        return status;
    }

    /** The headers; one {@code Set-Cookie} entry a cookie. */
    public Values headers() {
        return headers;
    }

    /** A header's first value, or null. */
    public @Nullable String header(String name) {
        return headers.first(name);
    }

    /** The body; empty when there is none. Not to be written to. */
    public byte[] body() {
        return body;
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A copy with another status: 200 to 599. */
    public Response withStatus(int newStatus) {
        return new Response(of(newStatus).status, headers, body);
    }

    /**
     * A copy with the header set, in the place of the values that it had.
     *
     * @throws IllegalArgumentException for a name that is not a token, or a value with CR, LF or NUL (RFC 9110 §5.5)
     */
    public Response withHeader(String name, String value) {
        return new Response(
                status, copy().set(checkedName(name), checkedValue(name, value)).build(), body);
    }

    /** A copy with the value added to those that the header has; throws as {@link #withHeader}. */
    public Response addHeader(String name, String value) {
        return new Response(
                status, copy().add(checkedName(name), checkedValue(name, value)).build(), body);
    }

    /** A copy with a further cookie: the text of a {@code Set-Cookie} header (RFC 6265 §4.1). */
    public Response withCookie(String setCookie) {
        return addHeader("Set-Cookie", setCookie);
    }

    /** A copy with another body and its media type. The bytes are not copied. */
    public Response withBody(String contentType, byte[] bytes) {
        Values changed = copy().set("Content-Type", checkedValue("Content-Type", contentType))
                .build();
        return new Response(status, changed, bytes);
    }

    /** A copy without the body, headers kept: the answer to HEAD. */
    public Response withoutBody() {
        return new Response(status, headers, EMPTY);
    }

    private Values.Builder copy() {
        return Values.Builder.headers().addAll(headers);
    }

    static String checkedName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 0x7f || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
                throw new IllegalArgumentException("header name '" + name + "' is not a token (RFC 9110 §5.6.2)");
            }
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a header without a name");
        }
        return name;
    }

    static String checkedValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new IllegalArgumentException("header " + name + " has a line break or NUL in its value");
            }
        }
        return value;
    }
}
