package dev.linnet.internal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds which of a sealed type's records an object is. */
public final class JsonType {

    private JsonType() {}

    /**
     * The value of the property that names the type, wherever in the object it stands. The parser stands on the object's
     * start before; after, on the name of the first property that is left, or on the object's end.
     *
     * @return empty when the object has no such property
     */
    public static String property(JsonParser in, String property) {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw JsonMismatch.expected(in, "an object");
        }
        String first = in.nextName();
        if (!property.equals(first)) {
            return first == null ? "" : lookAhead(in, property);
        }
        in.nextToken();
        String type = name(in);
        in.nextToken();
        return type;
    }

    /** As {@link #property}, but the property stays to be read with the others. */
    public static String visibleProperty(JsonParser in, String property) {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw JsonMismatch.expected(in, "an object");
        }
        return in.nextName() == null ? "" : lookAhead(in, property);
    }

    /** The name that wraps the value: {@code {"Circle": …}}. The parser stands on the wrapped value after. */
    public static String wrapper(JsonParser in) {
        String name = in.hasToken(JsonToken.START_OBJECT) ? in.nextName() : null;
        if (name == null) {
            throw JsonMismatch.expected(in, "an object with one property, which names the type");
        }
        in.nextToken();
        return name;
    }

    /** Checks that nothing follows in the wrapper. */
    public static void endWrapper(JsonParser in) {
        if (in.nextToken() != JsonToken.END_OBJECT) {
            throw JsonMismatch.expected(in, "the end of the object, whose one property names the type,");
        }
    }

    /** The first element of the array that wraps the value: {@code ["Circle", …]}. The parser stands on the second after. */
    public static String element(JsonParser in) {
        JsonRead.startArray(in);
        in.nextToken();
        String type = name(in);
        in.nextToken();
        return type;
    }

    /** Checks that nothing follows in the array. */
    public static void endElement(JsonParser in) {
        if (in.nextToken() != JsonToken.END_ARRAY) {
            throw JsonMismatch.expected(in, "the end of the array of type and value");
        }
    }

    /** The property is missing, or names no type; without a property, a wrapper does. */
    public static JsonMismatch unknown(String property, String found, String types) {
        if (found.isEmpty()) {
            return JsonMismatch.beside(property, "the property \"" + property + "\" is missing");
        }
        String detail =
                "the type \"" + JsonMismatch.shortened(found) + "\" was found where one of " + types + " is expected";
        return property.isEmpty() ? JsonMismatch.of(detail) : JsonMismatch.beside(property, detail);
    }

    private static String name(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw JsonMismatch.expected(in, "a string that names the type");
        }
        return in.getString();
    }

    /** Reads the object again with a parser of its own; this one stands on its first name. */
    private static String lookAhead(JsonParser in, String property) {
        JsonSource source = JsonSource.of(in);
        byte[] bytes = source.bytes();
        int start = (int) in.currentTokenLocation().getByteOffset();
        while (bytes[start] != '{') {
            start--;
        }
        JsonParser ahead = JsonIn.of(bytes, start, bytes.length - start);
        try (ahead) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals(property)) {
                    return name(ahead);
                }
                ahead.skipChildren();
            }
            return "";
        } catch (JacksonException malformed) {
            while (in.nextToken() != null) {
                // this parser comes to the same place and says where that is
            }
            throw malformed;
        } finally {
            source.lookedAhead(ahead.currentLocation().getByteOffset());
        }
    }
}
