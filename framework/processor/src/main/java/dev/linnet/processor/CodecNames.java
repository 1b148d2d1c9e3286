package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What types are called in the names of codecs and schemas, and keys that tell them apart. */
final class CodecNames {

    private CodecNames() {}

    /** {@code Product}, {@code Outer_Inner}, {@code PageOfProduct}, {@code MapOfStringAndProduct}, {@code ArrayOfInt}. */
    static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return "ArrayOf" + of(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound == null ? "Object" : of(bound);
        }
        if (!(type instanceof DeclaredType declared)) {
            String name = Mirrors.qualified(type);
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        String name = simple(declared.asElement());
        List<String> arguments = new ArrayList<>();
        for (TypeMirror argument : declared.getTypeArguments()) {
            arguments.add(of(argument));
        }
        return arguments.isEmpty() ? name : name + "Of" + String.join("And", arguments);
    }

    private static String simple(Element element) {
        String name = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement outer ? simple(outer) + "_" + name : name;
    }

    /** The type in full, without annotations. */
    static String key(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return key(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound == null ? "java.lang.Object" : (isLowerBound(type) ? "super " : "") + key(bound);
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() ? Mirrors.qualified(type) : type.toString();
        }
        List<String> arguments = new ArrayList<>();
        for (TypeMirror argument : declared.getTypeArguments()) {
            arguments.add(key(argument));
        }
        return Mirrors.qualified(type) + (arguments.isEmpty() ? "" : arguments.toString());
    }

    /** Whether it is {@code ? super T}: any object may be in it, and T is only what may be put there. */
    static boolean isLowerBound(TypeMirror type) {
        return type instanceof WildcardType wildcard && wildcard.getSuperBound() != null;
    }

    /** How deep type arguments are nested. */
    static int depth(TypeMirror type) {
        int deepest = 0;
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                deepest = Math.max(deepest, depth(argument));
            }
        }
        return deepest + 1;
    }
}
