package dev.linnet;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value with a status and headers: {@code Reply.of(202, job).withHeader("X-Queue", "slow")}. The value is sent as if a handler
 * had returned it alone, with the same codec, negotiation, caching and compression. {@link Created} is the reply whose status
 * is known when the service compiles; {@link Response} is for what has no value. Immutable; each {@code with…} gives a changed
 * copy.
 */
public sealed class Reply<T> permits Created {

    private final Response head;
    private final T body;

    Reply(Response head, T body) {
        this.head = head;
        this.body = Objects.requireNonNull(
                body, "a Reply has a body: where there is nothing to send, return Response.of(status)");
    }

    /** 200 with a value. */
    public static <T> Reply<T> ok(T body) {
        return of(200, body);
    }

    /**
     * A status with a value.
     *
     * @throws IllegalArgumentException unless the status is 200 to 599; for 204, 205 and 304, which have no body (RFC 9110 §15)
     */
    public static <T> Reply<T> of(int status, T body) {
        if (status == 204 || status == 205 || status == 304) {
            throw new IllegalArgumentException(
                    "status " + status + " has no body (RFC 9110 §15): return Response.of(" + status + ")");
        }
        return new Reply<>(Response.of(status), body);
    }

    /** The status: 200 to 599. */
    public final int status() {
        return head.status();
    }

    /** The headers that were set; those that the value brings along, such as {@code Content-Type}, are not among them. */
    public final Values headers() {
        return head.headers();
    }

    /** The first value of a header that was set, or null. */
    public final @Nullable String header(String name) {
        return head.header(name);
    }

    /** The value. */
    public final T body() {
        return body;
    }

    /**
     * A copy with the header set, in the place of the values that it had.
     *
     * @throws IllegalArgumentException as {@link Response#withHeader}; for {@code Content-Type}, which {@link Produces} says
     */
    public Reply<T> withHeader(String name, String value) {
        return changed(head.withHeader(own(name), value));
    }

    /** A copy with the value added to those that the header has; throws as {@link #withHeader}. */
    public Reply<T> addHeader(String name, String value) {
        return changed(head.addHeader(own(name), value));
    }

    /** A copy with a further cookie; throws as {@link SetCookie#toString}. */
    public Reply<T> withCookie(SetCookie cookie) {
        return changed(head.withCookie(cookie));
    }

    /** A copy with the tag of its version; as {@link Response#withETag}. */
    public Reply<T> withETag(String etag) {
        return changed(head.withETag(etag));
    }

    /** A copy with when it was last changed; as {@link Response#withLastModified}. */
    public Reply<T> withLastModified(Instant instant) {
        return changed(head.withLastModified(instant));
    }

    /** A copy that says how long it may be kept; as {@link Response#withCacheControl}. */
    public Reply<T> withCacheControl(String directives) {
        return changed(head.withCacheControl(directives));
    }

    /** A copy whose {@code Vary} names a header of the request too; as {@link Response#withVary}. */
    public Reply<T> withVary(String header) {
        return changed(head.withVary(header));
    }

    /** Status and headers, for logs and test failures; the value may be a secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + status() + " " + headers();
    }

    Reply<T> changed(Response newHead) {
        return new Reply<>(newHead, body);
    }

    private static String own(String name) {
        if (name.equalsIgnoreCase("Content-Type")) {
            throw new IllegalArgumentException(
                    "the Content-Type of a Reply is that of its value: write @Produces on the handler, or return Response");
        }
        return name;
    }
}
