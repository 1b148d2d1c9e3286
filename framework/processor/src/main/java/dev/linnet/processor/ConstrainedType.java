package dev.linnet.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

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
     * @param pointer from the object to it in JSON (RFC 6901)
     * @param at where a mistake of it is shown
     */
    record Property(String accessor, String name, String pointer, Constrained value, Element at) {}
}
