package dev.linnet;

import dev.linnet.internal.Disposition;
import dev.linnet.internal.ETags;
import dev.linnet.internal.HttpDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response: status, headers and a body of bytes. Immutable, but for the bytes, which must not be written to.
 * Each {@code with…} gives a changed copy.
 */
public final class Response {

    private static final byte[] EMPTY = {};
    private static final String DISPOSITION = "Content-Disposition";

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

    /**
     * 200 with a file for the browser to show under its own name (RFC 6266).
     *
     * @throws IllegalArgumentException for a name without a character
     */
    public static Response file(String fileName, String contentType, byte[] bytes) {
        return of(200).withBody(contentType, bytes).withHeader(DISPOSITION, Disposition.of("inline", fileName));
    }

    /** 200 with a file for the browser to save; any characters may stand in its name; throws as {@link #file}. */
    public static Response attachment(String fileName, String contentType, byte[] bytes) {
        return of(200).withBody(contentType, bytes).withHeader(DISPOSITION, Disposition.of("attachment", fileName));
    }

    /**
     * 302 Found to a location (RFC 9110 §15.4.3): a path, {@code /items/7}, or an absolute URL.
     *
     * @throws IllegalArgumentException for a location that is empty or has a character that must be percent-encoded
     */
    public static Response redirect(String location) {
        return of(302).withHeader("Location", location);
    }

    /** 303 See Other: the answer to a POST is to be had by a GET there (RFC 9110 §15.4.4); throws as {@link #redirect}. */
    public static Response seeOther(String location) {
        return of(303).withHeader("Location", location);
    }

    /** 307: for now, repeat the request there with its method and body (RFC 9110 §15.4.8); throws as {@link #redirect}. */
    public static Response temporaryRedirect(String location) {
        return of(307).withHeader("Location", location);
    }

    /** 308: from now on, repeat the request there with its method and body (RFC 9110 §15.4.9); throws as {@link #redirect}. */
    public static Response permanentRedirect(String location) {
        return of(308).withHeader("Location", location);
    }

    /** 301: from now on it is there; clients may make a POST a GET (RFC 9110 §15.4.2); throws as {@link #redirect}. */
    public static Response movedPermanently(String location) {
        return of(301).withHeader("Location", location);
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
     * @throws IllegalArgumentException for a name that is not a token, or a value with CR, LF or NUL (RFC 9110 §5.5); for a
     *     {@code Location} as {@link #redirect}
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

    /** A copy with a further cookie; throws as {@link SetCookie#toString}. */
    public Response withCookie(SetCookie cookie) {
        return withCookie(cookie.toString());
    }

    /**
     * A copy with the tag of its version (RFC 9110 §8.8.3): a GET whose {@code If-None-Match} names it is answered with 304.
     *
     * @param etag {@code v7}, sent as {@code "v7"}; or a tag already, {@code W/"v7"} for a weak one
     * @throws IllegalArgumentException for a tag with a space, a control character or a quote
     */
    public Response withETag(String etag) {
        return withHeader("ETag", ETags.of(etag));
    }

    /** A copy with when it was last changed, in whole seconds: a GET that knows it since is answered with 304. */
    public Response withLastModified(Instant instant) {
        return withHeader("Last-Modified", HttpDate.format(instant));
    }

    /** A copy that says how long it may be kept: {@code max-age=60, private} (RFC 9111 §5.2.2). */
    public Response withCacheControl(String directives) {
        return withHeader("Cache-Control", directives);
    }

    /** A copy whose {@code Vary} names a header of the request too (RFC 9110 §12.5.5). */
    public Response withVary(String header) {
        if (header("Vary") == null) {
            return withHeader("Vary", header);
        }
        String all = String.join(", ", headers.all("Vary"));
        String padded = ',' + all.replace(" ", "").toLowerCase(Locale.ROOT) + ',';
        return padded.contains(',' + header.toLowerCase(Locale.ROOT) + ',') || padded.contains(",*,")
                ? this
                : withHeader("Vary", all + ", " + header);
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
            boolean usual = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
            if (!usual && (c <= ' ' || c >= 0x7f || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0)) {
                throw new IllegalArgumentException("header name '" + name + "' is not a token (RFC 9110 §5.6.2)");
            }
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a header without a name");
        }
        return name;
    }

    static String checkedValue(String name, String value) {
        if (name.equalsIgnoreCase("Location")) {
            checkLocation(value);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new IllegalArgumentException("header " + name + " has a line break or NUL in its value");
            }
        }
        return value;
    }

    /** RFC 3986 §2: what is not in it is percent-encoded, or the client guesses. */
    private static void checkLocation(String location) {
        boolean odd = location.isEmpty();
        for (int i = 0; i < location.length(); i++) {
            char c = location.charAt(i);
            odd |= c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0;
        }
        if (odd) {
            throw new IllegalArgumentException(
                    "the Location is empty or has a character that must be percent-encoded (RFC 3986 §2)");
        }
    }
}
