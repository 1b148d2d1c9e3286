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

    private final ServiceModel model;
    private final Codecs codecs;
    private final SourceFile file;
    private final Map<String, String> enumReaders = new LinkedHashMap<>();

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
        enumReaders.values().forEach(reader -> methods.append('\n').append(reader));
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
            String name = endpoint.name().equals("call") ? "call_" : endpoint.name();
            boolean overloaded = model.endpoints().stream()
                            .filter(e -> e.name().equals(endpoint.name()))
                            .count()
                    > 1;
            names.add(overloaded ? name + names.size() : name);
        }
        return names;
    }

    private String method(EndpointModel endpoint, String name) {
        StringBuilder bindings = new StringBuilder();
        StringBuilder readers = new StringBuilder();
        List<String> arguments = new ArrayList<>();
        for (ParameterModel parameter : endpoint.parameters()) {
            arguments.add(parameter.source() == Source.REQUEST ? "request" : parameter.variable());
            bindings.append(binding(endpoint, parameter, name));
            if (parameter.source() == Source.BODY && !isText(parameter.value()) && !isBytes(parameter.value())) {
                readers.append('\n').append(bodyReader(parameter, name));
            } else if (parameter.source() == Source.EVENT) {
                readers.append('\n').append(eventReader(parameter, name));
            }
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

    private String binding(EndpointModel endpoint, ParameterModel parameter, String method) {
        String type = file.name(parameter.type());
        String declare = type + " " + parameter.variable() + " = ";
        return switch (parameter.source()) {
            case REQUEST -> "";
            case CONTEXT -> declare + file.name("dev.linnet.lambda.Invocation") + ".context(request);\n";
            case EVENT -> declare + method + "Event(request);\n";
            case PATH -> declare + path(endpoint, parameter) + ";\n";
            case BODY -> declare + body(parameter, method) + ";\n";
            case QUERY, HEADER, COOKIE -> text(parameter);
        };
    }

    private String path(EndpointModel endpoint, ParameterModel parameter) {
        int index = endpoint.route().indexOf(parameter.name());
        boolean greedy = endpoint.route().segments().get(index).kind() == RouteTemplate.Kind.GREEDY;
        String text = greedy ? binder() + ".rest(request, " + index + ")" : "request.segments().get(" + index + ")";
        return isText(parameter.type()) ? text : convert(parameter, text);
    }

    private String body(ParameterModel parameter, String method) {
        if (isText(parameter.value()) || isBytes(parameter.value())) {
            String read = isText(parameter.value()) ? "request.text()" : "request.body()";
            return parameter.shape() != Shape.OPTIONAL
                    ? read
                    : "request.body().length == 0 ? %1$s.empty() : %1$s.of(%2$s)"
                            .formatted(file.name("java.util.Optional"), read);
        }
        return method + "Body(request)";
    }

    private String text(ParameterModel parameter) {
        String type = file.name(parameter.type());
        String variable = parameter.variable();
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
                String converted = convert(parameter, variable + "Text");
                yield "String %2$sText = %3$s;\n%1$s %2$s = %2$sText == null ? %4$s : %5$s;\n"
                        .formatted(
                                type,
                                variable,
                                lookup,
                                optional.isEmpty() ? "null" : optional + ".empty()",
                                optional.isEmpty() ? converted : optional + ".of(" + converted + ")");
            }
            case LIST, SET -> {
                String values = parameter.source() == Source.QUERY
                        ? "query"
                        : parameter.source() == Source.HEADER ? "headers" : "cookies";
                String collection = parameter.shape() == Shape.LIST ? "java.util.ArrayList" : "java.util.LinkedHashSet";
                yield "%s %s = new %s<>();\nfor (String value : request.%s().all(%s)) {\n    %s.add(%s);\n}\n"
                        .formatted(
                                type,
                                variable,
                                file.name(collection),
                                values,
                                name,
                                variable,
                                convert(parameter, "value"));
            }
        };
    }

    private String convert(ParameterModel parameter, String text) {
        TypeMirror value = parameter.value();
        if (Scalars.isEnum(value)) {
            enumReaders.computeIfAbsent(Scalars.enumMethod(value), method -> Scalars.enumReader(file, value));
        }
        String in = parameter.source().name().toLowerCase(java.util.Locale.ROOT);
        return Scalars.call(file, value, in, parameter.name(), text);
    }

    private String bodyReader(ParameterModel parameter, String name) {
        boolean required = parameter.shape() == Shape.REQUIRED;
        String value = codecs.read(file, parameter.value(), parameter.element(), "in");
        String absent = parameter.shape() == Shape.OPTIONAL ? file.name("java.util.Optional") + ".empty()" : "null";
        String present =
                parameter.shape() == Shape.OPTIONAL ? file.name("java.util.Optional") + ".ofNullable(body)" : "body";
        String jsonBody = file.name(INTERNAL + "JsonBody");
        return Template.of("""
                private static $type$ $name$Body($request$ request) {
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
                private static $type$ $name$Event($request$ request) {
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
        return switch (result.outcome()) {
            case NOTHING -> call + ";\nreturn " + replies + ".noContent();";
            case RESPONSE -> "return " + present + ";";
            case BYTES -> "return " + replies + ".bytes(" + present + ");";
            case VALUE ->
                "%s result = %s;\n%s".formatted(type, present, json(endpoint, "result", "reply.response(200)"));
            case NULLABLE ->
                "%s result = %s;\nif (result == null) {\n    throw %s.absent();\n}\n%s"
                        .formatted(type, call, replies, json(endpoint, "result", "reply.response(200)"));
            case OPTIONAL ->
                "%s result = %s;\nif (result.isEmpty()) {\n    throw %s.absent();\n}\n%s"
                        .formatted(type, present, replies, json(endpoint, "result.get()", "reply.response(200)"));
            case CREATED ->
                "%s result = %s;\n%s"
                        .formatted(
                                type,
                                present,
                                json(
                                        endpoint,
                                        "result.value()",
                                        "reply.response(201)\n        .withHeader(\"Location\", %s.location(%s, result.location()))"
                                                .formatted(replies, Text.literal(model.path()))));
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
