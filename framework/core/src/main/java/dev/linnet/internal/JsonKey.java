package dev.linnet.internal;

import java.util.UUID;

/** Reads the keys of maps from property names, as text. */
public final class JsonKey {

    private JsonKey() {}

    /** An integer of 32 bits. */
    public static Integer toInt(String text) {
        return (int) between(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** An integer of 64 bits. */
    public static Long toLong(String text) {
        return between(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** An integer of 16 bits. */
    public static Short toShort(String text) {
        return (short) between(text, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** A UUID in its form of 36 characters (RFC 9562 §4). */
    public static UUID uuid(String text) {
        if (!isUuid(text)) {
            throw JsonMismatch.of("\"" + JsonMismatch.shortened(text) + "\" was found where a UUID is expected");
        }
        return UUID.fromString(text);
    }

    /** Whether it is 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between: {@link UUID#fromString} takes more. */
    static boolean isUuid(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : !digit) {
                return false;
            }
        }
        return text.length() == 36;
    }

    private static long between(String text, long least, long most) {
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw JsonMismatch.of("the name \"" + JsonMismatch.shortened(text) + "\" was found where an integer from "
                + least + " to " + most + " is expected");
    }
}
