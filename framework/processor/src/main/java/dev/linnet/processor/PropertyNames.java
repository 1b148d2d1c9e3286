package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** What properties of Java are called in JSON, and which types a sealed type's objects have. */
final class PropertyNames {

    private final JsonShapes shapes;

    PropertyNames(JsonShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * What a property is called in JSON; null where what is below it stands in its place: it is unwrapped, or the object is
     * written as this one value.
     *
     * @param members the elements that declare the property
     */
    @Nullable
    String name(DeclaredType type, String property, List<Element> members) {
        JsonShape shape = shape(type);
        return shape instanceof JsonShape.Single || affixes(type, property) != null
                ? null
                : name(shape, property, members);
    }

    /** What the names of an unwrapped property's properties have around them; null for a property that is not unwrapped. */
    JsonShape.@Nullable Affixes affixes(DeclaredType type, String property) {
        if (shape(type) instanceof JsonShape.Properties object) {
            for (JsonShape.Input input : object.inputs()) {
                if (input.java().equals(property) && input.unwrapped() != null) {
                    return input.unwrapped().affixes();
                }
            }
        }
        return null;
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
