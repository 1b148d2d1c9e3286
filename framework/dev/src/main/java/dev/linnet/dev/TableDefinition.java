package dev.linnet.dev;

import dev.linnet.stack.TemplateTable;
import dev.linnet.stack.TemplateTable.KeySchema;
import dev.linnet.stack.TemplateTable.SecondaryIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A table's definition as DynamoDB's API has it: to make one, and to tell two apart. */
final class TableDefinition {

    private TableDefinition() {}

    /** The request of {@code CreateTable}. */
    static Map<String, Object> createTable(TemplateTable table) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("TableName", table.name());
        request.put("BillingMode", "PAY_PER_REQUEST");
        request.put(
                "AttributeDefinitions",
                table.attributes().stream()
                        .map(attribute -> Map.of("AttributeName", attribute.name(), "AttributeType", attribute.type()))
                        .toList());
        request.put("KeySchema", schema(table.key()));
        indexes(request, "GlobalSecondaryIndexes", table.globalIndexes());
        indexes(request, "LocalSecondaryIndexes", table.localIndexes());
        String view = table.streamView();
        if (view != null) {
            request.put("StreamSpecification", Map.of("StreamEnabled", true, "StreamViewType", view));
        }
        return request;
    }

    private static List<Map<String, String>> schema(KeySchema key) {
        List<Map<String, String>> schema = new ArrayList<>();
        schema.add(Map.of("AttributeName", key.partition(), "KeyType", "HASH"));
        String sort = key.sort();
        if (sort != null) {
            schema.add(Map.of("AttributeName", sort, "KeyType", "RANGE"));
        }
        return schema;
    }

    private static void indexes(Map<String, Object> request, String property, List<SecondaryIndex> indexes) {
        if (indexes.isEmpty()) {
            return;
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (SecondaryIndex index : indexes) {
            Map<String, Object> projection = new LinkedHashMap<>();
            projection.put("ProjectionType", index.projection());
            if (!index.included().isEmpty()) {
                projection.put("NonKeyAttributes", index.included());
            }
            all.add(Map.of("IndexName", index.name(), "KeySchema", schema(index.key()), "Projection", projection));
        }
        request.put(property, all);
    }

    /** What differs between a table that is there and the template: "its key is id (S), and was sku (S)"; or nothing. */
    static List<String> differences(TemplateTable table, JsonNode described) {
        Map<String, String> now = parts(JsonText.MAPPER.valueToTree(createTable(table)));
        Map<String, String> before = parts(described);
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(now);
        List<String> differences = new ArrayList<>();
        for (String part : all.keySet()) {
            String is = now.get(part);
            String was = before.get(part);
            if (!Objects.equals(is, was)) {
                differences.add("its " + part + " is " + (is == null ? "gone" : is) + ", and was "
                        + (was == null ? "not there" : was));
            }
        }
        return differences;
    }

    /** The parts of a definition, by name: of a request of CreateTable and of a description alike. */
    private static Map<String, String> parts(JsonNode definition) {
        Map<String, String> types = new TreeMap<>();
        for (JsonNode attribute : definition.path("AttributeDefinitions")) {
            types.put(
                    attribute.path("AttributeName").asString(),
                    attribute.path("AttributeType").asString());
        }
        Map<String, String> parts = new TreeMap<>();
        parts.put("key", key(definition, types));
        indexes(parts, "global index ", definition.path("GlobalSecondaryIndexes"), types);
        indexes(parts, "local index ", definition.path("LocalSecondaryIndexes"), types);
        JsonNode stream = definition.path("StreamSpecification");
        if (stream.path("StreamEnabled").asBoolean(false)) {
            parts.put("stream", stream.path("StreamViewType").asString());
        }
        return parts;
    }

    private static void indexes(Map<String, String> parts, String kind, JsonNode indexes, Map<String, String> types) {
        for (JsonNode index : indexes) {
            JsonNode projection = index.path("Projection");
            List<String> included = new ArrayList<>();
            projection.path("NonKeyAttributes").forEach(name -> included.add(name.asString()));
            included.sort(null);
            parts.put(
                    kind + index.path("IndexName").asString(),
                    "by " + key(index, types) + " with "
                            + projection.path("ProjectionType").asString() + (included.isEmpty() ? "" : included));
        }
    }

    private static String key(JsonNode owner, Map<String, String> types) {
        List<String> key = new ArrayList<>();
        for (JsonNode part : owner.path("KeySchema")) {
            String name = part.path("AttributeName").asString();
            key.add(name + " (" + types.get(name) + ")");
        }
        return String.join(", ", key);
    }
}
