package dev.linnet.processor;

import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads annotations and types from the compiler's model. */
final class Mirrors {

    private Mirrors() {}

    /** The annotation of a qualified name, or null. */
    static @Nullable AnnotationMirror find(AnnotatedConstruct on, String qualified) {
        for (AnnotationMirror mirror : on.getAnnotationMirrors()) {
            if (name(mirror).equals(qualified)) {
                return mirror;
            }
        }
        return null;
    }

    /** Whether there is an annotation of a qualified name. */
    static boolean has(AnnotatedConstruct on, String qualified) {
        return find(on, qualified) != null;
    }

    /** The qualified name of an annotation. */
    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** Whether something is marked as may-be-null, by whoever's {@code @Nullable}, before the declaration or on the type. */
    static boolean nullable(Element element, TypeMirror type) {
        return marked(element) || marked(type);
    }

    private static boolean marked(AnnotatedConstruct on) {
        for (AnnotationMirror mirror : on.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    /** A member's value, defaults included. */
    static Object value(Elements elements, AnnotationMirror mirror, String member) {
        return member(elements, mirror, member).getValue();
    }

    /** A member, defaults included. */
    static AnnotationValue member(Elements elements, AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        throw new IllegalArgumentException(name(mirror) + " has no member " + member);
    }

    /** Whether it and the annotations in it have all members, and no member has a mistake that javac reports. */
    static boolean isComplete(Elements elements, AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                elements.getElementValuesWithDefaults(mirror);
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
                                .size()
                        == values.size()
                && values.values().stream().allMatch(value -> isComplete(elements, value));
    }

    private static boolean isComplete(Elements elements, AnnotationValue value) {
        return switch (value.getValue()) {
            case AnnotationMirror nested -> isComplete(elements, nested);
            case List<?> items -> items.stream().allMatch(item -> isComplete(elements, (AnnotationValue) item));
            // what javac gives for what it could not resolve
            case String text -> !text.equals("<error>");
            default -> true;
        };
    }

    /** A member of text. */
    static String text(Elements elements, AnnotationMirror mirror, String member) {
        return (String) value(elements, mirror, member);
    }

    /** A member of several texts. */
    static List<String> texts(Elements elements, AnnotationMirror mirror, String member) {
        return values(elements, mirror, member).stream().map(String::valueOf).toList();
    }

    /** A member of several classes. */
    static List<TypeElement> classes(Elements elements, AnnotationMirror mirror, String member) {
        return values(elements, mirror, member).stream()
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .toList();
    }

    /** Whether a member of several classes names one that does not exist, or not yet. */
    static boolean namesUnknownClass(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .anyMatch(entry -> !(entry.getValue().getValue() instanceof List<?> values)
                        || values.stream()
                                .anyMatch(value -> !(((AnnotationValue) value).getValue() instanceof DeclaredType type)
                                        || type.getKind() == TypeKind.ERROR));
    }

    private static List<Object> values(Elements elements, AnnotationMirror mirror, String member) {
        return items(elements, mirror, member).stream()
                .<Object>map(AnnotationValue::getValue)
                .toList();
    }

    /** A member of several values, each with its place. */
    static List<AnnotationValue> items(Elements elements, AnnotationMirror mirror, String member) {
        return ((List<?>) value(elements, mirror, member))
                .stream().map(AnnotationValue.class::cast).toList();
    }

    /** The qualified name of a declared type without its arguments; the kind's name for others. */
    static String qualified(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How a type is called in a message: simple names, no annotations. */
    static String shown(TypeMirror type) {
        return new SourceFile("", "").name(type);
    }
}
