package dev.linnet.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values for generated codecs; null becomes {@code null}. */
public final class JsonWrite {

    private JsonWrite() {}

    /** An integer of up to 32 bits. */
    public static void integer(JsonGenerator out, @Nullable Number value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.intValue());
        }
    }

    /** An integer of 64 bits. */
    public static void number(JsonGenerator out, @Nullable Long value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.longValue());
        }
    }

    /** A 64-bit float; NaN and the infinities are strings. */
    public static void number(JsonGenerator out, @Nullable Double value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.doubleValue());
        }
    }

    /** A 32-bit float; NaN and the infinities are strings. */
    public static void number(JsonGenerator out, @Nullable Float value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.floatValue());
        }
    }

    /** True or false. */
    public static void bool(JsonGenerator out, @Nullable Boolean value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeBoolean(value.booleanValue());
        }
    }

    /** The value's own text as a string: a UUID, a URI, a character. */
    public static void text(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }

    /** Bytes, as a base64 string with padding (RFC 4648 §4). */
    public static void bytes(JsonGenerator out, byte @Nullable [] value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeBinary(value);
        }
    }

    /**
     * The text of a map's key.
     *
     * @throws IllegalStateException for a null key
     */
    public static String key(@Nullable Object key) {
        if (key == null) {
            throw new IllegalStateException("a map to be written as JSON has a null key");
        }
        return key.toString();
    }

    /** A value of a type that the sealed type did not permit when it was compiled. */
    public static IllegalStateException unknown(Object value) {
        return new IllegalStateException(
                "the JSON codec does not know " + value.getClass().getName() + ": compile its module again");
    }
}
