package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.type.TypeMirror;

/** JSON Schemas (2020-12) of types, for the description of a service. */
final class JsonSchemas {

    private final JsonShapes shapes;
    private final Map<String, String> named = new TreeMap<>();

    JsonSchemas(JsonShapes shapes) {
        this.shapes = shapes;
    }

    Map<String, String> named() {
        return named;
    }

    String of(TypeMirror type) {
        return switch (shapes.shape(type)) {
            case JsonShape.Leaf leaf -> "{" + leaf.leaf().schema + "}";
            case JsonShape.Values values -> array(values.element());
            case JsonShape.Array array -> array(array.component());
            case JsonShape.Entries entries ->
                "{\"type\":\"object\",\"additionalProperties\":" + of(entries.value()) + "}";
            case JsonShape.Maybe maybe -> of(maybe.value());
            case JsonShape.Named named -> reference(named);
            case JsonShape.External external -> external(external, type);
            case JsonShape.Any any -> "{}";
            case JsonShape.Nothing nothing -> "{}";
        };
    }

    private String array(TypeMirror element) {
        return "{\"type\":\"array\",\"items\":" + of(element) + "}";
    }

    private String external(JsonShape.External external, TypeMirror type) {
        named.putIfAbsent(
                external.name(),
                external.databind()
                        ? "{}"
                        : shapes.described(type).map(this::describe).orElse("{}"));
        return "{\"$ref\":\"#/types/" + external.name() + "\"}";
    }

    private String reference(JsonShape.Named shape) {
        String name = CodecNames.of(shape.type());
        if (!named.containsKey(name)) {
            named.put(name, "{}"); // a type may contain itself
            named.put(name, describe(shape));
        }
        return "{\"$ref\":\"#/types/" + name + "\"}";
    }

    private String describe(JsonShape.Named shape) {
        return switch (shape) {
            case JsonShape.Properties object -> object(object);
            case JsonShape.Constants constants -> constants(constants);
            case JsonShape.Choice choice -> {
                List<String> options = choice.options().stream()
                        .map(option -> of(option.type()))
                        .toList();
                yield "{\"oneOf\":[" + String.join(",", options) + "]}";
            }
            case JsonShape.Single single -> {
                TypeMirror value = single.value() != null ? single.value() : single.argument();
                yield value == null ? "{}" : of(value);
            }
        };
    }

    private static String constants(JsonShape.Constants constants) {
        if (constants.byIndex()) {
            return "{\"type\":\"integer\",\"minimum\":0,\"maximum\":"
                    + (constants.constants().size() - 1) + "}";
        }
        List<String> names = new ArrayList<>();
        for (JsonShape.Constant constant : constants.constants()) {
            String given = constant.names().get(0);
            names.add(quoted(given.isEmpty() ? constant.java() : given));
        }
        return "{\"type\":\"string\"" + (constants.by().isEmpty() ? ",\"enum\":[" + String.join(",", names) + "]" : "")
                + "}";
    }

    private String object(JsonShape.Properties object) {
        Map<String, String> properties = new java.util.LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (JsonShape.Input input : JsonShape.Input.flat(object.inputs())) {
            if (!input.names().isEmpty()) {
                String name = input.names().get(0);
                properties.put(name, of(input.type()));
                if (input.required() || input.type().getKind().isPrimitive()) {
                    required.add(quoted(name));
                }
            }
        }
        object.outputs().forEach(output -> properties.putIfAbsent(output.name(), of(output.type())));
        List<String> members = new ArrayList<>();
        properties.forEach((name, schema) -> members.add(quoted(name) + ":" + schema));
        return "{\"type\":\"object\",\"properties\":{" + String.join(",", members) + "}"
                + (required.isEmpty() ? "" : ",\"required\":[" + String.join(",", required) + "]") + "}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
