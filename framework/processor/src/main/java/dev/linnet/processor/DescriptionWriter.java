package dev.linnet.processor;

import static dev.linnet.processor.JsonTree.object;

import dev.linnet.processor.ServiceModel.CorsModel;
import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.Outcome;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes services for what is made from them: template, OpenAPI, the image's training, the local stack. */
final class DescriptionWriter {

    private DescriptionWriter() {}

    /** The routes of one class, as they stand in its part and in the description. */
    static List<Object> routes(ServiceModel model, Codecs codecs) {
        List<Object> routes = new ArrayList<>();
        for (EndpointModel endpoint : model.endpoints()) {
            routes.add(object(
                    "method", endpoint.verb(),
                    "path", endpoint.route().text(),
                    "handler", model.type().getSimpleName() + "." + endpoint.name(),
                    "training", endpoint.training(),
                    "parameters", parameters(endpoint),
                    "body", body(endpoint, codecs),
                    "responses", responses(endpoint, codecs)));
        }
        return routes;
    }

    private static List<Object> parameters(EndpointModel endpoint) {
        List<Object> parameters = new ArrayList<>();
        for (ParameterModel bound : endpoint.parameters()) {
            for (ParameterModel parameter : bound.flat()) {
                switch (parameter.source()) {
                    case PATH, QUERY, HEADER, COOKIE, FORM -> {
                        Object one = JsonTree.read(Scalars.schema(parameter.value()));
                        parameters.add(parameter(parameter, one));
                    }
                    case PART -> parameters.add(parameter(parameter, object("type", "string", "format", "binary")));
                    case BODY, REQUEST, CONTEXT, EVENT -> {}
                }
            }
        }
        return parameters;
    }

    private static Object parameter(ParameterModel parameter, Object one) {
        return object(
                "name", parameter.name(),
                "in", parameter.in(),
                "required", parameter.required(),
                "default", parameter.defaultValue(),
                "schema", parameter.many() ? object("type", "array", "items", one) : one);
    }

    private static @Nullable Object body(EndpointModel endpoint, Codecs codecs) {
        for (ParameterModel parameter : endpoint.parameters()) {
            if (parameter.source() == Source.BODY) {
                String type = Mirrors.shown(parameter.value());
                String media = switch (type) {
                    case "byte[]" -> "application/octet-stream";
                    case "String" -> "text/plain";
                    default -> "application/json";
                };
                return object(
                        "required",
                        parameter.shape() == Shape.REQUIRED,
                        "content",
                        media,
                        "schema",
                        media.endsWith("json") ? JsonTree.read(codecs.schema(parameter.value())) : null);
            }
        }
        return null;
    }

    private static Map<String, Object> responses(EndpointModel endpoint, Codecs codecs) {
        Map<String, Object> responses = new TreeMap<>();
        Outcome outcome = endpoint.result().outcome();
        switch (outcome) {
            case NOTHING -> responses.put("204", object());
            case RESPONSE -> responses.put("default", object());
            case BYTES -> responses.put("200", object("content", "application/octet-stream"));
            case VALUE, OPTIONAL, CREATED -> {
                Object schema = JsonTree.read(codecs.schema(endpoint.result().body()));
                responses.put(
                        outcome == Outcome.CREATED ? "201" : "200",
                        object("content", "application/json", "schema", schema));
            }
        }
        if (outcome == Outcome.OPTIONAL || endpoint.result().nullable()) {
            responses.put("404", object("content", "application/problem+json"));
        }
        boolean bound = endpoint.parameters().stream().anyMatch(p -> switch (p.source()) {
            case PATH -> !Mirrors.shown(p.value()).equals("String");
            case QUERY, HEADER, COOKIE, FORM, PART, BODY -> true;
            case REQUEST, CONTEXT, EVENT -> false;
        });
        if (bound) {
            responses.put("400", object("content", "application/problem+json"));
        }
        return responses;
    }

    /** The named schemas met while a class was read. */
    static Map<String, Object> types(Codecs codecs) {
        Map<String, Object> types = new LinkedHashMap<>();
        codecs.types().forEach((name, schema) -> types.put(name, JsonTree.read(schema)));
        return types;
    }

    /** The description of a function, from the parts of its classes. */
    static String description(String service, String main, List<Part> parts) {
        List<Object> routes = new ArrayList<>();
        Map<String, Object> types = new TreeMap<>();
        for (Part part : parts) {
            routes.addAll(part.routeTrees());
            types.putAll(part.types());
        }
        return JsonTree.text(object(
                "linnet",
                dev.linnet.internal.Version.CURRENT,
                "service",
                service,
                "main",
                main,
                "classes",
                parts.stream().map(Part::javaName).toList(),
                "paths",
                parts.stream().map(Part::path).distinct().toList(),
                "cors",
                parts.stream()
                        .map(Part::cors)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(CorsModel::tree)
                        .orElse(null),
                "routes",
                routes,
                "types",
                types));
    }
}
