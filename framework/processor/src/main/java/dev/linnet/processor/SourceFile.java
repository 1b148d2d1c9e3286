package dev.linnet.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** One Java file being written: knows its package and gathers imports, so that the body reads as if written by hand. */
final class SourceFile {

    /** A class of this name is there already: the user's, or one that was written before. */
    static final class NameTaken extends IOException {

        private static final long serialVersionUID = 1;

        NameTaken(String qualified, FilerException cause) {
            super(qualified, cause);
        }
    }

    private final String packageName;
    private final String className;
    private final TreeMap<String, String> imports = new TreeMap<>();

    SourceFile(String packageName, String className) {
        this.packageName = packageName;
        this.className = className;
    }

    /** The shortest name for a class that means it in this file: imported where no other class has taken the name. */
    String name(String qualified) {
        int dot = qualified.lastIndexOf('.');
        String simple = qualified.substring(dot + 1);
        String in = dot < 0 ? "" : qualified.substring(0, dot);
        if (simple.equals(className) && !in.equals(packageName)) {
            return qualified;
        }
        String taken = imports.putIfAbsent(simple, qualified);
        return taken == null || taken.equals(qualified) ? simple : qualified;
    }

    /** Source text of a type, without its annotations. */
    String name(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> name(((ArrayType) type).getComponentType()) + "[]";
            case WILDCARD -> wildcard((WildcardType) type);
            case TYPEVAR -> type.toString();
            default -> type.getKind().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private String declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        Element outer = element.getEnclosingElement();
        String raw = outer instanceof TypeElement enclosing
                ? name(enclosing.getQualifiedName().toString()) + "." + element.getSimpleName()
                : name(element.getQualifiedName().toString());
        if (type.getTypeArguments().isEmpty()) {
            return raw;
        }
        List<String> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(name(argument));
        }
        return raw + "<" + String.join(", ", arguments) + ">";
    }

    private String wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return "? extends " + name(type.getExtendsBound());
        }
        return type.getSuperBound() != null ? "? super " + name(type.getSuperBound()) : "?";
    }

    /** The qualified name of a class; its simple one in the unnamed package. */
    static String qualified(String packageName, String className) {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }

    /** The whole file: package, imports, body. */
    String text(String body) {
        StringBuilder out = new StringBuilder();
        if (!packageName.isEmpty()) {
            out.append("package ").append(packageName).append(";\n\n");
        }
        List<String> lines = new ArrayList<>();
        for (String qualified : imports.values()) {
            int dot = qualified.lastIndexOf('.');
            String in = dot < 0 ? "" : qualified.substring(0, dot);
            if (!in.equals("java.lang") && !in.equals(packageName) && !in.isEmpty()) {
                lines.add("import " + qualified + ";\n");
            }
        }
        lines.sort(null);
        lines.forEach(out::append);
        return out.append(lines.isEmpty() ? "" : "\n").append(body).toString();
    }

    void write(Filer filer, String body, Element... originating) throws IOException {
        String qualified = qualified(packageName, className);
        try (Writer writer = filer.createSourceFile(qualified, originating).openWriter()) {
            writer.write(text(body));
        } catch (FilerException e) {
            throw new NameTaken(qualified, e);
        }
    }
}
