package dev.linnet.processor;

import dev.linnet.processor.Constrained.Inner;
import dev.linnet.processor.Constrained.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what must hold of a value from annotations before its declaration and in its type. */
final class ConstrainedReader {

    private static final Map<String, TypeKind> OPTIONALS = Map.of(
            "java.util.OptionalInt", TypeKind.INT,
            "java.util.OptionalLong", TypeKind.LONG,
            "java.util.OptionalDouble", TypeKind.DOUBLE);

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final ConstraintReader constraints;

    ConstrainedReader(ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.diagnostics = diagnostics;
        this.constraints = new ConstraintReader(elements, diagnostics);
    }

    /** The constraints that stand on a type's declaration. */
    List<Constraint> ofClass(TypeElement type, Element at) {
        return constraints.read(
                type.getAnnotationMirrors(), at, type.getSimpleName().toString());
    }

    /**
     * What must hold of a declaration's value.
     *
     * @param declarations the elements that declare it: a component, a field with its getters
     * @param declared its type as it is written, with annotations
     * @param type its type with the type arguments of where it is used
     * @param at where mistakes are shown
     * @param shown what it is, for messages
     */
    Constrained read(
            List<? extends Element> declarations, TypeMirror declared, TypeMirror type, Element at, String shown) {
        Map<String, AnnotationMirror> before = new LinkedHashMap<>();
        for (Element declaration : declarations) {
            declaration.getAnnotationMirrors().forEach(mirror -> before.putIfAbsent(mirror.toString(), mirror));
        }
        if (!(declared instanceof ArrayType)) {
            declared.getAnnotationMirrors().forEach(mirror -> before.putIfAbsent(mirror.toString(), mirror));
        }
        return value(List.copyOf(before.values()), declared, type, at, shown);
    }

    private Constrained value(
            List<? extends AnnotationMirror> annotations,
            TypeMirror declared,
            TypeMirror type,
            Element at,
            String shown) {
        List<Constraint> own = new ArrayList<>(constraints.read(annotations, at, shown));
        boolean valid =
                annotations.stream().anyMatch(mirror -> Mirrors.name(mirror).equals(ConstraintReader.VALID));
        List<Inner> inner = new ArrayList<>(inner(declared, type, at, shown));
        if (OPTIONALS.containsKey(Mirrors.qualified(type))) {
            TypeMirror boxed = types.boxedClass(types.getPrimitiveType(OPTIONALS.get(Mirrors.qualified(type))))
                    .asType();
            inner.add(
                    new Inner(Kind.OPTIONAL_PRIMITIVE, new Constrained(boxed, unwrapped(own, true), false, List.of())));
        } else if (inner.size() == 1) {
            Constrained value = inner.get(0).value();
            List<Constraint> moved = new ArrayList<>(unwrapped(own, false));
            moved.addAll(value.constraints());
            inner.set(
                    0,
                    new Inner(
                            inner.get(0).kind(),
                            new Constrained(value.type(), moved, value.valid() || valid, value.inner())));
        } else if (valid && inner.size() == 2) {
            Constrained value = inner.get(1).value();
            inner.set(
                    1, new Inner(Kind.VALUE, new Constrained(value.type(), value.constraints(), true, value.inner())));
        }
        return new Constrained(type, List.copyOf(own), valid && inner.isEmpty(), List.copyOf(inner));
    }

    /** Takes those that are meant for what is inside ({@code Unwrapping.Unwrap}), or all that do not say otherwise. */
    private static List<Constraint> unwrapped(List<Constraint> own, boolean byDefault) {
        List<Constraint> moved = new ArrayList<>();
        for (Constraint constraint : List.copyOf(own)) {
            String payload = constraint.values().get("payload") instanceof List<?> values
                    ? values.stream()
                            .map(value -> ((AnnotationValue) value).toString())
                            .toList()
                            .toString()
                    : "";
            boolean inside = byDefault
                    ? !payload.contains("jakarta.validation.valueextraction.Unwrapping.Skip")
                    : payload.contains("jakarta.validation.valueextraction.Unwrapping.Unwrap");
            if (inside) {
                moved.add(constraint);
                own.remove(constraint);
            }
        }
        return moved;
    }

    private List<Inner> inner(TypeMirror declared, TypeMirror type, Element at, String shown) {
        if (type instanceof ArrayType array) {
            TypeMirror component =
                    declared instanceof ArrayType written ? written.getComponentType() : array.getComponentType();
            for (AnnotationMirror mirror : declared.getAnnotationMirrors()) {
                if (ConstraintReader.isValidation(mirror)) { // String @Size []: Hibernate Validator passes over it
                    diagnostics.errorAt(
                            mirror,
                            Diagnostic.CONSTRAINT_TYPE,
                            at,
                            ConstraintReader.simple(mirror),
                            shown,
                            "the brackets of an array",
                            "write it before the declaration, or use List<@" + ConstraintReader.simple(mirror) + " …>");
                }
            }
            // an annotation before an array's declaration stands on its component's type too, and means the array
            return List.of(
                    new Inner(Kind.ARRAY_ELEMENT, value(List.of(), component, array.getComponentType(), at, shown)));
        }
        if (!(type instanceof DeclaredType of) || of.getTypeArguments().isEmpty()) {
            return List.of();
        }
        List<Kind> kinds = kinds(of);
        List<Inner> inner = new ArrayList<>();
        for (int i = 0; i < of.getTypeArguments().size(); i++) {
            TypeMirror argument = of.getTypeArguments().get(i);
            TypeMirror written = declared instanceof DeclaredType as
                            && as.getTypeArguments().size()
                                    == of.getTypeArguments().size()
                    ? as.getTypeArguments().get(i)
                    : argument;
            if (!kinds.isEmpty()) {
                inner.add(new Inner(kinds.get(i), element(written, argument, at, shown)));
            } else if (ConstraintReader.isConstrained(written)) {
                diagnostics.error(
                        Diagnostic.CONSTRAINT_TYPE,
                        at,
                        ConstraintReader.simple(written.getAnnotationMirrors().get(0)),
                        shown,
                        "a type argument of " + of.asElement().getSimpleName(),
                        "write it where " + of.asElement().getSimpleName() + " declares the value");
            }
        }
        return inner;
    }

    private Constrained element(TypeMirror declared, TypeMirror type, Element at, String shown) {
        TypeMirror written = bound(declared);
        List<AnnotationMirror> annotations = new ArrayList<>(declared.getAnnotationMirrors());
        if (declared instanceof WildcardType) {
            annotations.addAll(written.getAnnotationMirrors());
        }
        return value(annotations, written, bound(type), at, shown);
    }

    private List<Kind> kinds(DeclaredType type) {
        int arguments = type.getTypeArguments().size();
        if (Mirrors.qualified(type).equals("java.util.Optional")) {
            return List.of(Kind.OPTIONAL);
        }
        if (arguments == 2 && isA(type, "java.util.Map")) {
            return List.of(Kind.KEY, Kind.VALUE);
        }
        return arguments == 1 && isA(type, "java.lang.Iterable") ? List.of(Kind.ELEMENT) : List.of();
    }

    private boolean isA(TypeMirror type, String qualified) {
        TypeElement element = elements.getTypeElement(qualified);
        return element != null && types.isAssignable(types.erasure(type), types.erasure(element.asType()));
    }

    private TypeMirror bound(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            @Nullable TypeMirror bound = wildcard.getExtendsBound();
            TypeElement object = elements.getTypeElement("java.lang.Object");
            return bound == null ? object.asType() : bound;
        }
        return type;
    }
}
