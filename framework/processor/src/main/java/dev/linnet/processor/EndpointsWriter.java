package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.ResultModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.type.TypeMirror;

/** Writes {@code XEndpoints}: an int switch, and for each handler the method that binds, calls and answers. */
final class EndpointsWriter {

    private static final String INTERNAL = "dev.linnet.internal.";
    /** Names that a generated method uses itself. */
    private static final List<String> OWN_LOCALS = List.of("request", "reply", "result", "service", "in", "value");

    private final ServiceModel model;
    private final Codecs codecs;
    private final SourceFile file;
    private final Names methodNames = new Names(List.of("call", "yield"));
    private final Map<String, String> enumMethods = new LinkedHashMap<>();
    private final List<String> enumReaders = new ArrayList<>();

    EndpointsWriter(ServiceModel model, Codecs codecs) {
        this.model = model;
        this.codecs = codecs;
        this.file = new SourceFile(model.packageName(), model.className() + "Endpoints");
    }

    /** The body of the file; codecs report what they cannot cover while it is made. */
    String body() {
        StringBuilder cases = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            EndpointModel endpoint = model.endpoints().get(i);
            cases.append("case ").append(i).append(" -> ").append(names.get(i)).append("(request);\n");
            methods.append('\n').append(method(endpoint, names.get(i)));
        }
        enumReaders.forEach(reader -> methods.append('\n').append(reader));
        return Template.of("""
                /** Binds requests to the handlers of {@link $service$}. Written by Linnet $version$. */
                public final class $class$Endpoints {

                    private final $service$ service;

                    $class$Endpoints($service$ service) {
                        this.service = service;
                    }

                    $response$ call(int endpoint, $request$ request) throws Exception {
                        return switch (endpoint) {
                            $cases$
                            default -> throw new IllegalArgumentException("$class$ has no endpoint " + endpoint);
                        };
                    }
                    $methods$
                }
                """)
                .with("service", file.name(model.type().getQualifiedName().toString()))
                .with("class", model.className())
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("cases", cases.toString())
                .with("methods", methods.toString())
                .text();
    }

    void write(Filer filer, String body) throws IOException {
        file.write(filer, body, model.type());
    }

    /** A method name an endpoint: the handler's, numbered where handlers are overloaded. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (EndpointModel endpoint : model.endpoints()) {
            boolean overloaded = model.endpoints().stream()
                            .filter(e -> e.name().equals(endpoint.name()))
                            .count()
                    > 1;
            names.add(methodNames.take(overloaded ? endpoint.name() + names.size() : endpoint.name()));
        }
        return names;
    }

    private String method(EndpointModel endpoint, String name) {
        StringBuilder bindings = new StringBuilder();
        StringBuilder readers = new StringBuilder();
        List<String> arguments = new ArrayList<>();
        Names locals = new Names(OWN_LOCALS);
        for (ParameterModel parameter : endpoint.parameters()) {
            String own = parameter.element().getSimpleName().toString();
            boolean request = parameter.source() == Source.REQUEST;
            arguments.add(request ? "request" : locals.take(OWN_LOCALS.contains(own) ? own + "Value" : own));
        }
        for (int i = 0; i < arguments.size(); i++) {
            ParameterModel parameter = endpoint.parameters().get(i);
            String reader = "";
            if (parameter.source() == Source.BODY && !isText(parameter.value()) && !isBytes(parameter.value())) {
                reader = methodNames.take(name + "Body");
                readers.append('\n').append(bodyReader(parameter, reader));
            } else if (parameter.source() == Source.EVENT) {
                reader = methodNames.take(name + "Event");
                readers.append('\n').append(eventReader(parameter, reader));
            }
            bindings.append(binding(endpoint, parameter, arguments.get(i), reader, locals));
        }
        String call = "service." + endpoint.name() + "(" + String.join(", ", arguments) + ")";
        return Template.of("""
                // $verb$ $route$
                private $response$ $name$($request$ request) throws Exception {
                    $bindings$
                    $answer$
                }
                $readers$
                """)
                .with("verb", endpoint.verb())
                .with("route", endpoint.route().text())
                .with("name", name)
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("bindings", bindings.toString())
                .with("answer", answer(endpoint, call))
                .with("readers", readers.toString())
                .text();
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
            enumReaders.add(Scalars.enumReader(file, type, method));
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

    private String answer(EndpointModel endpoint, String call) {
        ResultModel result = endpoint.result();
        String handler = Text.literal(model.type().getSimpleName() + "." + endpoint.name());
        String replies = file.name(INTERNAL + "Replies");
        String type = file.name(result.type());
        boolean primitive = result.type().getKind().isPrimitive();
        String present = primitive ? call : replies + ".present(" + handler + ", " + call + ")";
        String named = "%s result = %s;\n".formatted(type, result.nullable() ? call : present);
        if (result.nullable()) {
            named += "if (result == null) {\n    throw %s.absent();\n}\n".formatted(replies);
        }
        return switch (result.outcome()) {
            case NOTHING -> call + ";\nreturn " + replies + ".noContent();";
            case RESPONSE -> result.nullable() ? named + "return result;" : "return " + present + ";";
            case BYTES ->
                result.nullable()
                        ? named + "return " + replies + ".bytes(result);"
                        : "return " + replies + ".bytes(" + present + ");";
            case VALUE -> named + json(endpoint, "result", "reply.response(200)");
            case OPTIONAL ->
                "%sif (result.isEmpty()) {\n    throw %s.absent();\n}\n%s"
                        .formatted(named, replies, json(endpoint, "result.get()", "reply.response(200)"));
            case CREATED ->
                named
                        + json(
                                endpoint,
                                "result.value()",
                                "reply.response(201)\n        .withHeader(\"Location\", %s.location(%s, result.location()))"
                                        .formatted(replies, Text.literal(model.path())));
        };
    }

    private String json(EndpointModel endpoint, String value, String response) {
        return Template.of("""
                $reply$ reply = new $reply$();
                $write$
                return $response$;
                """)
                .with("reply", file.name(INTERNAL + "JsonReply"))
                .with("write", codecs.write(file, endpoint.result().body(), endpoint.method(), value, "reply.out()"))
                .with("response", response)
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
