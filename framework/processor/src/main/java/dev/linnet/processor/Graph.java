package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What a service's constructor asks for, followed through {@code @Inject} constructors and modules as Dagger will, so that
 * a missing binding is reported at the parameter that asks for it, and tests know what can be replaced.
 */
final class Graph {

    private static final Set<String> WRAPPERS =
            Set.of("jakarta.inject.Provider", "javax.inject.Provider", "dagger.Lazy");

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final Map<String, ExecutableElement> provided = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private boolean multibindings;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<TypeElement> path = new ArrayList<>();

    Graph(Elements elements, Types types, Diagnostics diagnostics) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    static boolean isInject(Element element) {
        return Mirrors.has(element, "jakarta.inject.Inject") || Mirrors.has(element, "javax.inject.Inject");
    }

    /** Adds a module's bindings, and those of the modules that it includes. */
    void module(TypeElement module) {
        AnnotationMirror mirror = Mirrors.find(module, "dagger.Module");
        if (mirror == null) {
            return;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(module.getEnclosedElements())) {
            if (isBinding(method)) {
                provided.put(key(method.getReturnType(), method), method);
            } else if (method.getAnnotationMirrors().stream()
                    .anyMatch(m -> Mirrors.name(m).startsWith("dagger."))) {
                multibindings = true;
            }
            multibindings |= method.getAnnotationMirrors().stream()
                    .anyMatch(m -> Mirrors.name(m).startsWith("dagger.multibindings."));
        }
        Mirrors.classes(elements, mirror, "includes").forEach(this::module);
    }

    private static boolean isBinding(ExecutableElement method) {
        return Mirrors.has(method, "dagger.Provides") || Mirrors.has(method, "dagger.Binds");
    }

    /** Treats a key as bound to a mock: what it would have asked for is asked by others or not at all. */
    void replace(String key) {
        replaced.add(key);
    }

    /** Follows a service's constructor. */
    void follow(TypeElement service) {
        construct((DeclaredType) service.asType());
    }

    /** Follows a class that the function itself asks for, and that a test may replace. */
    void want(TypeElement type) {
        String key = key(type.asType(), type);
        if (asked.add(key) && !replaced.contains(key)) {
            follow(type);
        }
    }

    /** The keys of everything that is asked for: types, with their qualifiers. */
    Set<String> asked() {
        return asked;
    }

    /** What is injected into a type: its constructor's parameters, and what its fields and methods ask for. */
    private void construct(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String asker = element.getSimpleName().toString();
        path.add(element);
        for (Element member : elements.getAllMembers(element)) {
            if (isInject(member) && member instanceof ExecutableElement method) {
                ask(method, (ExecutableType) types.asMemberOf(type, method), asker);
            } else if (isInject(member) && member instanceof VariableElement field) {
                need(field, types.asMemberOf(type, field), asker);
            }
        }
        path.remove(path.size() - 1);
    }

    private void ask(ExecutableElement by, ExecutableType signature, String asker) {
        for (int i = 0; i < by.getParameters().size(); i++) {
            need(by.getParameters().get(i), signature.getParameterTypes().get(i), asker);
        }
    }

    private void need(VariableElement at, TypeMirror type, String asker) {
        boolean deferred = WRAPPERS.contains(Mirrors.qualified(type))
                && ((DeclaredType) type).getTypeArguments().size() == 1;
        TypeMirror needed = deferred ? ((DeclaredType) type).getTypeArguments().get(0) : type;
        String key = key(needed, at);
        TypeElement element = needed instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
        boolean qualified = !qualifier(at).isEmpty();
        if (!deferred && !qualified && element != null && path.contains(element)) {
            String round = String.join(
                    " needs ",
                    path.stream().map(t -> t.getSimpleName().toString()).toList());
            diagnostics.error(BINDING_CYCLE, at, element.getSimpleName(), round + " needs " + element.getSimpleName());
            return;
        }
        if (!asked.add(key) || replaced.contains(key)) {
            return;
        }
        ExecutableElement provider = provided.get(key);
        if (provider != null) {
            ask(provider, (ExecutableType) provider.asType(), shown(provider));
            return;
        }
        if (needed instanceof DeclaredType declared && !qualified && isConstructed(declared.asElement())) {
            if (deferred) {
                List<TypeElement> outer = List.copyOf(path);
                path.clear();
                construct(declared);
                path.addAll(outer);
            } else {
                construct(declared);
            }
            return;
        }
        if (!multibindings && needed.getKind() != TypeKind.ERROR && !isDaggers(element)) {
            diagnostics.error(
                    BINDING_MISSING, at, qualifier(at) + Mirrors.shown(needed), asker, fix(element, qualified));
        }
    }

    private static boolean isConstructed(Element type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(Graph::isInject);
    }

    /** Whether Dagger itself makes the type: a factory of what is injected in part. */
    private static boolean isDaggers(@Nullable TypeElement type) {
        return type != null && Mirrors.has(type, "dagger.assisted.AssistedFactory");
    }

    private static String shown(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                ? owner.getSimpleName() + "." + method.getSimpleName()
                : method.getSimpleName().toString();
    }

    private String fix(@Nullable TypeElement element, boolean qualified) {
        if (element != null
                && !qualified
                && element.getKind() == ElementKind.CLASS
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && !elements.getPackageOf(element).getQualifiedName().toString().startsWith("java")) {
            return "write @Inject (jakarta.inject) on a constructor of " + element.getSimpleName()
                    + ", or provide it in a module: @Service(modules = …)";
        }
        return "provide it in a module: @Service(modules = MyModule.class) with a @Provides or @Binds method that returns it";
    }

    /** Qualifier and type as one text: what Dagger calls a key. */
    String key(TypeMirror type, Element at) {
        TypeMirror boxed = type.getKind().isPrimitive()
                ? types.boxedClass((javax.lang.model.type.PrimitiveType) type).asType()
                : type;
        return qualifier(at) + Mirrors.shown(boxed).replace(" ", "") + "#" + Mirrors.qualified(boxed);
    }

    /** A qualifier as source text, followed by a space; empty where there is none. */
    static String qualifier(Element at) {
        for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
            Element annotation = mirror.getAnnotationType().asElement();
            if (Mirrors.has(annotation, "jakarta.inject.Qualifier")
                    || Mirrors.has(annotation, "javax.inject.Qualifier")) {
                return mirror + " ";
            }
        }
        return "";
    }
}
