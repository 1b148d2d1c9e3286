package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks JSON: one value of another type, a property too few or too many, a character lost. */
final class JsonMutations {

    private final Random random;

    JsonMutations(Random random) {
        this.random = random;
    }

    JsonNode mutate(JsonNode tree) {
        List<JsonNode> inner = new ArrayList<>();
        collect(tree, inner);
        if (inner.isEmpty()) {
            return replacement(tree);
        }
        JsonNode parent = inner.get(random.nextInt(inner.size()));
        if (parent instanceof ObjectNode object) {
            mutate(object);
        } else if (parent instanceof ArrayNode array) {
            int at = random.nextInt(array.size() + 1);
            if (at == array.size()) {
                array.add(array.isEmpty() ? JsonNodeFactory.instance.booleanNode(true) : replacement(array.get(0)));
            } else {
                array.set(at, replacement(array.get(at)));
            }
        }
        return tree;
    }

    private void mutate(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
        if (properties.isEmpty()) {
            object.put("unknown", 1);
            return;
        }
        Map.Entry<String, JsonNode> property = properties.get(random.nextInt(properties.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(property.getKey());
            case 1 -> object.putObject("unknown").putArray("list").add(1).addNull();
            case 2 -> { // another order: the type may come last
                object.remove(property.getKey());
                object.set(property.getKey(), property.getValue());
            }
            default -> object.set(property.getKey(), replacement(property.getValue()));
        }
    }

    private JsonNode replacement(JsonNode of) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        boolean text = of.isNull() || of.isString() && of.asString().length() > 3; // may stand for a date
        int choice = random.nextInt(text ? 7 : 10);
        return switch (choice) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(random.nextBoolean());
            case 2 -> make.stringNode("x");
            case 3 -> make.objectNode();
            case 4 -> make.objectNode().put("x", "y");
            case 5 -> make.arrayNode().add(true);
            case 6 -> of.isArray() ? make.stringNode("x") : make.stringNode(""); // an empty double[] to the oracle
            case 7 -> make.numberNode(1.5);
            case 8 -> make.numberNode(new java.math.BigInteger("99999999999999999999"));
            default -> make.numberNode(1);
        };
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    /** The text without one of its characters of syntax, or with one more, or cut off. */
    String breakText(String json) {
        int at = random.nextInt(json.length());
        while (at > 0 && ("{}[],:\"".indexOf(json.charAt(at)) < 0 || Character.isDigit(json.charAt(at - 1)))) {
            at--;
        }
        char extra = "{}[],:\"".charAt(random.nextInt(7));
        return switch (random.nextInt(3)) {
            case 0 -> json.substring(0, at);
            case 1 -> json.substring(0, at) + extra + json.substring(at);
            default -> json.substring(0, at) + json.substring(at + 1);
        };
    }
}
