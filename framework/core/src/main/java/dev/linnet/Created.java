package dev.linnet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** 201 Created with the new thing and where it is (RFC 9110 §15.3.2): a {@link Reply} whose status is always the same. */
public final class Created<T> extends Reply<T> {

    private static final String LOCATION = "Location";

    private Created(Response head, T body) {
        super(head, body);
    }

    /**
     * The new thing at a location.
     *
     * @param location a path below the service's path, beginning with {@code /}, or an absolute URL
     * @throws IllegalArgumentException for a location that is empty or has a character that must be percent-encoded
     */
    public static <T> Created<T> at(String location, T body) {
        return new Created<>(Response.of(201).withHeader(LOCATION, location), body);
    }

    /**
     * The new thing at a path below the service's path.
     *
     * @param template {@code /{id}}: its one variable is replaced by the id, percent-encoded
     * @throws IllegalArgumentException when the template has not exactly one variable
     */
    public static <T> Created<T> at(String template, Object id, T body) {
        int open = template.indexOf('{');
        int close = template.indexOf('}', open + 1);
        if (open < 0 || close < 0 || template.indexOf('{', open + 1) >= 0) {
            throw new IllegalArgumentException("'" + template + "' must have one variable, as in \"/{id}\"");
        }
        String encoded =
                URLEncoder.encode(id.toString(), StandardCharsets.UTF_8).replace("+", "%20");
        return at(template.substring(0, open) + encoded + template.substring(close + 1), body);
    }

    /** Where it is: below the service's path when it begins with {@code /}. */
    public String location() {
        return Objects.requireNonNull(header(LOCATION));
    }

    @Override
    public Created<T> withHeader(String name, String value) {
        return (Created<T>) super.withHeader(name, value);
    }

    @Override
    public Created<T> addHeader(String name, String value) {
        return (Created<T>) super.addHeader(name, value);
    }

    @Override
    public Created<T> withCookie(SetCookie cookie) {
        return (Created<T>) super.withCookie(cookie);
    }

    @Override
    public Created<T> withETag(String etag) {
        return (Created<T>) super.withETag(etag);
    }

    @Override
    public Created<T> withLastModified(Instant instant) {
        return (Created<T>) super.withLastModified(instant);
    }

    @Override
    public Created<T> withCacheControl(String directives) {
        return (Created<T>) super.withCacheControl(directives);
    }

    @Override
    public Created<T> withVary(String header) {
        return (Created<T>) super.withVary(header);
    }

    @Override
    Created<T> changed(Response newHead) {
        return new Created<>(newHead, body());
    }
}
