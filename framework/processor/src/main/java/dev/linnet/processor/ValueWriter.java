package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes how parameters are made of text: looked up by name, converted, gathered. */
final class ValueWriter {

    static final String BINDER = "dev.linnet.internal.Binder";
    static final String FORM_BODY = "dev.linnet.internal.FormBody";

    private final SourceFile file;
    private final Names methodNames;
    private final ConversionWriter conversions;
    private final Map<String, String> recordMethods = new LinkedHashMap<>();
    private List<String> methods = new ArrayList<>();
    private boolean binderUsed;

    ValueWriter(SourceFile file, Names methodNames) {
        this.file = file;
        this.methodNames = methodNames;
        this.conversions = new ConversionWriter(file, methodNames);
    }

    /** The methods that are called and not written yet. */
    List<String> takeMethods() {
        List<String> taken = methods;
        methods = new ArrayList<>();
        taken.addAll(conversions.takeMethods());
        return taken;
    }

    /** Whether what was written since the last time needs the variable {@code binder}. */
    boolean takeBinderUse() {
        boolean used = binderUsed;
        binderUsed = false;
        return used;
    }

    /** The statements that declare a parameter's value. */
    String statements(ParameterModel parameter, String variable, Names locals) {
        String declare = file.name(parameter.type()) + " " + variable + " = ";
        if (parameter.source() == Source.PART) {
            return declare + part(parameter) + ";\n";
        }
        return switch (parameter.shape()) {
            case REQUIRED -> declare + required(parameter) + ";\n";
            case NULLABLE, OPTIONAL -> maybe(parameter, variable, declare, locals);
            case LIST, SET, ARRAY -> many(parameter, variable, declare, locals);
            case RECORD -> declare + recordMethod(parameter) + "(binder, request" + form(parameter) + ");\n";
        };
    }

    /** The call that turns text into one value. */
    String convert(ParameterModel parameter, String text) {
        binderUsed = true;
        return conversions.call(parameter, text);
    }

    private static String form(ParameterModel record) {
        return record.components().stream().anyMatch(ParameterModel::inForm) ? ", form" : "";
    }

    private String part(ParameterModel parameter) {
        binderUsed = true;
        String name = Text.literal(parameter.name());
        String one = "form.optionalPart(binder, " + name + ")";
        return switch (parameter.shape()) {
            case OPTIONAL -> file.name("java.util.Optional") + ".ofNullable(" + one + ")";
            case NULLABLE -> one;
            case LIST -> "form.parts(" + name + ")";
            case ARRAY -> "form.parts(" + name + ").toArray(new " + file.name(parameter.value()) + "[0])";
            case REQUIRED, SET, RECORD -> "form.part(binder, " + name + ")";
        };
    }

    private String required(ParameterModel parameter) {
        String lookup = lookup(parameter);
        if (parameter.defaultValue() == null) {
            return convert(parameter, lookup);
        }
        String text = file.name(BINDER) + ".orElse(" + lookup + ", " + Text.literal(parameter.defaultValue()) + ")";
        return Scalars.isText(parameter.value()) ? text : convert(parameter, text);
    }

    private String maybe(ParameterModel parameter, String variable, String declare, Names locals) {
        boolean optional = parameter.shape() == Shape.OPTIONAL;
        if (Scalars.isText(parameter.value())) {
            String lookup = lookup(parameter);
            return declare
                    + (optional ? file.name("java.util.Optional") + ".ofNullable(" + lookup + ")" : lookup)
                    + ";\n";
        }
        String text = locals.take(variable + "Text");
        String lookup = lookup(parameter);
        String converted = convert(parameter, text);
        String wrapper = optional ? file.name(Mirrors.qualified(parameter.type())) : "";
        String absent = optional ? wrapper + ".empty()" : "null";
        String present = optional
                ? wrapper + (Scalars.isNeverNull(parameter.value()) ? ".of(" : ".ofNullable(") + converted + ")"
                : converted;
        return "String %s = %s;\n".formatted(text, lookup)
                + declare
                + "%s == null ? %s : %s;\n".formatted(text, absent, present);
    }

    private String many(ParameterModel parameter, String variable, String declare, Names locals) {
        String all = all(parameter);
        if (Scalars.isText(parameter.value())) {
            return declare
                    + switch (parameter.shape()) {
                        case SET -> "new " + file.name("java.util.LinkedHashSet") + "<>(" + all + ")";
                        case ARRAY -> all + ".toArray(new String[0])";
                        case LIST, REQUIRED, NULLABLE, OPTIONAL, RECORD -> all;
                    }
                    + ";\n";
        }
        if (parameter.shape() == Shape.ARRAY) {
            String texts = locals.take(variable + "Texts");
            return "%s<String> %s = %s;\n".formatted(file.name("java.util.List"), texts, all)
                    + declare
                    + "new %s[%s.size()];\n".formatted(file.name(parameter.value()), texts)
                    + "for (int i = 0; i < %1$s.length; i++) {\n    %1$s[i] = %2$s;\n}\n"
                            .formatted(variable, convert(parameter, texts + ".get(i)"));
        }
        String collection = parameter.shape() == Shape.LIST ? "java.util.ArrayList" : "java.util.LinkedHashSet";
        return declare
                + "new %s<>();\nfor (String value : %s) {\n    %s.add(%s);\n}\n"
                        .formatted(file.name(collection), all, variable, convert(parameter, "value"));
    }

    /** The text of the only value, or null. */
    private String lookup(ParameterModel parameter) {
        String name = Text.literal(parameter.name());
        return switch (parameter.source()) {
            case QUERY -> {
                binderUsed = true;
                yield "binder.query(request, " + name + ")";
            }
            case FORM -> {
                binderUsed = true;
                boolean text = Scalars.isText(parameter.value());
                yield (text || parameter.required() ? "form.field(" : "form.filled(") + "binder, " + name + ")";
            }
            case HEADER, COOKIE -> file.name(BINDER) + "." + parameter.in() + "(request, " + name + ")";
            case PATH, PART, BODY, REQUEST, CONTEXT, EVENT, ATTRIBUTE -> throw notText(parameter.source());
        };
    }

    /** The texts of all values. */
    private String all(ParameterModel parameter) {
        String name = Text.literal(parameter.name());
        return switch (parameter.source()) {
            case QUERY -> "request.query().all(" + name + ")";
            case HEADER -> file.name(BINDER) + ".headers(request, " + name + ")";
            case COOKIE -> "request.cookies().all(" + name + ")";
            case FORM -> "form.fields(" + name + ")";
            case PATH, PART, BODY, REQUEST, CONTEXT, EVENT, ATTRIBUTE -> throw notText(parameter.source());
        };
    }

    private static IllegalStateException notText(Source source) {
        return new IllegalStateException(source + " is not looked up by name");
    }

    private String recordMethod(ParameterModel parameter) {
        binderUsed = true;
        String key = parameter.source() + " " + file.name(parameter.type());
        return recordMethods.computeIfAbsent(key, k -> {
            String method = methodNames.take("to" + ConversionWriter.simple(parameter.type()));
            methods.add(recordReader(parameter, method));
            return method;
        });
    }

    private String recordReader(ParameterModel parameter, String method) {
        Names locals = new Names(List.of("binder", "request", "form", "value", "i"));
        StringBuilder components = new StringBuilder();
        List<String> arguments = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ParameterModel component : parameter.components()) {
            arguments.add(locals.take(component.element().getSimpleName().toString()));
            names.add(component.name());
        }
        for (int i = 0; i < arguments.size(); i++) {
            components.append(statements(parameter.components().get(i), arguments.get(i), locals));
        }
        return Template.of("""
                private static $type$ $method$($binder$ binder, $request$ request$form$) {
                    $components$
                    if (binder.failed()) {
                        return null;
                    }
                    try {
                        return new $type$($arguments$);
                    } catch (RuntimeException e) {
                        return binder.refused($in$, $names$, e);
                    }
                }
                """)
                .with("type", file.name(parameter.type()))
                .with("method", method)
                .with("binder", file.name(BINDER))
                .with("request", file.name("dev.linnet.Request"))
                .with("form", form(parameter).isEmpty() ? "" : ", " + file.name(FORM_BODY) + " form")
                .with("components", components.toString())
                .with("arguments", String.join(", ", arguments))
                .with("in", Text.literal(parameter.in()))
                .with("names", Text.literal(String.join(", ", names)))
                .text();
    }
}
