package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The Jackson annotations of types and properties, gathered from wherever Jackson looks for them. */
final class JsonAnnotations {

    static final String JACKSON = "com.fasterxml.jackson.annotation.";

    private static final Set<String> ON_PROPERTIES = Set.of(
            "JsonProperty",
            "JsonAlias",
            "JsonIgnore",
            "JsonInclude",
            "JsonFormat",
            "JsonValue",
            "JsonCreator",
            "JsonPropertyDescription");

    private static final Set<String> ON_TYPES =
            Set.of("JsonInclude", "JsonFormat", "JsonTypeInfo", "JsonSubTypes", "JsonTypeName", "JsonClassDescription");

    private final Elements elements;

    JsonAnnotations(Elements elements) {
        this.elements = elements;
    }

    /** The annotations of several elements that are one property, by qualified name; the first element wins. */
    Map<String, AnnotationMirror> gather(List<? extends Element> from) {
        Map<String, AnnotationMirror> gathered = new LinkedHashMap<>();
        for (Element element : from) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                gathered.putIfAbsent(Mirrors.name(mirror), mirror);
            }
        }
        return gathered;
    }

    /** A Jackson annotation of a type or, as Jackson inherits them, of what it extends and implements. */
    @Nullable
    AnnotationMirror ofType(TypeElement type, String annotation) {
        for (TypeElement each : hierarchy(type)) {
            AnnotationMirror mirror = Mirrors.find(each, JACKSON + annotation);
            if (mirror != null) {
                return mirror;
            }
        }
        return null;
    }

    /** The type and all its supertypes but Object, nearest first. */
    Set<TypeElement> hierarchy(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        List<TypeElement> waiting = new ArrayList<>(List.of(type));
        while (!waiting.isEmpty()) {
            TypeElement next = waiting.remove(0);
            if (!next.getQualifiedName().contentEquals("java.lang.Object") && all.add(next)) {
                List<TypeMirror> supertypes = new ArrayList<>(List.of(next.getSuperclass()));
                supertypes.addAll(next.getInterfaces());
                for (TypeMirror supertype : supertypes) {
                    if (supertype instanceof DeclaredType declared) {
                        waiting.add((TypeElement) declared.asElement());
                    }
                }
            }
        }
        return all;
    }

    /** Whether a class is one of a sealed type's. */
    boolean isPart(TypeElement type) {
        return hierarchy(type).stream().anyMatch(each -> each.getModifiers().contains(Modifier.SEALED));
    }

    /** The method without parameters, and those that it overrides: annotations of all count. */
    List<ExecutableElement> overridden(TypeElement type, ExecutableElement method) {
        List<ExecutableElement> methods = new ArrayList<>(List.of(method));
        for (TypeElement each : hierarchy(type)) {
            for (ExecutableElement other : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (!other.equals(method)
                        && other.getSimpleName().equals(method.getSimpleName())
                        && other.getParameters().size()
                                == method.getParameters().size()) {
                    methods.add(other);
                }
            }
        }
        return methods;
    }

    /** Notes what is not built of a type's annotations. */
    void checkType(TypeElement type, List<JsonFlaw> flaws) {
        for (TypeElement each : hierarchy(type)) {
            for (AnnotationMirror mirror : each.getAnnotationMirrors()) {
                String name = Mirrors.name(mirror);
                boolean known = name.startsWith(JACKSON) && ON_TYPES.contains(name.substring(JACKSON.length()));
                if (!known && isJackson(mirror) && !isHarmless(mirror)) {
                    flaws.add(notBuilt(mirror, type, type.getSimpleName().toString(), type));
                }
            }
        }
    }

    /** Notes what is not built of a property's annotations. */
    void checkProperty(
            Map<String, AnnotationMirror> of,
            Element at,
            String property,
            TypeElement owner,
            TypeMirror type,
            List<JsonFlaw> flaws) {
        String where = owner.getSimpleName() + "." + property;
        for (AnnotationMirror mirror : of.values()) {
            String name = Mirrors.name(mirror);
            boolean known = name.startsWith(JACKSON) && ON_PROPERTIES.contains(name.substring(JACKSON.length()));
            if (!known && isJackson(mirror)) {
                flaws.add(notBuilt(mirror, at, where, owner));
            }
            if (isConstraint(mirror)) {
                flaws.add(unchecked(mirror, at, where));
            }
        }
        constraints(type, at, where, flaws);
    }

    private static void constraints(TypeMirror type, Element at, String where, List<JsonFlaw> flaws) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (isConstraint(mirror)) {
                JsonFlaw flaw = unchecked(mirror, at, where);
                if (!flaws.contains(flaw)) {
                    flaws.add(flaw);
                }
            }
        }
        if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> constraints(argument, at, where, flaws));
        }
    }

    private static JsonFlaw unchecked(AnnotationMirror mirror, Element at, String where) {
        return JsonFlaw.of(Way.READ, Diagnostic.JSON_VALIDATION, at, simple(mirror), where);
    }

    private static JsonFlaw notBuilt(AnnotationMirror mirror, Element at, String where, TypeElement owner) {
        return JsonFlaw.of(Way.BOTH, Diagnostic.JSON_ANNOTATION, at, simple(mirror), where, owner.getSimpleName());
    }

    private static String simple(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    private static boolean isJackson(AnnotationMirror mirror) {
        String name = Mirrors.name(mirror);
        return name.startsWith("com.fasterxml.jackson.")
                || name.startsWith("tools.jackson.")
                || Mirrors.has(mirror.getAnnotationType().asElement(), JACKSON + "JacksonAnnotationsInside");
    }

    private static boolean isConstraint(AnnotationMirror mirror) {
        String name = Mirrors.name(mirror);
        return name.equals("jakarta.validation.Valid")
                || name.startsWith("jakarta.validation.constraints.")
                || name.startsWith("javax.validation.")
                || Mirrors.has(mirror.getAnnotationType().asElement(), "jakarta.validation.Constraint");
    }

    /** Unknown properties are ignored anyway. */
    private boolean isHarmless(AnnotationMirror mirror) {
        return Mirrors.name(mirror).equals(JACKSON + "JsonIgnoreProperties")
                && Mirrors.texts(elements, mirror, "value").isEmpty();
    }

    /** A member's value as text: a string, a number, an enum constant's name, a class's name. */
    String text(AnnotationMirror mirror, String member) {
        return String.valueOf(Mirrors.value(elements, mirror, member));
    }

    List<String> texts(AnnotationMirror mirror, String member) {
        return Mirrors.texts(elements, mirror, member);
    }

    Object value(AnnotationMirror mirror, String member) {
        return Mirrors.value(elements, mirror, member);
    }

    /** Whether the element is being compiled, so that an error can be shown at it. */
    boolean isSource(Element element) {
        if (element.asType().getKind() == TypeKind.ERROR) {
            return false; // no file: javac fails when it is asked for
        }
        JavaFileObject file = elements.getFileObjectOf(element);
        return file != null && file.getKind() == JavaFileObject.Kind.SOURCE;
    }
}
