package dev.linnet.processor;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * One constraint as it stands on something.
 *
 * @param values its attributes by name, defaults and overrides of a composed constraint included, as the compiler has them
 * @param at where a mistake of it is shown, with the annotation where it stands there itself
 * @param parts the constraints that a composed constraint is made of
 * @param single whether a composed constraint tells of itself only ({@code @ReportAsSingleViolation})
 * @param validators the user's classes that check it; empty for the specification's own constraints
 */
record Constraint(
        TypeElement type,
        Map<String, Object> values,
        Element at,
        @Nullable AnnotationMirror mirror,
        List<Constraint> parts,
        boolean single,
        List<TypeElement> validators) {

    static final String SPECIFIED = "jakarta.validation.constraints.";

    /** How it is called in messages and in answers: {@code Min}. */
    String name() {
        return type.getSimpleName().toString();
    }

    /** Whether it is one of the specification's. */
    boolean isSpecified() {
        return type.getQualifiedName().toString().startsWith(SPECIFIED);
    }

    Object value(String attribute) {
        Object value = values.get(attribute);
        if (value == null) {
            throw new IllegalArgumentException(name() + " has no attribute " + attribute);
        }
        return value;
    }

    int number(String attribute) {
        return ((Number) value(attribute)).intValue();
    }

    String text(String attribute) {
        return String.valueOf(value(attribute));
    }
}
