package dev.linnet.internal;

import dev.linnet.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the paths of requests apart (RFC 3986 §2.1, §3.3). */
public final class PathReader {

    private static final int LONGEST = 8192;

    private PathReader() {}

    /**
     * A path, looked at once: cut at its slashes, and copied only where something in it is percent-encoded.
     *
     * @param encoded whether a percent sign begins an encoded byte
     * @throws Problem 400 for a path that is not valid percent-encoded UTF-8, has a NUL or a {@code .} or {@code ..} segment;
     *     414 for one over 8,192 characters
     */
    public static Match read(String method, String path, boolean encoded) {
        int end = path.length();
        if (end > LONGEST) {
            throw Problem.of(414, "the path has " + end + " characters; at most " + LONGEST + " are served");
        }
        // a copy of the bytes and a look at each takes half of what asking the string for each does
        byte[] bytes = bytes(path);
        int from = end > 0 && bytes[0] == '/' ? 1 : 0;
        int[] starts = new int[8];
        starts[0] = from;
        int size = 0;
        for (int i = from; i < bytes.length; i++) {
            byte c = bytes[i];
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
                ? new Match(method, path, bytes, starts, 0)
                : new Match(method, path, bytes, with(starts, ++size, end + 1), size);
    }

    /** Cuts a path at the slashes that were sent, before a decoded one can be taken for one. */
    private static Match decoded(String method, String path, int first) {
        StringBuilder text = new StringBuilder(path.length()).append(path, 0, first);
        int[] starts = {first, 0, 0, 0, 0, 0, 0, 0};
        int size = 0;
        for (int from = first; from <= path.length(); ) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            String segment = Percent.decode(path.substring(from, to), false, "path");
            checkDecoded(segment);
            text.append(segment).append('/');
            starts = with(starts, ++size, text.length());
            from = to + 1;
        }
        String decoded = text.substring(0, text.length() - 1);
        return new Match(method, decoded, bytes(decoded), starts, size);
    }

    /** One byte a character: in ISO 8859-1, and {@code ?} for what that has not. */
    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length == text.length()) {
            return bytes;
        }
        byte[] each = new byte[text.length()]; // a pair of surrogates was made one byte
        for (int i = 0; i < each.length; i++) {
            each[i] = text.charAt(i) > 0xff ? (byte) '?' : (byte) text.charAt(i);
        }
        return each;
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
}
