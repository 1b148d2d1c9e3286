package dev.linnet.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Any JSON, for values declared as {@code Object}. */
public final class JsonAny {

    private JsonAny() {}

    /**
     * A {@link Map}, {@link List}, {@link String}, {@link Integer}, {@link Long}, {@link BigInteger} (the first that holds
     * the number), {@link Double}, {@link Boolean} or null.
     */
    public static @Nullable Object read(JsonParser in) {
        return switch (in.currentTokenId()) {
            case 1 -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    in.nextToken();
                    map.put(name, read(in));
                }
                yield map;
            }
            case 3 -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(in));
                }
                yield list;
            }
            case 6 -> in.getString();
            case 7 -> in.getNumberValue();
            case 8 -> in.getDoubleValue();
            case 9 -> true;
            case 10 -> false;
            case 11 -> null;
            default -> throw JsonMismatch.expected(in, "a value");
        };
    }

    /** Whether a value is a text, list or map with nothing in it. */
    public static boolean isEmpty(Object value) {
        return value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> values && values.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    /**
     * Writes what {@link #read} gives, other numbers, {@link Optional}, any {@link Iterable}, arrays of objects, bytes
     * (base64), and enums, UUIDs, URIs, characters and java.time values as their text.
     *
     * @throws IllegalStateException for anything else: only a declared type has a codec
     */
    public static void write(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool.booleanValue());
        } else if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeName(JsonWrite.key(entry.getKey()));
                write(out, entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Iterable<?> values && !(value instanceof java.nio.file.Path)) {
            out.writeStartArray();
            for (Object each : values) {
                write(out, each);
            }
            out.writeEndArray();
        } else if (value instanceof Object[] values) {
            out.writeStartArray();
            for (Object each : values) {
                write(out, each);
            }
            out.writeEndArray();
        } else if (value instanceof Optional<?> optional) {
            write(out, optional.orElse(null));
        } else if (value instanceof byte[] bytes) {
            out.writeBinary(bytes);
        } else {
            other(out, value);
        }
    }

    private static void number(JsonGenerator out, Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.writeNumber(number.intValue());
        } else if (number instanceof Long) {
            out.writeNumber(number.longValue());
        } else if (number instanceof Double) {
            out.writeNumber(number.doubleValue());
        } else if (number instanceof Float) {
            out.writeNumber(number.floatValue());
        } else if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else {
            throw unknown(number);
        }
    }

    private static void other(JsonGenerator out, Object value) {
        if (value instanceof Enum<?>
                || value instanceof java.util.UUID
                || value instanceof java.net.URI
                || value instanceof Character) {
            out.writeString(value.toString());
        } else if (value.getClass().getName().startsWith("java.time.")) {
            JsonTime.writeAny(out, value);
        } else {
            throw unknown(value);
        }
    }

    private static IllegalStateException unknown(Object value) {
        return new IllegalStateException(
                "a value of " + value.getClass().getName()
                        + " stands where the declared type is Object, so there is no codec for it: declare its type, or make it a map");
    }
}
