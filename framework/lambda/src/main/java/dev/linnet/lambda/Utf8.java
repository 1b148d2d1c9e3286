package dev.linnet.lambda;

/** UTF-8 (RFC 3629), byte by byte. */
final class Utf8 {

    private Utf8() {}

    /** Whether bytes are UTF-8: shortest forms, no surrogates, nothing above U+10FFFF (§4). */
    static boolean valid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int lead = bytes[i++];
            if (lead >= 0) {
                continue;
            }
            int second = i < to ? bytes[i] & 0xff : 0;
            int following = switch (lead & 0xff) {
                case 0xe0 -> second >= 0xa0 ? 2 : -1;
                case 0xed -> second < 0xa0 ? 2 : -1;
                case 0xf0 -> second >= 0x90 ? 3 : -1;
                case 0xf4 -> second < 0x90 ? 3 : -1;
                default -> following(lead & 0xff);
            };
            if (following < 0 || i + following > to) {
                return false;
            }
            for (; following > 0; following--) {
                if ((bytes[i++] & 0xc0) != 0x80) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int following(int lead) {
        if (lead < 0xc2 || lead > 0xf4) {
            return -1;
        }
        return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    }

    /** Writes a character; a surrogate as a question mark. The length then. */
    static int put(int character, byte[] out, int at) {
        int length = at;
        if (character < 0x80) {
            out[length++] = (byte) character;
        } else if (character < 0x800) {
            out[length++] = (byte) (0xc0 | character >> 6);
            out[length++] = (byte) (0x80 | character & 0x3f);
        } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            out[length++] = '?';
        } else if (character < 0x10000) {
            out[length++] = (byte) (0xe0 | character >> 12);
            out[length++] = (byte) (0x80 | character >> 6 & 0x3f);
            out[length++] = (byte) (0x80 | character & 0x3f);
        } else {
            out[length++] = (byte) (0xf0 | character >> 18);
            out[length++] = (byte) (0x80 | character >> 12 & 0x3f);
            out[length++] = (byte) (0x80 | character >> 6 & 0x3f);
            out[length++] = (byte) (0x80 | character & 0x3f);
        }
        return length;
    }
}
