package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.ParameterModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Writes the calls that turn one text into a value, and the methods for enums and for types with a factory of their own. */
final class ConversionWriter {

    private final SourceFile file;
    private final Names methodNames;
    private final Map<String, String> ownMethods = new LinkedHashMap<>();
    private List<String> methods = new ArrayList<>();

    ConversionWriter(SourceFile file, Names methodNames) {
        this.file = file;
        this.methodNames = methodNames;
    }

    /** The methods that are called and not written yet. */
    List<String> takeMethods() {
        List<String> taken = methods;
        methods = new ArrayList<>();
        return taken;
    }

    /** The call that turns text into a value; there is a variable {@code binder}. */
    String call(ParameterModel parameter, String text) {
        TypeMirror value = parameter.value();
        String own = parameter.factory() != null || Scalars.isEnum(value) ? ownMethod(parameter) : "";
        return Scalars.call(file, value, own, parameter.in(), parameter.name(), text);
    }

    /** The simple name of a declared type. */
    static String simple(TypeMirror type) {
        String qualified = Mirrors.qualified(type);
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    private String ownMethod(ParameterModel parameter) {
        TypeMirror type = parameter.value();
        return ownMethods.computeIfAbsent(Mirrors.qualified(type), qualified -> {
            String method = methodNames.take("to" + simple(type));
            methods.add(
                    Scalars.isEnum(type)
                            ? constants(type, method)
                            : factory(type, Objects.requireNonNull(parameter.factory()), method));
            return method;
        });
    }

    /** The method that reads an enum: a switch, for {@code valueOf} uses reflection. */
    private String constants(TypeMirror type, String method) {
        StringBuilder cases = new StringBuilder();
        List<String> known = new ArrayList<>();
        String typeName = file.name(type);
        for (EnumNames.Constant constant : EnumNames.of(type)) {
            List<String> names = constant.names().stream().map(Text::literal).toList();
            cases.append("case %s -> %s.%s;\n".formatted(String.join(", ", names), typeName, constant.java()));
            known.add(constant.name());
        }
        return method(type, method, """
                    String text = binder.toText(in, name, value);
                    return switch (text) {
                        $cases$
                        default -> binder.invalid(in, name, text, $known$);
                    };
                """)
                .with("cases", cases.toString())
                .with("known", Text.literal("one of " + String.join(", ", known)))
                .text();
    }

    /** The method that calls a type's own factory. */
    private String factory(TypeMirror type, ExecutableElement factory, String method) {
        String typeName = file.name(type);
        String made = factory.getKind() == ElementKind.CONSTRUCTOR
                ? "new " + typeName + "(value)"
                : "binder.made(in, name, value, " + typeName + "." + factory.getSimpleName() + "(value))";
        return method(type, method, """
                    if (value == null) {
                        return binder.missing(in, name);
                    }
                    try {
                        return $made$;
                    } catch ($exception$ e) {
                        return binder.refused(in, name, value, e);
                    }
                """)
                .with("made", made)
                .with("exception", factory.getThrownTypes().isEmpty() ? "RuntimeException" : "Exception")
                .text();
    }

    private Template method(TypeMirror type, String method, String body) {
        return Template.of(
                        "private static $type$ $method$($binder$ binder, String in, String name, $nullable$ String value) {\n"
                                + body
                                + "}\n")
                .with("type", file.name(type))
                .with("method", method)
                .with("binder", file.name(ValueWriter.BINDER))
                .with("nullable", "@" + file.name("org.jspecify.annotations.Nullable"));
    }
}
