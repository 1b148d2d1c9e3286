package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of parameters into values. Each method takes where the parameter stands ({@code path}, {@code query},
 * {@code header}, {@code cookie}) and its name for the 400 that says what was found and what is expected.
 */
public final class Binder {

    /** Longest text that is read as a number of any size. */
    private static final int LONGEST_NUMBER = 1_000;

    private Binder() {}

    /** What a greedy variable takes: the segments from an index on, with slashes between them; no trailing slash. */
    public static String rest(Request request, int from) {
        List<String> segments = request.segments();
        int last = segments.size() - 1;
        int to = segments.get(last).isEmpty() ? last : last + 1;
        return String.join("/", segments.subList(from, to));
    }

    /** A query parameter's text, or null when it is absent; 400 when it is there more than once. */
    public static @Nullable String query(Request request, String name) {
        List<String> values = request.query().all(name);
        if (values.size() > 1) {
            throw problem("query", name, "found " + values.size() + " values, one is expected");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** A header's text, or null; repeated ones joined by commas, which means the same (RFC 9110 §5.3). */
    public static @Nullable String header(Request request, String name) {
        List<String> values = request.headers().all(name);
        return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : String.join(", ", values);
    }

    /** A header's members, one by one: whether repeated or joined by commas, which means the same (RFC 9110 §5.3, §5.6.1). */
    public static List<String> headers(Request request, String name) {
        List<String> members = new ArrayList<>();
        for (String value : request.headers().all(name)) {
            int from = 0;
            while (from <= value.length()) {
                int comma = value.indexOf(',', from);
                int to = comma < 0 ? value.length() : comma;
                String member = value.substring(from, to).strip();
                if (!member.isEmpty()) {
                    members.add(member);
                }
                from = to + 1;
            }
        }
        return members;
    }

    /** A cookie's text, or null; the first where there are several (RFC 6265 §4.2.2 leaves the order to the server). */
    public static @Nullable String cookie(Request request, String name) {
        return request.cookies().first(name);
    }

    /** The text, or a default where it is null. */
    public static String orElse(@Nullable String value, String defaultValue) {
        return value == null ? defaultValue : value;
    }

    /** Text that must be there. */
    public static String toText(String in, String name, @Nullable String value) {
        if (value == null) {
            throw problem(in, name, "it is missing");
        }
        return value;
    }

    /** A whole number of 32 bits. */
    public static int toInt(String in, String name, @Nullable String value) {
        return (int) integer(in, name, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A whole number of 64 bits. */
    public static long toLong(String in, String name, @Nullable String value) {
        return integer(in, name, value, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A whole number of 16 bits. */
    public static short toShort(String in, String name, @Nullable String value) {
        return (short) integer(in, name, value, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** A whole number of 8 bits. */
    public static byte toByte(String in, String name, @Nullable String value) {
        return (byte) integer(in, name, value, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /** A number of double precision; not NaN, not infinite. */
    public static double toDouble(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        try {
            double number = decimal(text) ? Double.parseDouble(text) : Double.NaN;
            if (!Double.isNaN(number) && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(in, name, text, "a number"); // the text is in the message, the cause says no more
        }
        throw invalid(in, name, text, "a number");
    }

    /** A number of single precision; not NaN, not infinite. */
    public static float toFloat(String in, String name, @Nullable String value) {
        float number = (float) toDouble(in, name, value);
        if (Float.isInfinite(number)) {
            throw invalid(in, name, toText(in, name, value), "a number up to " + Float.MAX_VALUE);
        }
        return number;
    }

    /** {@code true} or {@code false}. */
    public static boolean toBoolean(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(in, name, text, "true or false");
        };
    }

    /** One character. */
    public static char toChar(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        if (text.length() != 1) {
            throw invalid(in, name, text, "one character");
        }
        return text.charAt(0);
    }

    /** A UUID in its 36-character form (RFC 9562 §4). */
    public static UUID toUuid(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        if (!JsonKey.isUuid(text)) {
            throw invalid(in, name, text, "a UUID of 36 characters");
        }
        return UUID.fromString(text);
    }

    /** A decimal number of up to 1,000 characters. */
    public static BigDecimal toBigDecimal(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        try {
            if (decimal(text)) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            throw invalid(in, name, text, "a number"); // the text is in the message, the cause says no more
        }
        throw invalid(in, name, text, "a number of up to " + LONGEST_NUMBER + " characters");
    }

    /** A whole number of up to 1,000 digits. */
    public static BigInteger toBigInteger(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        if (!digits(text) || text.length() > LONGEST_NUMBER) {
            throw invalid(in, name, text, "a whole number of up to " + LONGEST_NUMBER + " digits");
        }
        return new BigInteger(text);
    }

    /** The 400 for text that is not of the parameter's type. */
    public static Problem invalid(String in, String name, String value, String expected) {
        return problem(in, name, "found '" + JsonMismatch.shortened(value, 100) + "', expected " + expected);
    }

    private static Problem problem(String in, String name, String detail) {
        return Problem.badRequest(in + " parameter '" + name + "': " + detail).with(in + " " + name, detail);
    }

    private static long integer(String in, String name, @Nullable String value, long least, long most) {
        String text = toText(in, name, value);
        if (digits(text) && text.length() <= 20) {
            try {
                long number = Long.parseLong(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw outOfRange(in, name, text, least, most); // 19 or 20 digits, beyond 64 bits
            }
        }
        throw outOfRange(in, name, text, least, most);
    }

    private static Problem outOfRange(String in, String name, String text, long least, long most) {
        return invalid(in, name, text, "a whole number from " + least + " to " + most);
    }

    private static boolean digits(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from;
    }

    /** Digits, sign, point and exponent only: neither hexadecimal nor a type suffix, which the JDK's parsers would take. */
    private static boolean decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    }
}
