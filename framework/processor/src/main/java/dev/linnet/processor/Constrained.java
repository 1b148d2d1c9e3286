package dev.linnet.processor;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * What must hold of a value: of itself, of what it consists of ({@code valid}), of what it contains.
 *
 * @param type its type, with the type arguments of where it is used
 */
record Constrained(TypeMirror type, List<Constraint> constraints, boolean valid, List<Inner> inner) {

    /** How a contained value is got from its container. */
    enum Kind {
        ELEMENT,
        ARRAY_ELEMENT,
        KEY,
        VALUE,
        OPTIONAL,
        OPTIONAL_PRIMITIVE
    }

    /** A contained value. */
    record Inner(Kind kind, Constrained value) {}

    /** Whether nothing is said of it. */
    boolean isFree() {
        return constraints.isEmpty()
                && !valid
                && inner.stream().allMatch(each -> each.value().isFree());
    }
}
