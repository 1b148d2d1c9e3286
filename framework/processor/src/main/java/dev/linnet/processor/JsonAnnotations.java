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

    /** Jackson's, and that of the line before. */
    private static final List<String> NAMING = List.of(
            "tools.jackson.databind.annotation.JsonNaming", "com.fasterxml.jackson.databind.annotation.JsonNaming");

    private static final String BUNDLE = JACKSON + "JacksonAnnotationsInside";

    private static final Set<String> ON_PROPERTIES = Set.of(
            "JsonProperty",
            "JsonAlias",
            "JsonIgnore",
            "JsonInclude",
            "JsonFormat",
            "JsonValue",
            "JsonCreator",
            "JsonUnwrapped",
            "JsonPropertyDescription");

    private static final Set<String> ON_TYPES = Set.of(
            "JsonInclude",
            "JsonFormat",
            "JsonTypeInfo",
            "JsonSubTypes",
            "JsonTypeName",
            "JsonPropertyOrder",
            "JsonIgnoreProperties",
            "JsonClassDescription");

    private final Elements elements;

    JsonAnnotations(Elements elements) {
        this.elements = elements;
    }

    /** The annotations of several elements that are one property, by qualified name; the first element wins. */
    Map<String, AnnotationMirror> gather(List<? extends Element> from) {
        Map<String, AnnotationMirror> gathered = new LinkedHashMap<>();
        for (Element element : from) {
            of(element).forEach(gathered::putIfAbsent);
        }
        return gathered;
    }

    /** The annotations of an element, those in bundles ({@code @JacksonAnnotationsInside}) included; the last of a kind counts. */
    private static Map<String, AnnotationMirror> of(Element element) {
        Map<String, AnnotationMirror> all = new LinkedHashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Element annotation = mirror.getAnnotationType().asElement();
            boolean first = all.put(Mirrors.name(mirror), mirror) == null;
            if (first && Mirrors.has(annotation, BUNDLE)) {
                Map<String, AnnotationMirror> bundle = of(annotation);
                bundle.keySet().removeIf(name -> name.startsWith("java.lang.annotation.") || name.equals(BUNDLE));
                all.putAll(bundle);
            }
        }
        return all;
    }

    /** The annotation of a qualified name, on the element itself or in a bundle on it; null when there is none. */
    static @Nullable AnnotationMirror find(Element on, String qualified) {
        return of(on).get(qualified);
    }

    /** Whether there is an annotation of a qualified name, on the element itself or in a bundle on it. */
    static boolean has(Element on, String qualified) {
        return find(on, qualified) != null;
    }

    /** A Jackson annotation of a type or, as Jackson inherits them, of what it extends and implements. */
    @Nullable
    AnnotationMirror ofType(TypeElement type, String annotation) {
        return inherited(type, JACKSON + annotation);
    }

    private @Nullable AnnotationMirror inherited(TypeElement type, String qualified) {
        for (TypeElement each : hierarchy(type)) {
            AnnotationMirror mirror = find(each, qualified);
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
            for (AnnotationMirror mirror : of(each).values()) {
                String name = Mirrors.name(mirror);
                boolean known = name.startsWith(JACKSON) && ON_TYPES.contains(name.substring(JACKSON.length()))
                        || NAMING.contains(name);
                if (!known && isJackson(mirror)) {
                    flaws.add(notBuilt(mirror, type, type.getSimpleName().toString(), type));
                }
            }
        }
        String strategy = strategy(type);
        if (JsonNames.named(strategy, "") == null) {
            flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_NAMING, type, strategy, type.getSimpleName()));
        }
    }

    /** What {@code @JsonNaming} makes of a property's name; the name itself of a strategy that is refused. */
    String named(TypeElement type, String property) {
        String named = JsonNames.named(strategy(type), property);
        return named == null ? property : named;
    }

    /** The simple name of the class that {@code @JsonNaming} names; empty without one. */
    private String strategy(TypeElement type) {
        for (String naming : NAMING) {
            AnnotationMirror mirror = inherited(type, naming);
            if (mirror != null && value(mirror, "value") instanceof DeclaredType strategy) {
                return strategy.asElement().getSimpleName().toString();
            }
        }
        return "";
    }

    /** The names that {@code @JsonIgnoreProperties} takes away from what is read, or from what is written. */
    List<String> ignored(TypeElement type, Way way) {
        AnnotationMirror ignore = ofType(type, "JsonIgnoreProperties");
        String allowed = way == Way.READ ? "allowSetters" : "allowGetters";
        return ignore == null || value(ignore, allowed).equals(true) ? List.of() : texts(ignore, "value");
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
        }
    }

    private static JsonFlaw notBuilt(AnnotationMirror mirror, Element at, String where, TypeElement owner) {
        return JsonFlaw.of(Way.BOTH, Diagnostic.JSON_ANNOTATION, at, simple(mirror), where, owner.getSimpleName());
    }

    private static String simple(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    private static boolean isJackson(AnnotationMirror mirror) {
        String name = Mirrors.name(mirror);
        return (name.startsWith("com.fasterxml.jackson.") || name.startsWith("tools.jackson.")) && !name.equals(BUNDLE);
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
