package dev.linnet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes paths, query strings and cookie headers apart (RFC 3986 §2.1, §3.3; RFC 6265 §4.2). */
final class Paths {

    private static final int LONGEST = 8192;

    private Paths() {}

    /** The segments of a percent-encoded path, each decoded once. */
    static List<String> decode(String rawPath) {
        return segments(rawPath, true);
    }

    /** The segments of a path that the front has decoded. */
    static List<String> split(String path) {
        return segments(path, false);
    }

    private static List<String> segments(String path, boolean encoded) {
        if (path.length() > LONGEST) {
            throw Problem.of(414, "the path has " + path.length() + " characters; at most " + LONGEST + " are served");
        }
        List<String> segments = new ArrayList<>(4);
        int from = path.startsWith("/") ? 1 : 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (slash < 0 && to == from && segments.isEmpty()) {
                break; // "/" has no segments
            }
            String segment = path.substring(from, to);
            segments.add(checked(encoded ? decode(segment, false, "path") : segment));
            from = to + 1;
        }
        return Collections.unmodifiableList(segments);
    }

    private static String checked(String segment) {
        // an encoded slash is decoded by now: what stands between slashes is looked at, whoever put them there
        for (int from = 0; from <= segment.length(); ) {
            int slash = segment.indexOf('/', from);
            int to = slash < 0 ? segment.length() : slash;
            String part = to - from > 2 ? "" : segment.substring(from, to);
            if (part.equals(".") || part.equals("..")) {
                throw Problem.badRequest("the path has a '" + part + "' segment; send it resolved");
            }
            from = to + 1;
        }
        if (segment.indexOf('\0') >= 0) {
            throw Problem.badRequest("the path has a NUL character");
        }
        return segment;
    }

    /** Adds the parameters of a raw query string. */
    static void query(String raw, Values.Builder into) {
        int from = 0;
        while (from < raw.length()) {
            int amp = raw.indexOf('&', from);
            int to = amp < 0 ? raw.length() : amp;
            if (to > from) {
                int equals = raw.indexOf('=', from);
                boolean valued = equals >= 0 && equals < to;
                String name = parameter(raw.substring(from, valued ? equals : to));
                into.add(name, valued ? parameter(raw.substring(equals + 1, to)) : "");
            }
            from = to + 1;
        }
    }

    /** Adds the cookies of one {@code Cookie} header. */
    static void cookies(String header, Values.Builder into) {
        for (int from = 0; from < header.length(); ) {
            int semicolon = header.indexOf(';', from);
            int to = semicolon < 0 ? header.length() : semicolon;
            String pair = header.substring(from, to).strip();
            int equals = pair.indexOf('=');
            if (equals > 0) {
                into.add(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            } else if (!pair.isEmpty()) {
                into.add(pair, "");
            }
            from = to + 1;
        }
    }

    /** A name or value of a query, decoded; {@code +} is a space. */
    static String parameter(String encoded) {
        return decode(encoded, true, "query");
    }

    private static String decode(String text, boolean plusIsSpace, String part) {
        if (text.indexOf('%') < 0 && !(plusIsSpace && text.indexOf('+') >= 0)) {
            return text;
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                int high = i + 2 < text.length() ? hex(text.charAt(i + 1)) : -1;
                int low = i + 2 < text.length() ? hex(text.charAt(i + 2)) : -1;
                if (high < 0 || low < 0) {
                    throw Problem.badRequest(
                            "the " + part + " has '" + text.substring(i, Math.min(i + 3, text.length()))
                                    + "', which is not a percent-encoded byte");
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else if (c == '+' && plusIsSpace) {
                bytes.put((byte) ' ');
            } else if (c < 0x80) {
                bytes.put((byte) c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < text.length() ? i + 2 : i + 1;
                bytes.put(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("the " + part + " is not UTF-8 once percent-decoded");
        }
    }

    /** The value of an ASCII digit, or -1: {@link Character#digit} takes the digits of every script. */
    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
