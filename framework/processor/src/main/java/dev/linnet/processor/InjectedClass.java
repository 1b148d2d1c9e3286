package dev.linnet.processor;

import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A class that the function makes: a service, or one with filters. */
final class InjectedClass {

    /** What is wrong, and where. */
    record Flaw(Element at, String text) {}

    private InjectedClass() {}

    /** Whether a class has an {@code @Inject} constructor. */
    static boolean isInjected(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(Graph::isInject);
    }

    /** Why no object of the class can be made, as a word or two; empty when one can. */
    static String flaw(TypeElement type) {
        Element outer = type.getEnclosingElement();
        while (outer instanceof TypeElement && !outer.getModifiers().contains(Modifier.PRIVATE)) {
            outer = outer.getEnclosingElement();
        }
        boolean inner = type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
        return type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD
                ? "no class"
                : type.getModifiers().contains(Modifier.ABSTRACT)
                        ? "abstract"
                        : type.getModifiers().contains(Modifier.PRIVATE)
                                ? "private"
                                : outer instanceof TypeElement
                                        ? "nested in the private class " + outer.getSimpleName()
                                        : !type.getTypeParameters().isEmpty()
                                                ? "generic"
                                                : inner ? "an inner class" : "";
    }

    /** What is wrong with the constructors, of which one is called; null when nothing is. */
    static @Nullable Flaw constructorFlaw(TypeElement type, Predicate<TypeMirror> isChecked) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        List<ExecutableElement> injected =
                constructors.stream().filter(Graph::isInject).toList();
        ExecutableElement only =
                injected.size() == 1 ? injected.get(0) : constructors.size() == 1 ? constructors.get(0) : null;
        if (only == null) {
            return new Flaw(
                    type,
                    injected.isEmpty()
                            ? constructors.size() + " constructors and no @Inject"
                            : "several @Inject constructors");
        }
        String text = only.getModifiers().contains(Modifier.PRIVATE)
                ? "a private constructor"
                : injected.isEmpty() && !only.getParameters().isEmpty()
                        ? "a constructor with parameters but without @Inject"
                        : only.getThrownTypes().stream().anyMatch(isChecked)
                                ? "a constructor that throws "
                                        + Mirrors.shown(only.getThrownTypes().get(0))
                                : "";
        return text.isEmpty() ? null : new Flaw(only, text);
    }
}
