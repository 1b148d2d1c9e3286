package dev.linnet.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Looks for types below a type that are not known: misspelt, or written by another processor in this round. */
final class JsonPending {

    private final JsonAnnotations annotations;
    private final Set<Element> seen = new HashSet<>();

    private JsonPending(Elements elements) {
        this.annotations = new JsonAnnotations(elements);
    }

    /**
     * Whether the type, or one that its JSON consists of, is not known yet: components of records, elements of collections,
     * types that a sealed type permits, what a class is created from and its getters. Only what is being compiled is looked
     * into: what a library lacks will not come.
     */
    static boolean hasUnknownTypes(Elements elements, TypeMirror type) {
        return new JsonPending(elements).isUnknown(type);
    }

    private boolean isUnknown(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isUnknown(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return isUnknown(wildcard.getExtendsBound()) || isUnknown(wildcard.getSuperBound());
        }
        if (type == null || type.getKind() == TypeKind.ERROR) {
            return type != null;
        }
        return type instanceof DeclaredType declared
                && (any(declared.getTypeArguments())
                        || seen.add(declared.asElement())
                                && annotations.isSource(declared.asElement())
                                && consists((TypeElement) declared.asElement()));
    }

    private boolean any(List<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            if (isUnknown(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean consists(TypeElement type) {
        if (isUnknown(type.getSuperclass()) || any(type.getPermittedSubclasses())) {
            return true;
        }
        for (ExecutableElement member : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (isCreator(type, member) && parameters(member)) {
                return true;
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean getter = method.getModifiers().contains(Modifier.PUBLIC)
                    && !JsonCreators.getterProperty(method).isEmpty();
            if (getter && isUnknown(method.getReturnType()) || isCreator(type, method) && parameters(method)) {
                return true;
            }
        }
        return any(type.getRecordComponents().stream().map(Element::asType).toList());
    }

    private static boolean isCreator(TypeElement type, ExecutableElement member) {
        return type.getKind() != ElementKind.ENUM
                && JsonAnnotations.has(member, JsonAnnotations.JACKSON + "JsonCreator");
    }

    private boolean parameters(ExecutableElement member) {
        return any(member.getParameters().stream().map(Element::asType).toList());
    }
}
