package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Constructors and factories that JSON is read with, and names of properties behind getters and setters. */
final class JsonCreators {

    private static final String CREATOR = JsonAnnotations.JACKSON + "JsonCreator";

    private final JsonAnnotations annotations;

    JsonCreators(JsonAnnotations annotations) {
        this.annotations = annotations;
    }

    /** The constructor or static method with {@code @JsonCreator}, or null. */
    @Nullable
    ExecutableElement find(TypeElement type) {
        List<ExecutableElement> candidates = new ArrayList<>(ElementFilter.constructorsIn(type.getEnclosedElements()));
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .forEach(candidates::add);
        for (ExecutableElement candidate : candidates) {
            AnnotationMirror creator = JsonAnnotations.find(candidate, CREATOR);
            if (creator != null && !annotations.text(creator, "mode").equals("DISABLED")) {
                return candidate;
            }
        }
        return null;
    }

    /** A record's constructor that takes its components. */
    @Nullable
    ExecutableElement canonical(TypeElement type, Types types) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            boolean same = constructor.getParameters().size()
                    == type.getRecordComponents().size();
            for (int i = 0; same && i < constructor.getParameters().size(); i++) {
                same = types.isSameType(
                        types.erasure(constructor.getParameters().get(i).asType()),
                        types.erasure(type.getRecordComponents().get(i).asType()));
            }
            if (same) {
                return constructor;
            }
        }
        return null;
    }

    /** Whether the creator takes the whole JSON value; without a mode, as Jackson guesses: by the parameter's name. */
    boolean isDelegating(TypeElement type) {
        ExecutableElement creator = find(type);
        if (creator == null || creator.getParameters().size() != 1) {
            return false;
        }
        AnnotationMirror mirror = JsonAnnotations.find(creator, CREATOR);
        String mode = mirror == null ? "" : annotations.text(mirror, "mode");
        VariableElement parameter = creator.getParameters().get(0);
        boolean named =
                JsonAnnotations.has(parameter, JsonAnnotations.JACKSON + "JsonProperty") || isProperty(type, parameter);
        return mode.equals("DELEGATING") || mode.equals("DEFAULT") && !named;
    }

    private static boolean isProperty(TypeElement type, VariableElement parameter) {
        for (Element member : type.getEnclosedElements()) {
            boolean component = member.getKind() == ElementKind.RECORD_COMPONENT
                    && member.getSimpleName().equals(parameter.getSimpleName());
            boolean getter = member instanceof ExecutableElement method
                    && method.getModifiers().contains(Modifier.PUBLIC)
                    && parameter.getSimpleName().contentEquals(getterProperty(method));
            if (component || getter) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parameters' names are known: from the source, annotations, a record's components, or the class file. */
    boolean hasNames(TypeElement type, ExecutableElement creator) {
        boolean components =
                type.getRecordComponents().size() == creator.getParameters().size()
                        && creator.getKind() == ElementKind.CONSTRUCTOR;
        return components
                || annotations.isSource(type)
                || creator.getParameters().stream()
                        .allMatch(parameter -> JsonAnnotations.has(parameter, JsonAnnotations.JACKSON + "JsonProperty")
                                || !parameter.getSimpleName().toString().matches("arg\\d+"));
    }

    /** AWS's event classes are beans; they are read so, and nothing else is. */
    static boolean isEvent(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("com.amazonaws.services.lambda.runtime.events.");
    }

    /** The property behind a getter; empty when it is none. */
    static String getterProperty(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (!method.getParameters().isEmpty() || method.getModifiers().contains(Modifier.STATIC)) {
            return "";
        }
        if (name.length() > 3 && name.startsWith("get")) {
            return mangled(name.substring(3));
        }
        boolean bool = method.getReturnType().getKind() == TypeKind.BOOLEAN
                || Mirrors.qualified(method.getReturnType()).equals("java.lang.Boolean");
        return bool && name.length() > 2 && name.startsWith("is") ? mangled(name.substring(2)) : "";
    }

    /** As Jackson's default: all leading capitals become small ({@code URLText}: {@code urltext}). */
    static String mangled(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length() && Character.isUpperCase(out.charAt(i)); i++) {
            out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
        }
        return out.toString();
    }
}
