package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import dev.linnet.processor.JsonShape.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Sealed types: which types their JSON may be, and how it says which. */
final class JsonChoices {

    private final JsonShapes shapes;

    JsonChoices(JsonShapes shapes) {
        this.shapes = shapes;
    }

    boolean isChoice(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    /** How a type says which it is where it is declared itself: only {@code @JsonTypeInfo} makes it do so. */
    JsonShape.@Nullable Tag tag(TypeElement type, List<JsonFlaw> flaws) {
        AnnotationMirror info = shapes.annotations.ofType(type, "JsonTypeInfo");
        if (info == null) {
            return null;
        }
        return new JsonShape.Tag(place(info, owner(type), flaws), property(info), names(type, listed(type)));
    }

    JsonShape choice(DeclaredType type, List<JsonFlaw> flaws) {
        TypeElement element = (TypeElement) type.asElement();
        AnnotationMirror info = shapes.annotations.ofType(element, "JsonTypeInfo");
        Map<String, List<String>> listed = listed(element);
        List<JsonShape.Option> options = new ArrayList<>();
        for (DeclaredType permitted : concrete(type, element, flaws)) {
            options.add(new JsonShape.Option(permitted, names((TypeElement) permitted.asElement(), listed)));
        }
        Set<String> seen = new HashSet<>();
        for (JsonShape.Option option : options) {
            for (String name : option.names()) {
                if (!seen.add(name)) {
                    flaws.add(JsonFlaw.of(
                            Way.BOTH,
                            Diagnostic.JSON_SUBTYPE,
                            option.type().asElement(),
                            Mirrors.shown(option.type()),
                            element.getSimpleName(),
                            "another type is called \"" + name + "\" too",
                            "give it another name with @JsonTypeName"));
                }
            }
        }
        Place place = info == null ? Place.PROPERTY : place(info, owner(element), flaws);
        return new JsonShape.Choice(
                type, place, info == null ? "@type" : property(info), options, otherwise(info, options));
    }

    private static @Nullable DeclaredType otherwise(@Nullable AnnotationMirror info, List<JsonShape.Option> options) {
        if (info != null) {
            for (Map.Entry<?, ? extends AnnotationValue> entry :
                    info.getElementValues().entrySet()) {
                if (entry.getKey().toString().startsWith("defaultImpl")
                        && entry.getValue().getValue() instanceof DeclaredType named) {
                    return options.stream()
                            .map(JsonShape.Option::type)
                            .filter(option -> option.asElement().equals(named.asElement()))
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    /** The type that the annotation stands on. */
    private TypeElement owner(TypeElement type) {
        return shapes.annotations.hierarchy(type).stream()
                .filter(each -> JsonAnnotations.has(each, JsonAnnotations.JACKSON + "JsonTypeInfo"))
                .findFirst()
                .orElse(type);
    }

    private Place place(AnnotationMirror info, TypeElement type, List<JsonFlaw> flaws) {
        JsonAnnotations annotations = shapes.annotations;
        String use = annotations.text(info, "use");
        String include = annotations.text(info, "include");
        if (use.equals("CLASS") || use.equals("MINIMAL_CLASS")) {
            flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_CLASS_ID, type, use, type.getSimpleName()));
        } else if (!use.equals("NAME") && !use.equals("SIMPLE_NAME")) {
            flaws.add(info("use = " + use, type, "use JsonTypeInfo.Id.NAME"));
        }
        boolean visible = annotations.value(info, "visible").equals(true);
        return switch (include) {
            case "PROPERTY" -> visible ? Place.VISIBLE_PROPERTY : Place.PROPERTY;
            case "EXISTING_PROPERTY" -> Place.EXISTING_PROPERTY;
            case "WRAPPER_OBJECT" -> Place.WRAPPER_OBJECT;
            case "WRAPPER_ARRAY" -> Place.WRAPPER_ARRAY;
            default -> {
                flaws.add(info("include = " + include, type, "use JsonTypeInfo.As.PROPERTY"));
                yield Place.PROPERTY;
            }
        };
    }

    private static JsonFlaw info(String what, TypeElement type, String fix) {
        return JsonFlaw.of(Way.BOTH, Diagnostic.JSON_TYPE_INFO, type, what, type.getSimpleName(), fix);
    }

    private String property(AnnotationMirror info) {
        String property = shapes.annotations.text(info, "property");
        return property.isEmpty() ? "@type" : property;
    }

    /** The names of {@code @JsonSubTypes}, by qualified class name. */
    private Map<String, List<String>> listed(TypeElement type) {
        Map<String, List<String>> listed = new HashMap<>();
        for (TypeElement each : shapes.annotations.hierarchy(type)) {
            AnnotationMirror subTypes = JsonAnnotations.find(each, JsonAnnotations.JACKSON + "JsonSubTypes");
            if (subTypes != null) {
                for (Object value : (List<?>) shapes.annotations.value(subTypes, "value")) {
                    AnnotationMirror entry = (AnnotationMirror) ((AnnotationValue) value).getValue();
                    List<String> names = new ArrayList<>(List.of(shapes.annotations.text(entry, "name")));
                    names.addAll(shapes.annotations.texts(entry, "names"));
                    names.removeIf(String::isEmpty);
                    listed.putIfAbsent(Mirrors.qualified((TypeMirror) shapes.annotations.value(entry, "value")), names);
                }
            }
        }
        return listed;
    }

    private List<String> names(TypeElement type, Map<String, List<String>> listed) {
        List<String> names = listed.getOrDefault(type.getQualifiedName().toString(), List.of());
        AnnotationMirror name = JsonAnnotations.find(type, JsonAnnotations.JACKSON + "JsonTypeName");
        if (!names.isEmpty()) {
            return names;
        }
        String given = name == null ? "" : shapes.annotations.text(name, "value");
        return List.of(given.isEmpty() ? type.getSimpleName().toString() : given);
    }

    /** The types that are permitted, sealed ones replaced by what they permit. */
    private List<DeclaredType> concrete(DeclaredType type, TypeElement element, List<JsonFlaw> flaws) {
        List<DeclaredType> all = new ArrayList<>();
        if (!element.getKind().isInterface() && !element.getModifiers().contains(Modifier.ABSTRACT)) {
            flaws.add(JsonFlaw.of(
                    Way.BOTH,
                    Diagnostic.JSON_SUBTYPE,
                    element,
                    element.getSimpleName(),
                    "itself",
                    "it is sealed and not abstract",
                    "make it abstract"));
        }
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            TypeElement sub = (TypeElement) ((DeclaredType) permitted).asElement();
            DeclaredType inferred = infer(sub, type);
            String problem = inferred == null
                    ? "its type arguments do not follow from those of " + element.getSimpleName()
                    : sub.getKind() == ElementKind.ENUM
                            ? "an enum's JSON is a string"
                            : !isChoice(sub)
                                            && (sub.getKind().isInterface()
                                                    || sub.getModifiers().contains(Modifier.ABSTRACT))
                                    ? "it is neither sealed nor a record"
                                    : "";
            if (!problem.isEmpty() || inferred == null) {
                flaws.add(JsonFlaw.of(
                        Way.BOTH,
                        Diagnostic.JSON_SUBTYPE,
                        sub,
                        sub.getSimpleName(),
                        element.getSimpleName(),
                        problem,
                        "make it a record"));
            } else if (isChoice(sub)) {
                all.addAll(concrete(inferred, sub, flaws));
            } else {
                all.add(inferred);
            }
        }
        return all;
    }

    /** The permitted type with the arguments that make it a part of the sealed type as it is declared. */
    private @Nullable DeclaredType infer(TypeElement sub, DeclaredType whole) {
        if (sub.getTypeParameters().isEmpty()) {
            return (DeclaredType) sub.asType();
        }
        List<TypeMirror> supertypes = new ArrayList<>(List.of(sub.getSuperclass()));
        supertypes.addAll(sub.getInterfaces());
        for (TypeMirror supertype : supertypes) {
            if (supertype instanceof DeclaredType declared
                    && declared.asElement().equals(whole.asElement())) {
                TypeMirror[] arguments = new TypeMirror[sub.getTypeParameters().size()];
                for (int i = 0; i < arguments.length; i++) {
                    int at = declared.getTypeArguments()
                            .indexOf(sub.getTypeParameters().get(i).asType());
                    if (at < 0) {
                        return null;
                    }
                    arguments[i] = whole.getTypeArguments().get(at);
                }
                return shapes.environment.getTypeUtils().getDeclaredType(sub, arguments);
            }
        }
        return null;
    }
}
