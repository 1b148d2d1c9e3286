package dev.linnet.internal;

import dev.linnet.Problem;

/**
 * Checks a body's bytes before they are parsed: they are UTF-8 without byte order mark (RFC 8259 §8.1, RFC 3629 §3), and
 * no {@code \}{@code u} escape is half of a surrogate pair, which could not be written again.
 */
final class JsonBytes {

    private JsonBytes() {}

    /** @throws Problem 400 that names line and column */
    static void check(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 1;
        if (first == 0xef && second == 0xbb) {
            throw Problem.badRequest("the body begins with a byte order mark; JSON is sent without one");
        }
        if (first == 0 || second == 0 || first == 0xfe && second == 0xff || first == 0xff && second == 0xfe) {
            throw Problem.badRequest("the body is UTF-16 or UTF-32; JSON is sent as UTF-8");
        }
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i];
            int next = b == '\\' ? escape(bytes, i) : b >= 0 ? i + 1 : character(bytes, i);
            if (next < 0) {
                throw Problem.badRequest(JsonBody.place(bytes, i)
                        + (b == '\\' ? "an escape is half of a surrogate pair" : "the body is not valid UTF-8"));
            }
            i = next;
        }
    }

    /** The index after the character of several bytes at the index, or -1. */
    private static int character(byte[] bytes, int at) {
        int b = bytes[at] & 0xff;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
        if (b >= 0xc2 && b <= 0xdf) {
            return continues(bytes, at, 2);
        }
        if (b >= 0xe0 && b <= 0xef) {
            boolean allowed = b == 0xe0 ? second >= 0xa0 : b != 0xed || second <= 0x9f;
            return allowed ? continues(bytes, at, 3) : -1;
        }
        if (b >= 0xf0 && b <= 0xf4) {
            boolean allowed = b == 0xf0 ? second >= 0x90 : b != 0xf4 || second <= 0x8f;
            return allowed ? continues(bytes, at, 4) : -1;
        }
        return -1;
    }

    private static int continues(byte[] bytes, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xc0) != 0x80) {
                return -1;
            }
        }
        return at + length;
    }

    /** The index after the escape, or after both of a pair, or -1. */
    private static int escape(byte[] bytes, int at) {
        int unit = unit(bytes, at);
        if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
            return at + 2;
        }
        int low = unit(bytes, at + 6);
        boolean pair = unit <= Character.MAX_HIGH_SURROGATE && low >= Character.MIN_LOW_SURROGATE && low <= 0xdfff;
        return pair ? at + 12 : -1;
    }

    /** The UTF-16 unit that an escape at the index stands for, or -1 when there is none. */
    private static int unit(byte[] bytes, int at) {
        if (at + 6 > bytes.length || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
