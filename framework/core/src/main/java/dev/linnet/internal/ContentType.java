package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Content-Type} (RFC 9110 §8.3.1). */
public final class ContentType {

    private ContentType() {}

    /**
     * Checks what the body is.
     *
     * @param ranges media types and ranges in lower case, with {@code ", "} between
     * @throws Problem 415 for another media type, or none, with what is read here in {@code Accept}
     */
    public static void check(Request request, String ranges) {
        String type = request.header("Content-Type");
        if (type == null || !matches(essence(type), ranges)) {
            throw refused(type, ranges, ranges);
        }
    }

    /** The 415 for a media type: what is expected in words, and as {@code Accept} has it. */
    static Problem refused(@Nullable String type, String expected, String ranges) {
        String found = type == null ? "of no media type" : "'" + JsonMismatch.shortened(type, 100) + "'";
        return Problem.of(415, "the body is " + found + "; expected " + expected)
                .withHeader("Accept", ranges);
    }

    /** Type and subtype in lower case, without parameters. */
    static String essence(String contentType) {
        int semicolon = contentType.indexOf(';');
        return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String type, String ranges) {
        int slash = type.indexOf('/');
        for (int from = 0; from < ranges.length() && slash > 0; ) {
            int comma = ranges.indexOf(", ", from);
            int to = comma < 0 ? ranges.length() : comma;
            String range = ranges.substring(from, to);
            boolean all = range.equals("*/*")
                    || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
            if (all || range.equals(type)) {
                return true;
            }
            from = to + 2;
        }
        return false;
    }

    /** A parameter's value, unquoted; null when there is none. Names compare without case. */
    static @Nullable String parameter(String header, String name) {
        int at = header.indexOf(';');
        while (at >= 0 && at < header.length()) {
            int equals = header.indexOf('=', at);
            if (equals < 0) {
                return null;
            }
            String found = header.substring(header.lastIndexOf(';', equals) + 1, equals)
                    .strip();
            StringBuilder value = new StringBuilder();
            at = value(header, equals + 1, value);
            if (found.equalsIgnoreCase(name)) {
                return value.toString();
            }
        }
        return null;
    }

    /** Reads a token or quoted string (RFC 9110 §5.6.4) and gives where the next semicolon is, or the end. */
    private static int value(String header, int from, StringBuilder value) {
        int at = from;
        while (at < header.length() && header.charAt(at) == ' ') {
            at++;
        }
        if (at < header.length() && header.charAt(at) == '"') {
            for (at++; at < header.length() && header.charAt(at) != '"'; at++) {
                if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                    at++;
                }
                value.append(header.charAt(at));
            }
            int semicolon = header.indexOf(';', at);
            return semicolon < 0 ? header.length() : semicolon;
        }
        int semicolon = header.indexOf(';', at);
        int to = semicolon < 0 ? header.length() : semicolon;
        value.append(header, at, to);
        value.setLength(header.substring(at, to).stripTrailing().length());
        return to;
    }
}
