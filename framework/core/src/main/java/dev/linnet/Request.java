package dev.linnet;

import dev.linnet.internal.Accept;
import dev.linnet.internal.Conditional;
import dev.linnet.internal.Match;
import dev.linnet.internal.PathReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as a handler sees it: the same whichever front it came through. Immutable, but for its attributes, and the
 * bytes of the body, which must not be written to. Each {@code with…} gives a changed copy, for {@link Chain#proceed}, which
 * shares id and attributes with its original.
 */
public final class Request {

    private final String method;
    private final String rawPath;
    private final Match match;
    private final Values query;
    private final Values headers;
    private final Values cookies;
    private final byte[] body;
    private final String id;
    private final @Nullable Object attachment;
    private @Nullable Map<Class<?>, Object> attributes; // those of a copy are those of its original
    private final boolean carriesBytes;
    private @Nullable Accept accept; // made when first asked for; threads that race make the same

    private Request(Builder b) {
        this.method = b.method;
        this.query = b.query.build();
        this.headers = b.headers.build();
        this.cookies = cookies(headers);
        this.body = b.body;
        this.id = b.id;
        this.attachment = b.attachment;
        this.carriesBytes = b.carriesBytes;
        this.rawPath = b.rawPath;
        this.match = PathReader.read(b.method, b.rawPath, !b.decoded);
    }

    private Request(Request of, String method, String rawPath, Match match, Values query, Values headers, byte[] body) {
        if (of.attributes == null) {
            of.attributes = new HashMap<>(4);
        }
        this.method = method;
        this.query = query;
        this.cookies = headers == of.headers ? of.cookies : cookies(headers);
        this.headers = headers;
        this.body = body;
        this.id = of.id;
        this.attachment = of.attachment;
        this.attributes = of.attributes;
        this.carriesBytes = of.carriesBytes;
        this.rawPath = rawPath;
        this.match = match;
    }

    private static Values cookies(Values headers) {
        Values.Builder cookies = Values.Builder.exact();
        for (String header : headers.all("Cookie")) {
            Paths.cookies(header, cookies);
        }
        return cookies.build();
    }

    /** The method, in upper case. */
    public String method() {
        return method;
    }

    /** The path, decoded once, without stage or mapping: {@code /items/a b}. An encoded slash is a slash here; see {@link #segments()}. */
    public String path() {
        return match.path();
    }

    /** The path as the client sent it where the front tells (SEMANTICS rules 4, 14, 24), without stage or mapping; else decoded. */
    public String rawPath() {
        return rawPath;
    }

    /** The path cut at the slashes that the client sent, each segment decoded; a trailing slash makes a last, empty one. */
    public List<String> segments() {
        return match.segments();
    }

    /**
     * One of {@link #segments()}, without making the others.
     *
     * @throws IndexOutOfBoundsException when there is none
     */
    public String segment(int index) {
        return match.segment(index);
    }

    /**
     * The {@link #segments()} from an index on with slashes between them, without a trailing slash: what a greedy variable
     * takes.
     *
     * @throws IndexOutOfBoundsException when there are none
     */
    public String rest(int from) {
        return match.rest(from);
    }

    /** The path as routers look at it: for generated code. */
    public Match match() {
        return match;
    }

    /** The query parameters, decoded once; {@code +} is a space. */
    public Values query() {
        return query;
    }

    /** The headers. {@code Cookie} is among them whichever way the front hands it over. */
    public Values headers() {
        return headers;
    }

    /** A header's first value, or null. */
    public @Nullable String header(String name) {
        return headers.first(name);
    }

    /**
     * The media type, of those that the handler can send, that {@code Accept} likes best; of equally liked ones the first
     * (RFC 9110 §12.5.1). Without {@code Accept} it is the first.
     *
     * @throws Problem 406, which lists the types, when none is acceptable
     */
    public String preferred(String... mediaTypes) {
        Accept read = accept;
        if (read == null) {
            read = Accept.of(headers.all("Accept"));
            accept = read;
        }
        return read.preferred(mediaTypes);
    }

    /**
     * Checks, before something is changed, that the client knows what there is: {@code If-Match}, and {@code If-None-Match: *} of a
     * client that means to create it (RFC 9110 §13.1). A request without conditions passes.
     *
     * @param etag the tag of what there is, as for {@link Response#withETag}; null when there is nothing
     * @throws Problem 412 when the client knows another version
     */
    public void requireMatch(@Nullable String etag) {
        Conditional.require(this, etag, null);
    }

    /**
     * As {@link #requireMatch(String)}, and where there is no {@code If-Match}, {@code If-Unmodified-Since}.
     *
     * @param lastModified when it was last changed, looked at in whole seconds
     */
    public void requireMatch(@Nullable String etag, Instant lastModified) {
        Conditional.require(this, etag, lastModified);
    }

    /** The cookies, as sent: neither decoded nor unquoted. */
    public Values cookies() {
        return cookies;
    }

    /** The body as sent, base64 undone but no {@code Content-Encoding}; empty when there is none. Not to be written to. */
    public byte[] body() {
        return body;
    }

    /** The body as UTF-8 text, whatever charset it names; a {@code @Body String} is read in that one. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The id under which log lines and problems name this request: the Lambda request id in a function. */
    public String id() {
        return id;
    }

    /** Whether any bytes of a response reach the client; else only text does, and nothing is compressed (SEMANTICS rule 11). */
    public boolean carriesBytes() {
        return carriesBytes;
    }

    /** What the front's adapter attached, for the adapter's own use; null for a request made by hand. */
    public @Nullable Object attachment() {
        return attachment;
    }

    /** What a filter has found out, by its type; null when no filter has set it. Types compare exactly. */
    public <T> @Nullable T attribute(Class<T> type) {
        return attributes == null ? null : type.cast(attributes.get(type));
    }

    /** Sets what {@link #attribute} and parameters with {@link Attribute} give from now on. For one thread at a time. */
    public <T> void setAttribute(Class<T> type, T value) {
        if (attributes == null) {
            attributes = new HashMap<>(4);
        }
        attributes.put(type, value);
    }

    /**
     * A copy with another method, for {@link Chain#proceed}: in a filter of the function, which comes before routing. In one of
     * a handler it is a 500 unless the same handler serves it.
     */
    public Request withMethod(String newMethod) {
        String upper = newMethod.toUpperCase(Locale.ROOT);
        return new Request(this, upper, rawPath, match.as(upper), query, headers, body);
    }

    /**
     * A copy with another path, as {@link #withMethod}. The query stays.
     *
     * @param newPath percent-encoded: {@code /items/a%20b}
     * @throws Problem as {@link Builder#build()}
     */
    public Request withPath(String newPath) {
        return new Request(this, method, newPath, PathReader.read(method, newPath, true), query, headers, body);
    }

    /** A copy with the query parameter set, in the place of the values that it had. */
    public Request withQuery(String name, String value) {
        Values changed = Values.Builder.exact().addAll(query).set(name, value).build();
        return new Request(this, method, rawPath, match, changed, headers, body);
    }

    /** A copy with the header set, in the place of the values that it had. {@code Cookie} sets the cookies too. */
    public Request withHeader(String name, String value) {
        return withHeaders(Values.Builder.headers().addAll(headers).set(name, value));
    }

    /** A copy without the header. */
    public Request withoutHeader(String name) {
        return withHeaders(Values.Builder.headers().addAll(headers).remove(name));
    }

    private Request withHeaders(Values.Builder changed) {
        return new Request(this, method, rawPath, match, query, changed.build(), body);
    }

    /** A copy with another body, its media type and its length. The bytes are not copied. */
    public Request withBody(String contentType, byte[] bytes) {
        Values changed = Values.Builder.headers()
                .addAll(headers)
                .set("Content-Type", contentType)
                .set("Content-Length", Integer.toString(bytes.length))
                .remove("Content-Encoding")
                .build();
        return new Request(this, method, rawPath, match, query, changed, bytes);
    }

    /** A request for tests and adapters. */
    public static Builder of(String method, String rawPath) {
        return new Builder(method, rawPath);
    }

    /** Collects a request; not for use by several threads. */
    public static final class Builder {
        private static final byte[] EMPTY = {};

        private final String method;
        private final String rawPath;
        private boolean decoded;
        private final Values.Builder query = Values.Builder.exact();
        private final Values.Builder headers = Values.Builder.headers();
        private byte[] body = EMPTY;
        private String id = "";
        private @Nullable Object attachment;
        private boolean carriesBytes = true;

        private Builder(String method, String rawPath) {
            this.method = method.toUpperCase(Locale.ROOT);
            this.rawPath = rawPath;
        }

        /** Says that the path is decoded already (SEMANTICS rule 14), so that it is not decoded again. */
        public Builder decodedPath() {
            decoded = true;
            return this;
        }

        /** Adds a query parameter, decoded. */
        public Builder query(String name, String value) {
            query.add(name, value);
            return this;
        }

        /** Adds a query parameter whose name and value are still encoded: decoded here, {@code +} is a space. */
        public Builder encodedQuery(String name, String value) {
            return query(Paths.parameter(name), Paths.parameter(value));
        }

        /** Adds the parameters of a raw query string: decoded here, {@code +} is a space. */
        public Builder rawQuery(String raw) {
            Paths.query(raw, query);
            return this;
        }

        /** Adds a header; a {@code Cookie} header gives the cookies too. */
        public Builder header(String name, String value) {
            headers.add(name, value);
            return this;
        }

        /** Sets the body. The bytes are not copied. */
        public Builder body(byte[] bytes) {
            body = bytes;
            return this;
        }

        /** Sets the body to UTF-8 text. */
        public Builder body(String text) {
            return body(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Sets the request id. */
        public Builder id(String requestId) {
            id = requestId;
            return this;
        }

        /** Says that the front may lose bytes of a response that are no text (SEMANTICS rule 11). */
        public Builder textOnly() {
            carriesBytes = false;
            return this;
        }

        /** Attaches what {@link Request#attachment()} gives back. */
        public Builder attachment(Object object) {
            attachment = object;
            return this;
        }

        /**
         * The request.
         *
         * @throws Problem 400 for a path or query that is not valid percent-encoded UTF-8, has a NUL or a {@code .} or
         *     {@code ..} segment; 414 for a path over 8,192 characters
         */
        public Request build() {
            return new Request(this);
        }
    }
}
