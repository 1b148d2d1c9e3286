package dev.linnet.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the constraints among annotations: repeated ones, and those that are composed of others. */
final class ConstraintReader {

    static final String VALID = "jakarta.validation.Valid";
    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
    private static final Set<String> GROUP_ANNOTATIONS = Set.of(
            "jakarta.validation.groups.ConvertGroup",
            "jakarta.validation.groups.ConvertGroup.List",
            "jakarta.validation.GroupSequence");

    private final Elements elements;
    private final Diagnostics diagnostics;

    ConstraintReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** Whether the annotation is a constraint, several of one, or {@code @Valid}. */
    static boolean isValidation(AnnotationMirror mirror) {
        return Mirrors.name(mirror).equals(VALID) || isConstraint(type(mirror)) || repeated(mirror) != null;
    }

    /** Whether something has a constraint or {@code @Valid}. */
    static boolean isConstrained(AnnotatedConstruct on) {
        return on.getAnnotationMirrors().stream().anyMatch(ConstraintReader::isValidation);
    }

    private static boolean isConstraint(TypeElement annotation) {
        return Mirrors.has(annotation, CONSTRAINT);
    }

    /** The constraint whose container the annotation is: {@code Size} of {@code Size.List}; null where it is none. */
    private static @Nullable TypeElement repeated(AnnotationMirror mirror) {
        for (ExecutableElement member : ElementFilter.methodsIn(type(mirror).getEnclosedElements())) {
            if (member.getSimpleName().contentEquals("value")
                    && member.getReturnType() instanceof javax.lang.model.type.ArrayType array
                    && array.getComponentType() instanceof DeclaredType element
                    && isConstraint((TypeElement) element.asElement())) {
                return (TypeElement) element.asElement();
            }
        }
        return null;
    }

    private static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /**
     * The constraints among annotations, in their order.
     *
     * @param at where mistakes are shown
     * @param shown what they stand on, for messages
     */
    List<Constraint> read(List<? extends AnnotationMirror> annotations, Element at, String shown) {
        List<Constraint> found = new ArrayList<>();
        for (AnnotationMirror mirror : annotations) {
            String name = Mirrors.name(mirror);
            if (name.startsWith("javax.validation.")) {
                diagnostics.errorAt(mirror, Diagnostic.CONSTRAINT_FOREIGN, at, simple(mirror), shown);
            } else if (GROUP_ANNOTATIONS.contains(name)) {
                diagnostics.errorAt(mirror, Diagnostic.CONSTRAINT_GROUPS, at, simple(mirror), shown);
            } else if (isConstraint(type(mirror))) {
                found.add(constraint(mirror, values(mirror), at, shown));
            } else if (repeated(mirror) != null) {
                for (Object each : (List<?>) Mirrors.value(elements, mirror, "value")) {
                    AnnotationMirror one = (AnnotationMirror) ((AnnotationValue) each).getValue();
                    found.add(constraint(one, values(one), at, shown));
                }
            }
        }
        return found;
    }

    private Constraint constraint(AnnotationMirror mirror, Map<String, Object> values, Element at, String shown) {
        if (values.get("groups") instanceof List<?> groups
                && groups.stream()
                        .anyMatch(group -> !group.toString().equals("jakarta.validation.groups.Default.class"))) {
            diagnostics.errorAt(mirror, Diagnostic.CONSTRAINT_GROUPS, at, simple(mirror), shown);
        }
        TypeElement type = type(mirror);
        AnnotationMirror declaration = Mirrors.find(type, CONSTRAINT);
        return new Constraint(
                type,
                values,
                at,
                mirror,
                parts(type, values, at, shown),
                Mirrors.has(type, "jakarta.validation.ReportAsSingleViolation"),
                declaration == null ? List.of() : Mirrors.classes(elements, declaration, "validatedBy"));
    }

    private List<Constraint> parts(TypeElement type, Map<String, Object> values, Element at, String shown) {
        List<Constraint> parts = new ArrayList<>();
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            List<AnnotationMirror> each = new ArrayList<>();
            if (type(mirror).equals(type)) {
                continue; // a constraint that consists of itself says nothing more
            }
            if (isConstraint(type(mirror))) {
                each.add(mirror);
            } else if (repeated(mirror) != null) {
                ((List<?>) Mirrors.value(elements, mirror, "value"))
                        .forEach(one -> each.add((AnnotationMirror) ((AnnotationValue) one).getValue()));
            }
            for (int i = 0; i < each.size(); i++) {
                Map<String, Object> own = values(each.get(i));
                override(type, values, type(each.get(i)), i, own);
                parts.add(constraint(each.get(i), own, at, shown));
            }
        }
        return parts;
    }

    /** Gives a part the values of the attributes that stand for its own (specification §3.3). */
    private void override(
            TypeElement type, Map<String, Object> values, TypeElement part, int index, Map<String, Object> own) {
        for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (AnnotationMirror mirror : overrides(attribute)) {
                String given = Mirrors.text(elements, mirror, "name");
                String name = given.isEmpty() ? attribute.getSimpleName().toString() : given;
                int of = (int) Mirrors.value(elements, mirror, "constraintIndex");
                Object constraint = Mirrors.value(elements, mirror, "constraint");
                Object value = values.get(attribute.getSimpleName().toString());
                if (value != null
                        && constraint instanceof DeclaredType declared
                        && declared.asElement().equals(part)
                        && (of < 0 || of == index)) {
                    own.put(name, value);
                }
            }
        }
    }

    private List<AnnotationMirror> overrides(ExecutableElement attribute) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : attribute.getAnnotationMirrors()) {
            if (Mirrors.name(mirror).equals(OVERRIDES)) {
                found.add(mirror);
            } else if (Mirrors.name(mirror).equals(OVERRIDES + ".List")) {
                ((List<?>) Mirrors.value(elements, mirror, "value"))
                        .forEach(one -> found.add((AnnotationMirror) ((AnnotationValue) one).getValue()));
            }
        }
        return found;
    }

    private Map<String, Object> values(AnnotationMirror mirror) {
        Map<String, Object> values = new LinkedHashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value.getValue()));
        return values;
    }

    static String simple(AnnotationMirror mirror) {
        TypeElement type = type(mirror);
        return type.getEnclosingElement() instanceof TypeElement outer
                ? outer.getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }
}
