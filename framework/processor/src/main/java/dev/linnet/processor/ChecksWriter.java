package dev.linnet.processor;

import dev.linnet.processor.Constrained.Inner;
import dev.linnet.processor.Constrained.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Writes checks as straight-line statements that add to the variable {@code found}. */
final class ChecksWriter {

    private final Checks checks;
    private final ChecksFile file;
    private final ConstraintConditions conditions;
    private final ValidatorWriter validators;

    ChecksWriter(Checks checks, ChecksFile file) {
        this.checks = checks;
        this.file = file;
        this.conditions = new ConstraintConditions(checks.constraintTypes(), file);
        this.validators = new ValidatorWriter(checks, file);
    }

    /**
     * Where a value is, as the calls that add say it: {@code Violations.add(found, "/id", …)}.
     *
     * @param below what calls say that add what is found in the value: {@code Violations.below(found, "/id", …)}
     */
    record Where(String add, String below) {
        static Where fixed(String pointer) {
            return of("", Text.literal(pointer));
        }

        static Where index(String variable) {
            return of("At", variable);
        }

        static Where key(String name) {
            return of("Of", name);
        }

        private static Where of(String suffix, String argument) {
            return new Where("add" + suffix + "(found, " + argument, "below" + suffix + "(found, " + argument);
        }

        /** Of a value whose properties stand where it would, their names with affixes. */
        static Where unwrapped(String pointer, JsonShape.@Nullable Affixes affixes) {
            Where where = fixed(pointer);
            return affixes == null || affixes.isEmpty()
                    ? where
                    : new Where(
                            where.add(),
                            "belowUnwrapped(found, " + Text.literal(affixes.prefix()) + ", "
                                    + Text.literal(affixes.suffix()));
        }
    }

    /** The checks of a type's objects: a method {@code check}. */
    void object(ConstrainedType type) {
        object(type, "check", "", ConstrainedType.Property::pointer);
    }

    /**
     * The checks of a record of parameters, as an expression.
     *
     * @param where of the record as a whole
     * @param places where each property is
     */
    String parameters(ConstrainedType type, String v, String where, Function<ConstrainedType.Property, String> places) {
        String method = file.methodName("check" + ChecksFile.capital(v));
        object(type, method, where, places);
        return method + "(" + v + ")";
    }

    private void object(
            ConstrainedType type, String method, String whole, Function<ConstrainedType.Property, String> places) {
        String name = file.source.name(type.type());
        int place = file.place();
        StringBuilder body = new StringBuilder();
        for (DeclaredType part : type.parts()) {
            if (checks.isChecked(part)) {
                String of = file.source.name(part);
                body.append("if (value instanceof %s part) {\n    return %s.check(part);\n}\n"
                        .formatted(of, checks.className(file.source, part)));
            }
        }
        boolean onlyParts = type.properties().isEmpty() && type.constraints().isEmpty();
        body.append(onlyParts ? "return null;\n" : violations() + " found = null;\n");
        Names locals = new Names(List.of("value", "found", "part"));
        for (ConstrainedType.Property property : type.properties()) {
            if (checks.isChecked(property.value(), property.at())) {
                String local = locals.take(property.name());
                body.append("%s %s = value.%s;\n"
                        .formatted(file.source.name(property.value().type()), local, property.accessor()));
                value(
                        body,
                        property.value(),
                        local,
                        Where.unwrapped(places.apply(property), property.affixes()),
                        property.name(),
                        locals,
                        property.at());
            }
        }
        String hint = Names.ofClass(type.type().asElement().getSimpleName().toString());
        for (Constraint constraint : type.constraints()) {
            constraint(body, constraint, type.type(), "value", Where.fixed(whole), hint, locals);
        }
        file.addMethod(
                place,
                Template.of("""
                /** What of the value breaks a constraint; null where nothing does. */
                $modifiers$ $violations$ $method$($type$ value) {
                    if (value == null) {
                        return null;
                    }
                    $body$
                    $return$
                }
                """)
                        .with("return", onlyParts ? "" : "return found;")
                        .with("violations", violations())
                        .with("modifiers", method.equals("check") ? "static" : "private static")
                        .with("method", method)
                        .with("type", name)
                        .with("body", body.toString())
                        .text());
    }

    private String violations() {
        return file.internal("Violations");
    }

    /** Statements that check one value. */
    void value(StringBuilder out, Constrained value, String v, Where where, String hint, Names locals, Element at) {
        checks.checkRange(value.constraints());
        for (Constraint constraint : value.constraints()) {
            constraint(out, constraint, value.type(), v, where, hint, locals);
        }
        List<Inner> elements = new ArrayList<>();
        for (Inner inner : value.inner()) {
            if (checks.isChecked(inner.value(), at)) {
                switch (inner.kind()) {
                    case OPTIONAL -> optional(out, inner.value(), v, where, hint, locals, at);
                    case OPTIONAL_PRIMITIVE -> primitive(out, value.type(), inner.value(), v, where, hint, locals, at);
                    case ELEMENT, ARRAY_ELEMENT, KEY, VALUE -> elements.add(inner);
                }
            }
        }
        if (!elements.isEmpty()) {
            String method = file.methodName("check" + ChecksFile.capital(hint));
            int place = file.place();
            below(out, where, method + "(" + v + ")", hint, locals);
            file.addMethod(place, elements(value, elements, method, hint, at));
        }
        if (value.valid() && checks.isChecked(value.type())) {
            below(out, where, checks.className(file.source, value.type()) + ".check(" + v + ")", hint, locals);
        }
    }

    /** Adds what an expression finds, if it finds anything: {@code Violations} is not loaded for a valid request. */
    void below(StringBuilder out, Where where, String inner, String hint, Names locals) {
        String local = locals.take("in" + ChecksFile.capital(hint));
        out.append("%1$s %2$s = %3$s;\nif (%2$s != null) {\n    found = %1$s.%4$s, %2$s);\n}\n"
                .formatted(violations(), local, inner, where.below()));
    }

    private void optional(
            StringBuilder out, Constrained value, String v, Where where, String hint, Names locals, Element at) {
        String local = locals.take(hint + "Value");
        StringBuilder inner = new StringBuilder();
        inner.append("%s %s = %s.orElse(null);\n".formatted(file.source.name(value.type()), local, v));
        value(inner, value, local, where, hint, locals, at);
        out.append("if (")
                .append(v)
                .append(" != null) {\n")
                .append(inner.toString().indent(4))
                .append("}\n");
    }

    private void primitive(
            StringBuilder out,
            TypeMirror optional,
            Constrained value,
            String v,
            Where where,
            String hint,
            Names locals,
            Element at) {
        String local = locals.take(hint + "Value");
        String type = file.source.name(value.type());
        String get = ".getAs" + Mirrors.qualified(optional).substring("java.util.Optional".length()) + "()";
        StringBuilder inner = new StringBuilder();
        inner.append("%1$s %2$s = %3$s.isPresent() ? (%1$s) %3$s%4$s : null;\n".formatted(type, local, v, get));
        value(inner, value, local, where, hint, locals, at);
        out.append("if (")
                .append(v)
                .append(" != null) {\n")
                .append(inner.toString().indent(4))
                .append("}\n");
    }

    /** A method that checks what a container contains. */
    private String elements(Constrained container, List<Inner> elements, String method, String hint, Element at) {
        Names locals = new Names(List.of("values", "found", "index", "entry", "key"));
        StringBuilder body = new StringBuilder();
        String loop;
        Kind kind = elements.get(0).kind();
        if (kind == Kind.ELEMENT || kind == Kind.ARRAY_ELEMENT) {
            Constrained element = elements.get(0).value();
            String each = locals.take("each");
            value(body, element, each, Where.index("index"), hint, locals, at);
            loop = "int index = 0;\nfor (%s %s : values) {\n%s    index++;\n}\n"
                    .formatted(
                            file.source.name(element.type()),
                            each,
                            body.toString().indent(4));
        } else {
            Constrained key = container.inner().get(0).value();
            body.append("%s key = entry.getKey();\n".formatted(file.source.name(key.type())));
            Where where = Where.key(checks.keyName(file, key.type(), "key"));
            for (Inner inner : elements) {
                if (inner.kind() == Kind.KEY) {
                    value(body, key, "key", where, hint + "Key", locals, at);
                } else {
                    String each = locals.take("each");
                    body.append("%s %s = entry.getValue();\n"
                            .formatted(file.source.name(inner.value().type()), each));
                    value(body, inner.value(), each, where, hint, locals, at);
                }
            }
            loop = "for (%s.Entry<%s, %s> entry : values.entrySet()) {\n%s}\n"
                    .formatted(
                            file.source.name("java.util.Map"),
                            wildcard(container, 0),
                            wildcard(container, 1),
                            body.toString().indent(4));
        }
        return Template.of("""
                private static $violations$ $method$($type$ values) {
                    if (values == null) {
                        return null;
                    }
                    $violations$ found = null;
                    $loop$
                    return found;
                }
                """)
                .with("violations", violations())
                .with("method", method)
                .with("type", file.source.name(container.type()))
                .with("loop", loop)
                .text();
    }

    private String wildcard(Constrained container, int index) {
        return container.type() instanceof DeclaredType declared
                ? file.source.name(declared.getTypeArguments().get(index))
                : "?";
    }

    private void constraint(
            StringBuilder out,
            Constraint constraint,
            TypeMirror type,
            String v,
            Where where,
            String hint,
            Names locals) {
        if (!checks.isSound(constraint, type)) {
            return; // reported
        }
        if (constraint.isSpecified() || constraint.single()) {
            String broken = broken(constraint, type, v, hint);
            if (broken == null || broken.isEmpty()) {
                return;
            }
            String add = "found = %s.%s, %s, %s);\n"
                    .formatted(
                            violations(),
                            where.add(),
                            checks.message(constraint, shown(type, v)),
                            Text.literal(constraint.name()));
            out.append(broken.equals("true") ? add : "if (" + broken + ") {\n    " + add + "}\n");
            return;
        }
        for (Constraint part : constraint.parts()) {
            constraint(out, part, type, v, where, hint, locals);
        }
        if (!constraint.validators().isEmpty()) {
            String call = validators.call(constraint, type, v, hint);
            if (call != null) {
                below(out, where, call, hint, locals);
            }
        }
    }

    /** What {@code ${validatedValue}} is. */
    private static String shown(TypeMirror type, String v) {
        return type.getKind().isPrimitive() ? v : "(" + v + " == null ? \"\" : " + v + ")";
    }

    private @Nullable String broken(Constraint constraint, TypeMirror type, String v, String hint) {
        if (!checks.isSound(constraint, type)) {
            return null;
        }
        if (constraint.isSpecified()) {
            return conditions.broken(constraint, type, v, hint);
        }
        List<String> each = new ArrayList<>();
        for (Constraint part : constraint.parts()) {
            String broken = broken(part, type, v, hint);
            if (broken != null && !broken.isEmpty()) {
                each.add(broken.contains(" && ") ? "(" + broken + ")" : broken);
            }
        }
        if (!constraint.validators().isEmpty()) {
            String call = validators.call(constraint, type, v, hint);
            if (call != null) {
                each.add(call + " != null");
            }
        }
        return String.join(" || ", each);
    }
}
