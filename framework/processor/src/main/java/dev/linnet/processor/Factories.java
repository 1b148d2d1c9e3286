package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * How a type makes a value of one text: the static methods {@code valueOf}, {@code of}, {@code parse}, {@code fromString} in this
 * order, each with a String before a CharSequence, then a constructor with a String. Types of the JDK are left out: what they
 * make of a text (a file, a pattern) is not meant for text from outside.
 */
final class Factories {

    private static final List<String> NAMES = List.of("valueOf", "of", "parse", "fromString");
    private static final List<String> TEXTS = List.of("java.lang.String", "java.lang.CharSequence");

    private final Elements elements;

    Factories(Elements elements) {
        this.elements = elements;
    }

    /** The first that a package can call; one that it cannot call where there are only such; null where there is none. */
    @Nullable
    ExecutableElement of(TypeMirror type, String packageName) {
        List<ExecutableElement> found = candidates(type);
        for (ExecutableElement candidate : found) {
            if (Access.allows(elements, candidate, packageName)) {
                return candidate;
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** How a message calls it: {@code Sku.of(String)}, or {@code the constructor Sku(String)}. */
    static String shown(TypeMirror type, ExecutableElement factory) {
        String parameters = "(" + Mirrors.shown(factory.getParameters().get(0).asType()) + ")";
        return factory.getKind() == ElementKind.CONSTRUCTOR
                ? "the constructor " + Mirrors.shown(type) + parameters
                : Mirrors.shown(type) + "." + factory.getSimpleName() + parameters;
    }

    private static List<ExecutableElement> candidates(TypeMirror type) {
        List<ExecutableElement> found = new ArrayList<>();
        if (!(type instanceof DeclaredType declared) || Mirrors.qualified(type).matches("javax?\\..*")) {
            return found;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (!element.getTypeParameters().isEmpty() || element.getKind() == ElementKind.ENUM) {
            return found;
        }
        for (String name : NAMES) {
            for (String text : TEXTS) {
                add(found, element, ElementKind.METHOD, name, text);
            }
        }
        if (!element.getModifiers().contains(Modifier.ABSTRACT)
                && element.getKind().isClass()) {
            add(found, element, ElementKind.CONSTRUCTOR, "<init>", TEXTS.get(0));
        }
        return found;
    }

    private static void add(
            List<ExecutableElement> found, TypeElement type, ElementKind kind, String name, String parameter) {
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == kind && member.getSimpleName().contentEquals(name)) {
                ExecutableElement method = (ExecutableElement) member;
                boolean makes = kind == ElementKind.CONSTRUCTOR
                        || method.getModifiers().contains(Modifier.STATIC)
                                && method.getTypeParameters().isEmpty()
                                && Mirrors.qualified(method.getReturnType()).contentEquals(type.getQualifiedName());
                boolean takes = method.getParameters().size() == 1
                        && Mirrors.qualified(method.getParameters().get(0).asType())
                                .equals(parameter);
                if (makes && takes) {
                    found.add(method);
                }
            }
        }
    }
}
