package dev.linnet.internal;

import dev.linnet.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986 §2.1). */
public final class Percent {

    private Percent() {}

    /**
     * Text with its percent-encoded bytes decoded as UTF-8, once; the text itself when it has none.
     *
     * @param plusIsSpace whether {@code +} is a space, as in queries
     * @param part what the text is of, for the message
     * @throws Problem 400 when it is not valid
     */
    public static String decode(String text, boolean plusIsSpace, String part) {
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
