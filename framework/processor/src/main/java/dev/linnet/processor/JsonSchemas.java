package dev.linnet.processor;

import static dev.linnet.processor.JsonTree.object;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (2020-12) of types and of parameters, with their constraints, for the description of a service. */
final class JsonSchemas {

    /** A schema, and whether a value must be there. */
    record Described(Map<String, Object> schema, boolean required) {}

    private final JsonShapes shapes;
    private final ConstrainedTypes constrained;
    private final SchemaConstraints constraints;
    private final Map<String, Object> named = new TreeMap<>();

    JsonSchemas(JsonShapes shapes, String packageName) {
        this.shapes = shapes;
        // what is wrong with constraints is reported where they are checked: those of results are not
        this.constrained = new ConstrainedTypes(shapes.environment, new Diagnostics(), packageName, shapes);
        this.constraints = new SchemaConstraints(new ConstraintTypes(shapes.environment));
    }

    /** The schemas of the named types met so far, by name. */
    Map<String, Object> named() {
        return new TreeMap<>(named);
    }

    /** The schema of a type; a named type is {@code {"$ref": "#/types/Name"}} and stands in {@link #named()}. */
    Map<String, Object> of(TypeMirror type) {
        return switch (shapes.shape(type)) {
            case JsonShape.Leaf leaf -> read("{" + leaf.leaf().schema + "}");
            case JsonShape.Values values -> array(of(values.element()));
            case JsonShape.Array array -> array(of(array.component()));
            case JsonShape.Entries entries ->
                object(
                        "type",
                        "object",
                        "additionalProperties",
                        of(entries.value()),
                        "propertyNames",
                        names(entries.key()));
            case JsonShape.Maybe maybe -> of(maybe.value());
            case JsonShape.Named named -> reference(named);
            case JsonShape.External external -> external(external, type);
            case JsonShape.Any any -> object();
            case JsonShape.Nothing nothing -> object();
        };
    }

    /** The schema of a body that is JSON. */
    Described body(ParameterModel parameter) {
        Map<String, Object> schema = of(parameter.value());
        boolean required = constraints.add(constrained(parameter.element(), parameter.type()), schema);
        return new Described(schema, required || parameter.shape() == Shape.REQUIRED);
    }

    /**
     * The schema of what a request has one or several texts for.
     *
     * @param bound the parameter itself, or the record that has it as a component
     */
    Described parameter(ParameterModel bound, ParameterModel parameter) {
        Map<String, Object> one = parameter.source() == Source.PART
                ? object("type", "string", "format", "binary")
                : read(Scalars.schema(parameter.value()));
        Map<String, Object> schema = parameter.many() ? array(one) : one;
        boolean required = constraints.add(constrained(bound, parameter), schema);
        boolean any = parameter.many() && schema.containsKey("minItems"); // where none is sent there is an empty list
        return new Described(schema, parameter.defaultValue() == null && (required || any || parameter.required()));
    }

    private Constrained constrained(ParameterModel bound, ParameterModel parameter) {
        Element element = parameter.element();
        if (bound.shape() == Shape.RECORD) {
            for (ConstrainedType.Property property :
                    constrained.of((DeclaredType) bound.type(), bound.element()).properties()) {
                if (element.getSimpleName().contentEquals(property.name())) {
                    return property.value();
                }
            }
            return new Constrained(parameter.type(), List.of(), false, List.of());
        }
        return constrained(element, parameter.type());
    }

    private Constrained constrained(Element element, TypeMirror type) {
        return constrained.reader().read(List.of(element), element.asType(), type, element, "");
    }

    /** What the names of a map's members are; null where they may be any. */
    private @Nullable Map<String, Object> names(TypeMirror key) {
        boolean known = switch (shapes.shape(key)) {
            case JsonShape.Constants constants -> !constants.byIndex();
            case JsonShape.External external ->
                shapes.described(key)
                        .filter(shape -> shape instanceof JsonShape.Constants of && !of.byIndex())
                        .isPresent();
            default -> false;
        };
        return known ? of(key) : null;
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return object("type", "array", "items", items);
    }

    private Map<String, Object> external(JsonShape.External external, TypeMirror type) {
        if (!named.containsKey(external.name())) {
            named.put(external.name(), object());
            if (!external.databind()) {
                shapes.described(type).ifPresent(shape -> named.put(external.name(), describe(shape)));
            }
        }
        return object("$ref", "#/types/" + external.name());
    }

    private Map<String, Object> reference(JsonShape.Named shape) {
        String name = CodecNames.of(shape.type());
        if (!named.containsKey(name)) {
            named.put(name, object()); // a type may contain itself
            named.put(name, describe(shape));
        }
        return object("$ref", "#/types/" + name);
    }

    private Map<String, Object> describe(JsonShape.Named shape) {
        return switch (shape) {
            case JsonShape.Properties object -> properties(object);
            case JsonShape.Constants constants -> constants(constants);
            case JsonShape.Choice choice ->
                object(
                        "oneOf",
                        choice.options().stream()
                                .map(option -> of(option.type()))
                                .toList());
            case JsonShape.Single single -> single(single);
        };
    }

    private Map<String, Object> single(JsonShape.Single single) {
        TypeMirror value = single.value() != null ? single.value() : single.argument();
        Map<String, Object> schema = value == null ? object() : of(value);
        for (ConstrainedType.Property property : properties(single.type())) {
            if (property.accessor().equals(single.accessor())) {
                constraints.add(property.value(), schema);
            }
        }
        return schema;
    }

    private static Map<String, Object> constants(JsonShape.Constants constants) {
        if (constants.byIndex()) {
            return object(
                    "type",
                    "integer",
                    "minimum",
                    0,
                    "maximum",
                    constants.constants().size() - 1);
        }
        List<String> names = new ArrayList<>();
        for (JsonShape.Constant constant : constants.constants()) {
            String given = constant.names().get(0);
            names.add(given.isEmpty() ? constant.java() : given);
        }
        return object("type", "string", "enum", constants.by().isEmpty() ? names : null);
    }

    private Map<String, Object> properties(JsonShape.Properties object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Set<String> inputs = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        for (JsonShape.Input input : JsonShape.Input.flat(object.inputs())) {
            if (!input.names().isEmpty()) {
                String name = input.names().get(0);
                properties.put(name, of(input.type(), input.format()));
                inputs.add(name);
                if (input.required() || input.type().getKind().isPrimitive()) {
                    required.add(name);
                }
            }
        }
        object.outputs()
                .forEach(output ->
                        properties.computeIfAbsent(output.name(), name -> of(output.type(), output.format())));
        constrain(object.type(), name -> name, properties, required);
        List<String> needed = inputs.stream().filter(required::contains).toList();
        return object("type", "object", "properties", properties, "required", needed.isEmpty() ? null : needed);
    }

    /** A number as a string, and a date by a pattern, are text. */
    private Map<String, Object> of(TypeMirror type, JsonShape.@Nullable Format format) {
        return format == null ? of(type) : object("type", "string");
    }

    /**
     * Adds what must hold of a type's properties.
     *
     * @param naming what they are called where they stand: those of an unwrapped object have affixes
     */
    private void constrain(
            DeclaredType type, UnaryOperator<String> naming, Map<String, Object> schemas, Set<String> required) {
        for (ConstrainedType.Property property : properties(type)) {
            JsonShape.Affixes affixes = property.affixes();
            String json = property.json();
            if (affixes != null && property.value().type() instanceof DeclaredType inner) {
                constrain(inner, name -> naming.apply(affixes.named(name)), schemas, required);
            } else if (json != null && schemas.get(naming.apply(json)) instanceof Map<?, ?> schema) {
                if (constraints.add(property.value(), tree(schema))) {
                    required.add(naming.apply(json));
                }
            }
        }
    }

    private List<ConstrainedType.Property> properties(DeclaredType type) {
        return constrained.of(type, type.asElement()).properties();
    }

    private static Map<String, Object> read(String json) {
        return tree((Map<?, ?>) JsonTree.read(json));
    }

    @SuppressWarnings("unchecked") // names are text
    private static Map<String, Object> tree(Map<?, ?> tree) {
        return (Map<String, Object>) tree;
    }
}
