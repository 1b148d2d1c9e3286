package dev.linnet.processor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, strings, numbers and booleans: read, and written indented, the same text for the same tree. */
final class JsonTree {

    private JsonTree() {}

    /** An object of names and values in turn, in that order; null values are left out. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }

    static Object read(String json) {
        try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            return value(in);
        }
    }

    private static Object value(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    in.nextToken();
                    object.put(name, value(in));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(in));
                }
                yield array;
            }
            case VALUE_STRING -> in.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            default -> throw new IllegalStateException("unexpected " + in.currentToken());
        };
    }

    static String text(Object tree) {
        StringBuilder out = new StringBuilder();
        write(tree, "", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (value instanceof Map<?, ?> object) {
            block('{', '}', object.entrySet().iterator(), indent, out);
        } else if (value instanceof List<?> array) {
            block('[', ']', array.iterator(), indent, out);
        } else if (value instanceof String text) {
            out.append(Text.literal(text));
        } else {
            out.append(value);
        }
    }

    private static void block(char open, char close, Iterator<?> members, String indent, StringBuilder out) {
        out.append(open);
        String inner = indent + "  ";
        boolean any = false;
        while (members.hasNext()) {
            Object member = members.next();
            out.append(any ? ",\n" : "\n").append(inner);
            any = true;
            if (member instanceof Map.Entry<?, ?> entry) {
                out.append(Text.literal((String) entry.getKey())).append(": ");
                write(entry.getValue(), inner, out);
            } else {
                write(member, inner, out);
            }
        }
        out.append(any ? "\n" + indent : "").append(close);
    }
}
