package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The methods of classes, inherited ones among them. */
final class Methods {

    private Methods() {}

    /** The methods of a class and its superclasses, in order of declaration, without those overridden. */
    static List<ExecutableElement> of(Elements elements, TypeElement type) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (TypeElement at = type; at != null; at = superclass(at)) {
            for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
                if (methods.stream().noneMatch(own -> elements.overrides(own, method, type))) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    /** The method that carries annotations: an override without any takes those of the method that it overrides. */
    static ExecutableElement declared(
            Elements elements, TypeElement type, ExecutableElement method, Predicate<ExecutableElement> annotated) {
        if (annotated.test(method)) {
            return method;
        }
        for (TypeElement at = superclass(type); at != null; at = superclass(at)) {
            for (ExecutableElement inherited : ElementFilter.methodsIn(at.getEnclosedElements())) {
                if (annotated.test(inherited) && elements.overrides(method, inherited, type)) {
                    return inherited;
                }
            }
        }
        return method;
    }

    /** Why generated code cannot call a method, in a word; empty when it can. */
    static String flaw(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return modifiers.contains(Modifier.PRIVATE)
                ? "private"
                : modifiers.contains(Modifier.STATIC)
                        ? "static"
                        : modifiers.contains(Modifier.ABSTRACT)
                                ? "abstract"
                                : !method.getTypeParameters().isEmpty()
                                        ? "generic"
                                        : method.isVarArgs() ? "varargs" : "";
    }

    static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }
}
