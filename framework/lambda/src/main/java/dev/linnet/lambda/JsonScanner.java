package dev.linnet.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Pulls values out of JSON (RFC 8259) in UTF-8, in one pass, and keeps nothing of what is skipped. Events are read with it
 * and not with jackson-core's parser, whose class cannot be had without {@code BigDecimal}'s, which takes 11 ms at first
 * use, AOT cache or not: a request without a JSON body is answered without it. What is malformed is an
 * {@link EventException} that names the byte.
 */
final class JsonScanner {

    private static final int DEEPEST = 500;
    private static final int LONGEST_KNOWN = 64;

    /**
     * Names of members seen before, each in the slot that some of its bytes give: one event's names are nearly all the next one's.
     * Threads that race write what is right.
     */
    private static final String[] KNOWN = new String[512];

    private final byte[] in;
    private int at;
    private boolean escaped;

    JsonScanner(byte[] in) {
        this.in = in;
    }

    /** Where it stands, for {@link #goTo}. */
    int position() {
        return at;
    }

    /** Goes back to where it stood. */
    void goTo(int position) {
        at = position;
    }

    /** The first byte of the next value or sign; 0 at the end. */
    int peek() {
        int i = at;
        while (i < in.length) {
            byte b = in[i];
            if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                at = i;
                return b == 0 ? -1 : b;
            }
            i++;
        }
        at = i;
        return 0;
    }

    /** Goes into an object or array; false when it is empty, and is behind it then. */
    boolean enter(char open, char close) {
        expect(open);
        if (peek() == close) {
            at++;
            return false;
        }
        return true;
    }

    /** Goes on behind a value; false at the end of its object or array, and is behind that then. */
    boolean more(char close) {
        if (peek() == close) {
            at++;
            return false;
        }
        expect(',');
        return true;
    }

    /** The name of a member; stands on its value then. */
    String name() {
        int from = scan();
        int length = at - 1 - from;
        String name = escaped || length == 0 || length > LONGEST_KNOWN ? text(from) : known(from, length);
        expect(':');
        return name;
    }

    private String known(int from, int length) {
        int slot =
                ((in[from] * 31 + in[from + length / 2]) * 31 + in[from + length - 1]) * 31 + length & KNOWN.length - 1;
        String known = KNOWN[slot];
        if (known != null && is(known, from, length)) {
            return known;
        }
        String name = text(from);
        KNOWN[slot] = name;
        return name;
    }

    /** Whether the bytes are this text, which only a text in ASCII can be. */
    private boolean is(String text, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (in[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text that stands here. */
    String string() {
        return text(scan());
    }

    /** The text that was scanned last. */
    private String text(int from) {
        int end = at - 1;
        if (!escaped) {
            return new String(in, from, end - from, StandardCharsets.UTF_8);
        }
        byte[] out = new byte[end - from];
        return new String(out, 0, unescape(from, end, out), StandardCharsets.UTF_8);
    }

    /** The text that stands here, in UTF-8; a surrogate without its pair is a question mark, as {@code getBytes} has it. */
    byte[] bytes() {
        int from = scan();
        int end = at - 1;
        if (!escaped) {
            return Arrays.copyOfRange(in, from, end);
        }
        byte[] out = new byte[end - from];
        return Arrays.copyOf(out, unescape(from, end, out));
    }

    /** The number, truth value or null that stands here, as it is written. */
    String literal() {
        int first = peek();
        int from = at;
        switch (first) {
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        return new String(in, from, at - from, StandardCharsets.US_ASCII);
    }

    /** Goes behind the value that stands here. */
    void skip() {
        skip(0);
    }

    private void skip(int depth) {
        switch (peek()) {
            case '{' -> {
                nest(depth);
                for (boolean more = enter('{', '}'); more; more = more('}')) {
                    skipString();
                    expect(':');
                    skip(depth + 1);
                }
            }
            case '[' -> {
                nest(depth);
                for (boolean more = enter('[', ']'); more; more = more(']')) {
                    skip(depth + 1);
                }
            }
            case '"' -> skipString();
            default -> literal();
        }
    }

    private void skipString() {
        int from = scan();
        if (escaped) {
            unescape(from, at - 1, new byte[at - 1 - from]);
        }
    }

    private void nest(int depth) {
        if (depth == DEEPEST) {
            throw malformed("more than " + DEEPEST + " levels");
        }
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw malformed("'" + sign + "' is expected");
        }
        at++;
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (at == in.length || in[at] != word.charAt(i)) {
                throw malformed(word + " is expected");
            }
        }
    }

    private void number() {
        if (at < in.length && in[at] == '-') {
            at++;
        }
        if (at < in.length && in[at] == '0') {
            at++;
        } else {
            digits("a value is expected");
        }
        if (at < in.length && in[at] == '.') {
            at++;
            digits("a digit is expected");
        }
        if (at < in.length && (in[at] | 0x20) == 'e') {
            at++;
            if (at < in.length && (in[at] == '+' || in[at] == '-')) {
                at++;
            }
            digits("a digit is expected");
        }
    }

    private void digits(String otherwise) {
        int from = at;
        while (at < in.length && in[at] >= '0' && in[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw malformed(otherwise);
        }
    }

    /** Goes behind the text that stands here; its first byte, and in {@link #escaped} whether it has escapes. */
    private int scan() {
        expect('"');
        int from = at;
        boolean ascii = true;
        escaped = false;
        byte[] bytes = in; // C1, which functions run with, keeps fields in memory
        for (int i = from; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '"') {
                at = i;
                if (!ascii && !Utf8.valid(bytes, from, i)) {
                    throw malformed("the text before is not UTF-8");
                }
                at++;
                return from;
            }
            if (b == '\\') {
                escaped = true;
                i++;
            } else if (b < 0) {
                ascii = false;
            } else if (b < ' ') {
                at = i;
                throw malformed("a control character is in a text");
            }
        }
        at = in.length;
        throw malformed("a text does not end");
    }

    /** Writes the text between two places to {@code out}, which its escapes make longer than it needs; its length. */
    private int unescape(int from, int end, byte[] out) {
        int length = 0;
        for (int i = from; i < end; i++) {
            byte b = in[i];
            if (b != '\\') {
                out[length++] = b;
                continue;
            }
            switch (in[++i]) {
                case '"', '\\', '/' -> out[length++] = in[i];
                case 'b' -> out[length++] = '\b';
                case 'f' -> out[length++] = '\f';
                case 'n' -> out[length++] = '\n';
                case 'r' -> out[length++] = '\r';
                case 't' -> out[length++] = '\t';
                case 'u' -> {
                    int c = hex(i + 1, end);
                    i += 4;
                    if (Character.isHighSurrogate((char) c) && i + 2 < end && in[i + 1] == '\\' && in[i + 2] == 'u') {
                        int low = hex(i + 3, end);
                        if (Character.isLowSurrogate((char) low)) {
                            c = Character.toCodePoint((char) c, (char) low);
                            i += 6;
                        }
                    }
                    length = Utf8.put(c, out, length);
                }
                default -> {
                    at = i;
                    throw malformed("no escape begins so");
                }
            }
        }
        return length;
    }

    private int hex(int from, int end) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < end && in[i] > 0 ? Character.digit(in[i], 16) : -1;
            if (digit < 0) {
                at = i;
                throw malformed("a hexadecimal digit is expected");
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private EventException malformed(String what) {
        return new EventException("the event is not JSON: at byte " + at + " of " + in.length + ", " + what);
    }
}
