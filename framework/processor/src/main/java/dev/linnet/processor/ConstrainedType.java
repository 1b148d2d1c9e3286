package dev.linnet.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of the objects of a type.
 *
 * @param constraints those of the object as a whole
 * @param parts the types that a sealed type permits: an object of it is one of them
 */
record ConstrainedType(
        DeclaredType type, List<Property> properties, List<Constraint> constraints, List<DeclaredType> parts) {

    /**
     * A property with something to check.
     *
     * @param accessor how its value is got from the object: {@code id()}
     * @param name in Java
     * @param json its name in JSON; null where it has none: the object is written as this one value, or it is unwrapped
     * @param affixes those of an unwrapped object's names; null for another property
     * @param at where a mistake of it is shown
     */
    record Property(
            String accessor,
            String name,
            @Nullable String json,
            JsonShape.@Nullable Affixes affixes,
            Constrained value,
            Element at) {

        /** From the object to it in JSON (RFC 6901). */
        String pointer() {
            return json == null ? "" : "/" + json.replace("~", "~0").replace("/", "~1");
        }
    }
}
