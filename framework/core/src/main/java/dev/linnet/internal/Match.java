package dev.linnet.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as a {@link Router} looks at it: its method, and its path cut at the slashes that the client sent. Asking it
 * allocates nothing but the text that is asked for. A trailing slash is not looked at: {@code /items/} is {@code /items}.
 */
public final class Match {

    private final int verb;
    private final String text;
    private final byte[] bytes;
    private final int[] starts;
    private final int size;
    private final int length;

    /** The segments as texts; made when they are first asked for. Two threads may make it twice. */
    private @Nullable List<String> segments;

    /**
     * A method and a path.
     *
     * @param text the path, decoded where it was encoded
     * @param bytes the same in ISO 8859-1, with {@code ?} for what it has not
     * @param starts where each segment begins in the text, then where the one after the last would: behind a slash each
     * @param size the number of segments, an empty one behind a trailing slash included
     */
    Match(String method, String text, byte[] bytes, int[] starts, int size) {
        this(Router.verb(method), text, bytes, starts, size);
    }

    private Match(int verb, String text, byte[] bytes, int[] starts, int size) {
        this.verb = verb;
        this.text = text;
        this.bytes = bytes;
        this.starts = starts;
        this.size = size;
        this.length = size > 0 && starts[size - 1] == text.length() ? size - 1 : size;
    }

    /** The same path with another method. */
    public Match as(String method) {
        return as(Router.verb(method));
    }

    Match as(int otherVerb) {
        return new Match(otherVerb, text, bytes, starts, size);
    }

    /** The number of the method: {@link Router#GET} and so on, or {@link Router#OTHER}. */
    public int verb() {
        return verb;
    }

    /** The number of segments of the path; an empty one behind a trailing slash does not count. */
    public int length() {
        return length;
    }

    /**
     * What a segment is told by before it is compared: {@code length << 16 | first << 8 | last}, with the bytes of its first and
     * its last character. 0 for an empty one.
     */
    public int key(int index) {
        int from = starts[index];
        int to = starts[index + 1] - 1;
        return from == to ? 0 : to - from << 16 | (bytes[from] & 0xff) << 8 | bytes[to - 1] & 0xff;
    }

    /** Whether a segment is this text. */
    public boolean is(int index, String literal) {
        int from = starts[index];
        return starts[index + 1] - 1 - from == literal.length() && text.startsWith(literal, from);
    }

    /** Whether there is a segment for a variable to take: an empty one is none. */
    public boolean filled(int index) {
        return index < length && starts[index] < starts[index + 1] - 1;
    }

    /** A segment of the path, decoded. */
    public String segment(int index) {
        return text.substring(starts[index], starts[index + 1] - 1);
    }

    /** What a greedy variable takes: the segments from an index on, with slashes between them; no trailing slash. */
    public String rest(int from) {
        return text.substring(starts[from], starts[length] - 1);
    }

    /** All segments, decoded; a trailing slash makes a last, empty one. */
    public List<String> segments() {
        List<String> made = segments;
        if (made == null) {
            String[] texts = new String[size];
            for (int i = 0; i < size; i++) {
                texts[i] = segment(i);
            }
            made = List.of(texts);
            segments = made;
        }
        return made;
    }

    /** The path with its leading slash, decoded. */
    public String path() {
        return text.startsWith("/") ? text : "/" + text;
    }

    @Override
    public String toString() {
        return verb + " " + text + " " + Arrays.toString(starts);
    }
}
