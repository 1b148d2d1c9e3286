package dev.linnet;

import dev.linnet.internal.Match;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes paths, query strings and cookie headers apart (RFC 3986 §2.1, §3.3; RFC 6265 §4.2). */
final class Paths {

    private static final int LONGEST = 8192;

    private Paths() {}

    /**
     * A path, looked at once: cut at its slashes, and copied only where something in it is percent-encoded.
     *
     * @param encoded whether a percent sign begins an encoded byte
     * @throws Problem as {@link Request.Builder#build()}
     */
    static Match cut(String method, String path, boolean encoded) {
        int end = path.length();
        if (end > LONGEST) {
            throw Problem.of(414, "the path has " + end + " characters; at most " + LONGEST + " are served");
        }
        int from = end > 0 && path.charAt(0) == '/' ? 1 : 0;
        int[] starts = new int[8];
        starts[0] = from;
        int size = 0;
        for (int i = from; i < end; i++) {
            char c = path.charAt(i);
            if (c > '/') {
                continue; // nearly all
            }
            if (c == '/') {
                starts = with(starts, ++size, i + 1);
            } else if (c == '.') {
                checkDots(path, starts[size], i, end);
            } else if (c == '%' && encoded) {
                return decoded(method, path, from);
            } else if (c == '\0') {
                throw Problem.badRequest("the path has a NUL character");
            }
        }
        return from == end
                ? new Match(method, path, starts, 0)
                : new Match(method, path, with(starts, ++size, end + 1), size);
    }

    /** Cuts a path at the slashes that were sent, before a decoded one can be taken for one. */
    private static Match decoded(String method, String path, int first) {
        StringBuilder text = new StringBuilder(path.length()).append(path, 0, first);
        int[] starts = {first, 0, 0, 0, 0, 0, 0, 0};
        int size = 0;
        for (int from = first; from <= path.length(); ) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            String segment = decode(path.substring(from, to), false, "path");
            checkDecoded(segment);
            text.append(segment).append('/');
            starts = with(starts, ++size, text.length());
            from = to + 1;
        }
        return new Match(method, text.substring(0, text.length() - 1), starts, size);
    }

    private static int[] with(int[] starts, int index, int value) {
        int[] longer = index < starts.length ? starts : Arrays.copyOf(starts, index * 2);
        longer[index] = value;
        return longer;
    }

    /** An encoded slash is decoded by now: what stands between slashes is looked at, whoever put them there. */
    private static void checkDecoded(String segment) {
        int start = 0;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '/') {
                start = i + 1;
            } else if (c == '.') {
                checkDots(segment, start, i, segment.length());
            } else if (c == '\0') {
                throw Problem.badRequest("the path has a NUL character");
            }
        }
    }

    /** Refuses {@code .} and {@code ..} as a whole segment, looked at when its first dot is. */
    private static void checkDots(String path, int start, int at, int end) {
        if (at != start) {
            return;
        }
        int to = at + 1 < end && path.charAt(at + 1) == '.' ? at + 2 : at + 1;
        if (to == end || path.charAt(to) == '/') {
            throw Problem.badRequest("the path has a '" + path.substring(at, to) + "' segment; send it resolved");
        }
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
