package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What properties of Java are called in JSON, and which types a sealed type's objects have. */
final class PropertyPointers {

    private final JsonShapes shapes;

    PropertyPointers(JsonShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The JSON pointer from an object to a property (RFC 6901); empty where the object is written as this one value.
     *
     * @param members the elements that declare the property
     */
    String pointer(DeclaredType type, String property, List<Element> members) {
        JsonShape shape = shape(type);
        boolean unwrapped = shape instanceof JsonShape.Properties object
                && object.inputs().stream()
                        .anyMatch(input -> input.java().equals(property) && input.unwrapped() != null);
        if (shape instanceof JsonShape.Single || unwrapped) {
            return ""; // what is below it stands in its place
        }
        return "/" + name(shape, property, members).replace("~", "~0").replace("/", "~1");
    }

    private String name(JsonShape shape, String property, List<Element> members) {
        if (shape instanceof JsonShape.Properties object) {
            for (JsonShape.Input input : object.inputs()) {
                if (input.java().equals(property) && !input.names().isEmpty()) {
                    return input.names().get(0);
                }
            }
            for (JsonShape.Output output : object.outputs()) {
                if (members.stream().anyMatch(member -> reads(output.accessor(), member))) {
                    return output.name();
                }
            }
        }
        for (Element member : members) {
            AnnotationMirror given = Mirrors.find(member, JsonAnnotations.JACKSON + "JsonProperty");
            String name = given == null ? "" : shapes.annotations.text(given, "value");
            if (!name.isEmpty()) {
                return name;
            }
        }
        return property;
    }

    private static boolean reads(String accessor, Element member) {
        String name = member.getSimpleName().toString();
        return accessor.equals(member instanceof ExecutableElement ? name + "()" : name);
    }

    private JsonShape shape(DeclaredType type) {
        JsonShape shape = shapes.shape(type);
        return shape instanceof JsonShape.External external && !external.databind()
                ? shapes.described(type).map(JsonShape.class::cast).orElse(shape)
                : shape;
    }

    /** The types that a sealed type permits, as far as its JSON knows them. */
    List<DeclaredType> options(DeclaredType type) {
        List<DeclaredType> options = new ArrayList<>();
        if (shape(type) instanceof JsonShape.Choice choice) {
            choice.options().forEach(option -> options.add(option.type()));
        } else {
            for (var permitted : ((TypeElement) type.asElement()).getPermittedSubclasses()) {
                if (permitted instanceof DeclaredType declared) {
                    options.add(declared);
                }
            }
        }
        return options;
    }
}
