package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/** Writes how the parameters of handlers are bound: the statements of each, and the methods that they share. */
final class BindingWriter {

    private static final String INTERNAL = "dev.linnet.internal.";

    private final SourceFile file;
    private final Codecs codecs;
    private final Names methodNames;
    private final Map<String, String> enumMethods = new LinkedHashMap<>();
    private List<String> methods = new ArrayList<>();

    BindingWriter(SourceFile file, Codecs codecs, Names methodNames) {
        this.file = file;
        this.codecs = codecs;
        this.methodNames = methodNames;
    }

    /** The methods that the bindings since the last time call and that are not written yet. */
    List<String> takeMethods() {
        List<String> taken = methods;
        methods = new ArrayList<>();
        return taken;
    }

    /**
     * The statements that declare a parameter's value.
     *
     * @param method the name of the endpoint's method
     * @param variable the name of the value's variable
     * @param locals the names that the method's variables have
     */
    String statements(EndpointModel endpoint, ParameterModel parameter, String method, String variable, Names locals) {
        String reader = "";
        if (parameter.source() == Source.BODY && !isText(parameter.value()) && !isBytes(parameter.value())) {
            reader = methodNames.take(method + "Body");
            methods.add(bodyReader(parameter, reader));
        } else if (parameter.source() == Source.EVENT) {
            reader = methodNames.take(method + "Event");
            methods.add(eventReader(parameter, reader));
        }
        return binding(endpoint, parameter, variable, reader, locals);
    }

    private String binding(
            EndpointModel endpoint, ParameterModel parameter, String variable, String reader, Names locals) {
        String type = file.name(parameter.type());
        String declare = type + " " + variable + " = ";
        return switch (parameter.source()) {
            case REQUEST -> "";
            case CONTEXT -> declare + file.name("dev.linnet.lambda.Invocation") + ".context(request);\n";
            case EVENT -> declare + reader + "(request);\n";
            case PATH -> declare + path(endpoint, parameter) + ";\n";
            case BODY -> declare + body(parameter, reader) + ";\n";
            case QUERY, HEADER, COOKIE -> text(parameter, variable, locals);
        };
    }

    private String path(EndpointModel endpoint, ParameterModel parameter) {
        int index = endpoint.route().indexOf(parameter.name());
        boolean greedy = endpoint.route().segments().get(index).kind() == RouteTemplate.Kind.GREEDY;
        String text = greedy ? binder() + ".rest(request, " + index + ")" : "request.segments().get(" + index + ")";
        return isText(parameter.type()) ? text : convert(parameter, text);
    }

    private String body(ParameterModel parameter, String reader) {
        if (isText(parameter.value()) || isBytes(parameter.value())) {
            String read = isText(parameter.value()) ? "request.text()" : "request.body()";
            return switch (parameter.shape()) {
                case NULLABLE -> "request.body().length == 0 ? null : " + read;
                case OPTIONAL ->
                    "request.body().length == 0 ? %1$s.empty() : %1$s.of(%2$s)"
                            .formatted(file.name("java.util.Optional"), read);
                case REQUIRED, LIST, SET -> read;
            };
        }
        return reader + "(request)";
    }

    private String text(ParameterModel parameter, String variable, Names locals) {
        String type = file.name(parameter.type());
        String name = Text.literal(parameter.name());
        String in = parameter.source().name().toLowerCase(java.util.Locale.ROOT);
        String lookup = binder() + "." + in + "(request, " + name + ")";
        if (parameter.defaultValue() != null) {
            lookup = binder() + ".orElse(" + lookup + ", " + Text.literal(parameter.defaultValue()) + ")";
        }
        return switch (parameter.shape()) {
            case REQUIRED -> type + " " + variable + " = " + convert(parameter, lookup) + ";\n";
            case NULLABLE, OPTIONAL -> {
                String optional = parameter.shape() == Shape.OPTIONAL ? file.name("java.util.Optional") : "";
                String text = locals.take(variable + "Text");
                String converted = convert(parameter, text);
                yield "String %6$s = %3$s;\n%1$s %2$s = %6$s == null ? %4$s : %5$s;\n"
                        .formatted(
                                type,
                                variable,
                                lookup,
                                optional.isEmpty() ? "null" : optional + ".empty()",
                                optional.isEmpty() ? converted : optional + ".of(" + converted + ")",
                                text);
            }
            case LIST, SET -> {
                String values = switch (parameter.source()) {
                    case QUERY -> "request.query().all(" + name + ")";
                    case HEADER -> binder() + ".headers(request, " + name + ")";
                    default -> "request.cookies().all(" + name + ")";
                };
                String collection = parameter.shape() == Shape.LIST ? "java.util.ArrayList" : "java.util.LinkedHashSet";
                yield "%s %s = new %s<>();\nfor (String value : %s) {\n    %s.add(%s);\n}\n"
                        .formatted(
                                type, variable, file.name(collection), values, variable, convert(parameter, "value"));
            }
        };
    }

    private String convert(ParameterModel parameter, String text) {
        TypeMirror value = parameter.value();
        String enumMethod = Scalars.isEnum(value) ? enumMethod(value) : "";
        String in = parameter.source().name().toLowerCase(java.util.Locale.ROOT);
        return Scalars.call(file, value, enumMethod, in, parameter.name(), text);
    }

    private String enumMethod(TypeMirror type) {
        return enumMethods.computeIfAbsent(Mirrors.qualified(type), qualified -> {
            String method = methodNames.take("to" + qualified.substring(qualified.lastIndexOf('.') + 1));
            methods.add(Scalars.enumReader(file, type, method));
            return method;
        });
    }

    private String bodyReader(ParameterModel parameter, String name) {
        boolean required = parameter.shape() == Shape.REQUIRED;
        String value = codecs.read(file, parameter.value(), parameter.element(), "in");
        String absent = parameter.shape() == Shape.OPTIONAL ? file.name("java.util.Optional") + ".empty()" : "null";
        String present =
                parameter.shape() == Shape.OPTIONAL ? file.name("java.util.Optional") + ".ofNullable(body)" : "body";
        String jsonBody = file.name(INTERNAL + "JsonBody");
        return Template.of("""
                private static $type$ $name$($request$ request) {
                    $absent$
                    $parser$ in = $json$.open(request);
                    try {
                        $value$ body = $read$;
                        $json$.end(in);
                        return $present$;
                    } catch (RuntimeException e) {
                        throw $json$.problem(in, e);
                    }
                }
                """)
                .with("type", file.name(parameter.type()))
                .with("name", name)
                .with("request", file.name("dev.linnet.Request"))
                .with("absent", required ? "" : "if (request.body().length == 0) {\n    return " + absent + ";\n}")
                .with("parser", file.name("tools.jackson.core.JsonParser"))
                .with("json", jsonBody)
                .with("value", file.name(parameter.value()))
                .with(
                        "read",
                        required && !parameter.value().getKind().isPrimitive() && !isAny(parameter.value())
                                ? jsonBody + ".required(in, " + value + ")"
                                : value)
                .with("present", present)
                .text();
    }

    private String eventReader(ParameterModel parameter, String name) {
        return Template.of("""
                private static $type$ $name$($request$ request) {
                    try ($parser$ in = $json$.parser($invocation$.event(request))) {
                        return $read$;
                    }
                }
                """)
                .with("type", file.name(parameter.type()))
                .with("name", name)
                .with("request", file.name("dev.linnet.Request"))
                .with("parser", file.name("tools.jackson.core.JsonParser"))
                .with("json", file.name(INTERNAL + "JsonBody"))
                .with("invocation", file.name("dev.linnet.lambda.Invocation"))
                .with("read", codecs.read(file, parameter.type(), parameter.element(), "in"))
                .text();
    }

    private String binder() {
        return file.name(INTERNAL + "Binder");
    }

    /** Any JSON: null is some. */
    private static boolean isAny(TypeMirror type) {
        return Mirrors.qualified(type).equals("java.lang.Object");
    }

    private static boolean isText(TypeMirror type) {
        return Mirrors.qualified(type).equals("java.lang.String");
    }

    private static boolean isBytes(TypeMirror type) {
        return type instanceof javax.lang.model.type.ArrayType array
                && array.getComponentType().getKind() == javax.lang.model.type.TypeKind.BYTE;
    }
}
