package dev.linnet.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entity tags (RFC 9110 §8.8.3). */
public final class ETags {

    /** What a tag ends with inside its quotes when its body was compressed: another representation has another tag. */
    static final String COMPRESSED = "-gzip";

    private ETags() {}

    /**
     * The tag of a text: {@code v7} becomes {@code "v7"}; {@code "v7"} and {@code W/"v7"} are tags already.
     *
     * @throws IllegalArgumentException for a space, a control character or a quote within
     */
    public static String of(String text) {
        boolean tag = text.length() > 1 && text.endsWith("\"") && (text.startsWith("\"") || text.startsWith("W/\""));
        String etag = tag ? text : '"' + text + '"';
        for (int i = etag.indexOf('"') + 1; i < etag.length() - 1; i++) {
            char c = etag.charAt(i);
            if (c <= ' ' || c == '"' || c == 0x7f || c > 0xff) {
                throw new IllegalArgumentException(
                        "the entity tag " + text + " has a character that a tag must not have (RFC 9110 §8.8.3)");
            }
        }
        return etag;
    }

    /**
     * The member of a list that names a tag, as the client wrote it; null when none does. {@code *} names every tag.
     *
     * @param strong whether weak tags are equal to none (RFC 9110 §8.8.3.2)
     */
    static @Nullable String find(List<String> lines, String etag, boolean strong) {
        String own = opaque(etag);
        boolean comparable = !strong || !etag.startsWith("W/");
        for (String line : lines) {
            if (line.strip().equals("*")) {
                return etag;
            }
            int from = 0;
            while (from < line.length()) {
                int open = line.indexOf('"', from);
                int close = open < 0 ? -1 : line.indexOf('"', open + 1);
                if (close < 0) {
                    break;
                }
                boolean weak = open > 1 && line.startsWith("W/", open - 2);
                if (comparable && !(strong && weak) && same(line.substring(open + 1, close), own)) {
                    return line.substring(weak ? open - 2 : open, close + 1);
                }
                from = close + 1;
            }
        }
        return null;
    }

    private static boolean same(String found, String own) {
        return found.equals(own)
                || found.length() == own.length() + COMPRESSED.length()
                        && found.startsWith(own)
                        && found.endsWith(COMPRESSED);
    }

    private static String opaque(String etag) {
        int open = etag.indexOf('"');
        return open < 0 || open == etag.length() - 1 ? etag : etag.substring(open + 1, etag.length() - 1);
    }
}
