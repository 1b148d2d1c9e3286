package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Chooses the validator of a constraint for a type (specification §4.6.4), and says why one cannot be used. */
final class ConstraintValidators {

    private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";

    /** A validator and the type that it checks. */
    record Choice(TypeElement type, TypeMirror checked) {}

    private final Elements elements;
    private final Types types;
    private final String packageName;

    ConstraintValidators(ProcessingEnvironment environment, String packageName) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.packageName = packageName;
    }

    static boolean isGeneric(TypeElement type) {
        return !type.getTypeParameters().isEmpty();
    }

    /** The most specific validators for a type: one, or none, or several that are no more specific than each other. */
    List<Choice> choices(Constraint constraint, TypeMirror type) {
        TypeMirror checked = type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
        List<Choice> fitting = new ArrayList<>();
        for (TypeElement validator : constraint.validators()) {
            TypeMirror of = checkedBy(validator.asType());
            if (of != null && types.isAssignable(types.erasure(checked), types.erasure(of))) {
                fitting.add(new Choice(
                        validator, of instanceof javax.lang.model.type.TypeVariable ? types.erasure(of) : of));
            }
        }
        List<Choice> best = new ArrayList<>();
        for (Choice choice : fitting) {
            if (fitting.stream().noneMatch(other -> isMoreSpecific(other.checked(), choice.checked()))) {
                best.add(choice);
            }
        }
        return best;
    }

    private boolean isMoreSpecific(TypeMirror one, TypeMirror other) {
        return types.isAssignable(types.erasure(one), types.erasure(other))
                && !types.isAssignable(types.erasure(other), types.erasure(one));
    }

    private @Nullable TypeMirror checkedBy(TypeMirror type) {
        if (type instanceof DeclaredType declared && Mirrors.qualified(type).equals(VALIDATOR)) {
            return declared.getTypeArguments().size() == 2
                    ? declared.getTypeArguments().get(1)
                    : elements.getTypeElement("java.lang.Object").asType();
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            TypeMirror found = checkedBy(parent);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Why generated code cannot make a validator; empty where it can. */
    String mistake(TypeElement validator) {
        if (validator.getKind() != ElementKind.CLASS || validator.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is abstract";
        }
        if (validator.getEnclosingElement() instanceof TypeElement
                && !validator.getModifiers().contains(Modifier.STATIC)) {
            return "is an inner class";
        }
        if (!Access.allows(elements, validator, packageName)) {
            return "is " + Access.shown(validator);
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(validator.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()) {
                return Access.allows(elements, constructor, packageName)
                        ? ""
                        : "has a constructor that is " + Access.shown(constructor);
            }
        }
        return "has no constructor without parameters";
    }
}
