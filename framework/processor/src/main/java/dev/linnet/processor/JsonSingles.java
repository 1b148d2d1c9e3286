package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import dev.linnet.processor.JsonShape.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Types that are one value in JSON: enums, and those with {@code @JsonValue} or a creator of one argument. */
final class JsonSingles {

    private final JsonProperties properties;

    JsonSingles(JsonProperties properties) {
        this.properties = properties;
    }

    /** Whether a type is written as one of its values, or read from one argument. */
    boolean isSingle(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return valueOf(element) != null || properties.creators.isDelegating(element);
    }

    JsonShape single(DeclaredType type, List<JsonFlaw> flaws) {
        TypeElement element = (TypeElement) type.asElement();
        ExecutableElement value = valueOf(element);
        ExecutableElement creator = properties.creators.find(element);
        boolean delegating = creator != null && properties.creators.isDelegating(element);
        if (value == null) {
            flaws.add(JsonFlaw.of(
                    Way.WRITE,
                    Diagnostic.JSON_CREATOR,
                    element,
                    element.getSimpleName(),
                    "it is read from one value, but has no @JsonValue to be written as one",
                    "annotate the method that gives the value back with @JsonValue"));
        }
        if (!delegating) {
            flaws.add(JsonFlaw.of(
                    Way.READ,
                    Diagnostic.JSON_UNREADABLE,
                    element,
                    element.getSimpleName(),
                    "it has @JsonValue, but no @JsonCreator that takes the value",
                    "annotate the constructor or static method that takes it with @JsonCreator(mode = DELEGATING)"));
        }
        boolean factory = creator != null && creator.getKind() == ElementKind.METHOD;
        return new JsonShape.Single(
                type,
                value == null ? null : properties.member(type, value).getReturnType(),
                value == null ? "" : value.getSimpleName() + "()",
                new Creation(
                        !delegating ? Creation.Kind.NONE : factory ? Creation.Kind.FACTORY : Creation.Kind.CONSTRUCTOR,
                        creator == null ? "" : creator.getSimpleName().toString()),
                delegating && creator != null
                        ? properties.member(type, creator).getParameterTypes().get(0)
                        : null);
    }

    private @Nullable ExecutableElement valueOf(TypeElement element) {
        for (ExecutableElement method : properties.methods(element)) {
            boolean plain =
                    method.getParameters().isEmpty() && !method.getModifiers().contains(Modifier.STATIC);
            if (plain && isValue(properties.annotations.gather(properties.annotations.overridden(element, method)))) {
                return method;
            }
        }
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (isValue(properties.annotations.gather(List.of(field)))) {
                return properties.methods(element).stream()
                        .filter(method -> method.getParameters().isEmpty())
                        .filter(method -> method.getSimpleName().equals(field.getSimpleName()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private boolean isValue(Map<String, AnnotationMirror> of) {
        AnnotationMirror value = of.get(JsonAnnotations.JACKSON + "JsonValue");
        return value != null && properties.annotations.value(value, "value").equals(true);
    }

    JsonShape constants(DeclaredType type, List<JsonFlaw> flaws) {
        TypeElement element = (TypeElement) type.asElement();
        List<JsonShape.Constant> constants = new ArrayList<>();
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                Map<String, AnnotationMirror> of = properties.annotations.gather(List.of(member));
                properties.annotations.checkProperty(
                        of, member, member.getSimpleName().toString(), element, element.asType(), flaws);
                constants.add(new JsonShape.Constant(member.getSimpleName().toString(), constantNames(of)));
            }
        }
        ExecutableElement value = valueOf(element);
        ExecutableElement factory = properties.creators.find(element);
        boolean text = value == null || Mirrors.qualified(value.getReturnType()).equals("java.lang.String");
        boolean ofText = factory == null
                || factory.getParameters().size() == 1
                        && Mirrors.qualified(factory.getParameters().get(0).asType())
                                .equals("java.lang.String");
        if (!text || !ofText) {
            flaws.add(JsonFlaw.of(
                    Way.BOTH,
                    Diagnostic.JSON_CREATOR,
                    element,
                    element.getSimpleName(),
                    "an enum is written as a string here",
                    "let @JsonValue return a String, and @JsonCreator take one"));
        }
        boolean ownText = !element.getModifiers().contains(Modifier.FINAL)
                || properties.methods(element).stream()
                        .anyMatch(m -> m.getSimpleName().contentEquals("toString")
                                && m.getParameters().isEmpty()
                                && element.equals(m.getEnclosingElement()));
        String by = value != null ? value.getSimpleName() + "()" : ownText ? "toString()" : "";
        return new JsonShape.Constants(
                type,
                constants,
                by,
                properties.formats.isNumber(element),
                factory == null ? "" : factory.getSimpleName().toString());
    }

    /** The names that annotations give a constant; its Java name only where they give none, and last. */
    private List<String> constantNames(Map<String, AnnotationMirror> of) {
        List<String> names = new ArrayList<>();
        AnnotationMirror property = of.get(JsonAnnotations.JACKSON + "JsonProperty");
        String name = property == null ? "" : properties.annotations.text(property, "value");
        names.add(name);
        AnnotationMirror alias = of.get(JsonAnnotations.JACKSON + "JsonAlias");
        if (alias != null) {
            names.addAll(properties.annotations.texts(alias, "value"));
        }
        return List.copyOf(names);
    }
}
