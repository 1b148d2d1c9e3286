package dev.linnet.testing;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds one value of a JSON text by a path of names and indices. */
final class JsonPath {

    /** JSON's null. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private JsonPath() {}

    /** A value: a String, a BigDecimal, a Boolean, {@link #NULL}, or JSON text for an object or array; null for none. */
    static @Nullable Object find(String json, String path) {
        if (!path.startsWith("$")) {
            throw new IllegalArgumentException("'" + path + "' does not begin with $");
        }
        try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            return find(in, json, path, 1);
        }
    }

    private static @Nullable Object find(JsonParser in, String json, String path, int from) {
        if (from == path.length()) {
            return value(in, json);
        }
        int to = end(path, from);
        boolean index = path.charAt(from) == '[';
        String step = index ? path.substring(from + 1, to - 1) : path.substring(from + 1, to);
        if (in.currentToken() != (index ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
            return null;
        }
        JsonToken close = index ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
        for (int i = 0; in.nextToken() != close; i++) {
            boolean here =
                    index ? i == Integer.parseInt(step) : in.currentName().equals(step);
            if (!index) {
                in.nextToken();
            }
            if (here) {
                return find(in, json, path, to);
            }
            in.skipChildren();
        }
        return null;
    }

    private static int end(String path, int from) {
        if (path.charAt(from) == '[') {
            return path.indexOf(']', from) + 1;
        }
        int to = from + 1;
        while (to < path.length() && path.charAt(to) != '.' && path.charAt(to) != '[') {
            to++;
        }
        return to;
    }

    private static Object value(JsonParser in, String json) {
        return switch (in.currentToken()) {
            case VALUE_NULL -> NULL;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case START_OBJECT, START_ARRAY -> {
                int start = (int) in.currentTokenLocation().getCharOffset();
                in.skipChildren();
                yield json.substring(start, (int) in.currentLocation().getCharOffset());
            }
            default -> in.getString();
        };
    }
}
