package dev.linnet.dev;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that a schema of a description takes: what the image's training sends where nobody gave an example. */
final class SampleValues {

    /** A type that contains itself is cut here. */
    private static final int DEEPEST = 6;

    private static final String REFERENCE = "#/types/";

    private final JsonNode types;

    /**
     * Values for one description.
     *
     * @param types its named schemas
     */
    SampleValues(JsonNode types) {
        this.types = types;
    }

    /** The text of a parameter in a path, query, header or cookie. */
    String text(JsonNode schema) {
        JsonNode one = schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
        return String.valueOf(value(one, 0));
    }

    /** A JSON body: maps, lists, strings, numbers, booleans and null. */
    @Nullable
    Object json(JsonNode schema) {
        return value(schema, 0);
    }

    private @Nullable Object value(JsonNode schema, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        String reference = schema.path("$ref").asString("");
        if (reference.startsWith(REFERENCE)) {
            return value(types.path(reference.substring(REFERENCE.length())), depth + 1);
        }
        if (schema.has("oneOf")) {
            return value(schema.path("oneOf").path(0), depth + 1);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asString("");
        }
        return switch (schema.path("type").asString("")) {
            case "string" ->
                string(
                        schema.path("format").asString(""),
                        schema.path("maxLength").asInt(64));
            case "integer" -> schema.path("minimum").asInt(1);
            case "number" -> 1.5;
            case "boolean" -> true;
            case "array" -> {
                List<@Nullable Object> list = new ArrayList<>();
                list.add(value(schema.path("items"), depth + 1));
                yield list;
            }
            case "object" -> object(schema, depth);
            default -> "training";
        };
    }

    private Map<String, @Nullable Object> object(JsonNode schema, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            object.put(property.getKey(), value(property.getValue(), depth + 1));
        }
        if (schema.has("additionalProperties")) {
            object.put("training", value(schema.path("additionalProperties"), depth + 1));
        }
        return object;
    }

    private static String string(String format, int longest) {
        String text = switch (format) {
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            case "date" -> "2026-01-01";
            case "time" -> "12:00:00";
            case "date-time" -> "2026-01-01T12:00:00Z";
            case "year-month" -> "2026-01";
            case "duration" -> "PT1M";
            case "time-zone" -> "UTC";
            default -> "training";
        };
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
