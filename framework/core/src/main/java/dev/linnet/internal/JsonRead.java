package dev.linnet.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads values for generated codecs. The parser stands on the value's first token before, on its last after. Readers of
 * primitives refuse {@code null}; the others give it back. All throw {@link JsonMismatch} for JSON of another type. As
 * Jackson 3 does without scalar coercion, but for what docs/json.md lists.
 */
public final class JsonRead {

    private JsonRead() {}

    /** Whether the value is {@code null}. */
    public static boolean isNull(JsonParser in) {
        return in.hasToken(JsonToken.VALUE_NULL);
    }

    /** The name of an object's first property, or null for an empty object; also where the type's name has been read already. */
    public static @Nullable String firstName(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return in.nextName();
        }
        if (token == JsonToken.PROPERTY_NAME) {
            return in.currentName();
        }
        if (token == JsonToken.END_OBJECT) {
            return null;
        }
        throw JsonMismatch.expected(in, "an object");
    }

    /** Checks that the value is an array. */
    public static void startArray(JsonParser in) {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw JsonMismatch.expected(in, "an array");
        }
    }

    /** The value, which a property of the object that has just ended must have given. */
    public static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw JsonMismatch.missing(name);
        }
        return value;
    }

    /** A string; a number or boolean gives its text. */
    public static @Nullable String string(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return in.getString();
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != null && token.isScalarValue()) {
            return in.getString();
        }
        throw JsonMismatch.expected(in, "a string");
    }

    /** A string and nothing else: {@code what} says what it holds. */
    static String text(JsonParser in, String what) {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            throw JsonMismatch.expected(in, what);
        }
        return in.getString();
    }

    /** A string, and no number or boolean: what a type is made of. */
    public static String onlyString(JsonParser in) {
        return text(in, "a string");
    }

    /** A string that is one of an enum's constants; the codec has checked for numbers before. */
    public static String constant(JsonParser in) {
        return text(in, "a string").strip();
    }

    /** A constant that the enum does not have. */
    public static JsonMismatch unknown(String found, String constants) {
        return JsonMismatch.of(
                "\"" + JsonMismatch.shortened(found) + "\" was found where one of " + constants + " is expected");
    }

    /** An integer of 32 bits. */
    public static int toInt(JsonParser in) {
        if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw JsonMismatch.expected(in, "an integer");
        }
        if (in.getNumberType() != NumberType.INT) {
            throw JsonMismatch.expected(in, "an integer from -2147483648 to 2147483647");
        }
        return in.getIntValue();
    }

    /** An integer of 64 bits. */
    public static long toLong(JsonParser in) {
        if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw JsonMismatch.expected(in, "an integer");
        }
        if (in.getNumberType() == NumberType.BIG_INTEGER) {
            throw JsonMismatch.expected(in, "an integer from -9223372036854775808 to 9223372036854775807");
        }
        return in.getLongValue();
    }

    /** An integer of 16 bits. */
    public static short toShort(JsonParser in) {
        return (short) between(in, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** An integer of 8 bits, with or without sign: -128 to 255. */
    public static byte toByte(JsonParser in) {
        return (byte) between(in, Byte.MIN_VALUE, 255);
    }

    /** The index of an enum's constant: 0 to {@code count} - 1. */
    public static int toIndex(JsonParser in, int count) {
        return between(in, 0, count - 1);
    }

    private static int between(JsonParser in, int least, int most) {
        int value = toInt(in);
        if (value < least || value > most) {
            throw JsonMismatch.expected(in, "an integer from " + least + " to " + most);
        }
        return value;
    }

    /** A number as a 64-bit float, or one of the strings NaN, Infinity, INF, -Infinity and -INF. */
    public static double toDouble(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            return in.getDoubleValue();
        }
        return notFinite(in);
    }

    /** A number as a 32-bit float, or one of the strings that {@link #toDouble} knows. */
    public static float toFloat(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            return in.getFloatValue();
        }
        return (float) notFinite(in);
    }

    private static double notFinite(JsonParser in) {
        String text = in.hasToken(JsonToken.VALUE_STRING) ? in.getString() : "";
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity", "INF", "+Infinity", "+INF" -> Double.POSITIVE_INFINITY;
            case "-Infinity", "-INF" -> Double.NEGATIVE_INFINITY;
            default -> throw JsonMismatch.expected(in, "a number");
        };
    }

    /** True or false. */
    public static boolean toBoolean(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return false;
        }
        throw JsonMismatch.expected(in, "true or false");
    }

    /** Where numbers are written as strings: a parser on what is in the quotes, or the parser itself where there are none. */
    public static JsonParser unquoted(JsonParser in) {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return in;
        }
        JsonParser inner = JsonIn.of(in.getString().getBytes(StandardCharsets.UTF_8));
        try {
            JsonToken token = inner.nextToken();
            boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
            String text = number ? inner.getString() : "";
            if (number && text.length() == in.getStringLength()) {
                return inner;
            }
        } catch (StreamReadException e) {
            throw JsonMismatch.expected(in, "a number");
        }
        throw JsonMismatch.expected(in, "a number");
    }

    /** A string of one UTF-16 unit. */
    public static char toChar(JsonParser in) {
        String text = text(in, "a string of one character");
        if (text.length() != 1) {
            throw JsonMismatch.expected(in, "a string of one character");
        }
        return text.charAt(0);
    }

    /** A number of any size and precision. */
    public static @Nullable BigDecimal bigDecimal(JsonParser in) {
        if (isNull(in)) {
            return null;
        }
        JsonToken token = in.currentToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw JsonMismatch.expected(in, "a number");
        }
        try {
            return in.getDecimalValue();
        } catch (NumberFormatException e) { // beyond 32 bits
            throw JsonMismatch.expected(in, "a number with a smaller exponent");
        }
    }

    /** An integer of any size. */
    public static @Nullable BigInteger bigInteger(JsonParser in) {
        if (isNull(in)) {
            return null;
        }
        if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw JsonMismatch.expected(in, "an integer");
        }
        return in.getBigIntegerValue();
    }

    /** A UUID in its form of 36 characters (RFC 9562 §4). */
    public static @Nullable UUID uuid(JsonParser in) {
        return isNull(in) ? null : JsonKey.uuid(text(in, "a UUID").strip());
    }

    /** A URI (RFC 2396, as {@link URI} has it). */
    public static @Nullable URI uri(JsonParser in) {
        String text = string(in);
        return text == null ? null : uri(text);
    }

    static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw JsonMismatch.of("\"" + JsonMismatch.shortened(text) + "\" was found where a URI is expected");
        }
    }

    /** Bytes, as a base64 string with padding (RFC 4648 §4). */
    public static byte @Nullable [] bytes(JsonParser in) {
        if (isNull(in)) {
            return null;
        }
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            throw JsonMismatch.expected(in, "a base64 string");
        }
        try {
            return in.getBinaryValue();
        } catch (StreamReadException e) {
            throw JsonMismatch.of("the string is not base64 with padding");
        }
    }
}
