package dev.linnet.dev;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * DynamoDB as a training needs it: answers of the right shape, in which what was put is found again. Conditions and
 * expressions are not looked at.
 */
final class FakeTables {

    private final Map<String, List<JsonNode>> tables = new LinkedHashMap<>();

    /** The answer to an operation of the API version 2012-08-10. */
    synchronized Map<String, Object> answer(String operation, JsonNode request) {
        List<JsonNode> items =
                tables.computeIfAbsent(request.path("TableName").asString(""), table -> new ArrayList<>());
        return switch (operation) {
            case "PutItem" -> {
                items.removeIf(item -> item.equals(request.path("Item")));
                items.add(request.path("Item"));
                yield Map.of();
            }
            case "GetItem" -> found("Item", items, request);
            case "UpdateItem" -> {
                Map<String, Object> found = found("Attributes", items, request);
                yield found.isEmpty() ? Map.of("Attributes", request.path("Key")) : found;
            }
            case "DeleteItem" -> {
                Map<String, Object> found = found("Attributes", items, request);
                items.removeIf(item -> has(item, request.path("Key")));
                yield found;
            }
            case "Query", "Scan" ->
                Map.of("Items", List.copyOf(items), "Count", items.size(), "ScannedCount", items.size());
            case "BatchGetItem" -> Map.of("Responses", Map.of(), "UnprocessedKeys", Map.of());
            case "BatchWriteItem" -> Map.of("UnprocessedItems", Map.of());
            case "TransactGetItems" -> Map.of("Responses", List.of());
            case "DescribeTable" ->
                Map.of("Table", Map.of("TableName", request.path("TableName"), "TableStatus", "ACTIVE"));
            default -> Map.of();
        };
    }

    private static Map<String, Object> found(String name, List<JsonNode> items, JsonNode request) {
        for (JsonNode item : items) {
            if (has(item, request.path("Key"))) {
                return Map.of(name, item);
            }
        }
        return Map.of();
    }

    private static boolean has(JsonNode item, JsonNode key) {
        return key.properties().stream()
                .allMatch(attribute -> attribute.getValue().equals(item.path(attribute.getKey())));
    }
}
