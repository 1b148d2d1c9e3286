package dev.linnet.processor;

import static dev.linnet.processor.JsonTree.object;

import dev.linnet.processor.ServiceModel.CacheModel;
import dev.linnet.processor.ServiceModel.CorsModel;
import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.Form;
import dev.linnet.processor.ServiceModel.Outcome;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.ResultModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Describes services for what is made from them: template, OpenAPI, the image's training, the local stack. */
final class DescriptionWriter {

    private DescriptionWriter() {}

    /** The routes of one class, as they stand in its part and in the description. */
    static List<Object> routes(ServiceModel model, JsonSchemas schemas) {
        List<Object> routes = new ArrayList<>();
        for (EndpointModel endpoint : model.endpoints()) {
            routes.add(object(
                    "method", endpoint.verb(),
                    "path", endpoint.route().text(),
                    "handler", model.type().getSimpleName() + "." + endpoint.name(),
                    "training", endpoint.training(),
                    "filters", names(endpoint.filters()),
                    "throws", names(FunctionHooks.thrown(endpoint.method().getThrownTypes())),
                    "parameters", parameters(endpoint, schemas),
                    "body", body(endpoint, schemas),
                    "cache", cache(endpoint.result().cache()),
                    "cors", endpoint.cors() == null ? null : endpoint.cors().tree(),
                    "responses", responses(endpoint, schemas)));
        }
        return routes;
    }

    private static @Nullable List<String> names(List<TypeElement> types) {
        return types.isEmpty()
                ? null
                : types.stream().map(type -> type.getQualifiedName().toString()).toList();
    }

    private static List<Object> parameters(EndpointModel endpoint, JsonSchemas schemas) {
        List<Object> parameters = new ArrayList<>();
        for (ParameterModel bound : endpoint.parameters()) {
            for (ParameterModel parameter : bound.flat()) {
                switch (parameter.source()) {
                    case PATH, QUERY, HEADER, COOKIE, FORM, PART ->
                        parameters.add(parameter(parameter, schemas.parameter(bound, parameter)));
                    case BODY, REQUEST, CONTEXT, EVENT, ATTRIBUTE -> {}
                }
            }
        }
        return parameters;
    }

    private static Object parameter(ParameterModel parameter, JsonSchemas.Described described) {
        return object(
                "name", parameter.name(),
                "in", parameter.in(),
                "required", described.required(),
                "default", parameter.defaultValue(),
                "schema", described.schema());
    }

    /** What the body is: its first media type, and all where there are several. */
    private static @Nullable Object body(EndpointModel endpoint, JsonSchemas schemas) {
        for (ParameterModel parameter : endpoint.parameters()) {
            if (parameter.source() == Source.BODY) {
                boolean json = !BodyWriter.isRaw(parameter);
                List<String> media = endpoint.consumes().isEmpty()
                        ? List.of(
                                json
                                        ? "application/json"
                                        : Scalars.isText(parameter.value()) ? "text/plain" : "application/octet-stream")
                        : endpoint.consumes();
                return json
                        ? body(schemas.body(parameter), media)
                        : body(parameter.shape() == Shape.REQUIRED, media, null);
            }
        }
        List<ParameterModel> form = endpoint.parameters().stream()
                .flatMap(parameter -> parameter.flat().stream())
                .filter(ParameterModel::inForm)
                .toList();
        if (!form.isEmpty()) {
            List<String> media = form.stream().anyMatch(parameter -> parameter.source() == Source.PART)
                    ? List.of("multipart/form-data")
                    : List.of("application/x-www-form-urlencoded", "multipart/form-data");
            return body(form.stream().anyMatch(ParameterModel::required), media, null);
        }
        return endpoint.consumes().isEmpty() ? null : body(true, endpoint.consumes(), null);
    }

    private static Object body(JsonSchemas.Described described, List<String> media) {
        return body(described.required(), media, described.schema());
    }

    private static Object body(boolean required, List<String> media, @Nullable Object schema) {
        return object(
                "required",
                required,
                "content",
                media.get(0),
                "consumes",
                media.size() == 1 ? null : media,
                "schema",
                schema);
    }

    private static Map<String, Object> responses(EndpointModel endpoint, JsonSchemas schemas) {
        Map<String, Object> responses = new TreeMap<>();
        ResultModel result = endpoint.result();
        switch (result.outcome()) {
            case NOTHING -> responses.put("204", object());
            case RESPONSE -> responses.put("default", object("content", content(result)));
            case VALUE, OPTIONAL -> responses.put("200", content(result, schemas));
            case CREATED -> responses.put("201", content(result, schemas));
            case REPLY -> responses.put("default", content(result, schemas));
        }
        if (result.outcome() == Outcome.OPTIONAL || result.nullable()) {
            responses.put("404", object("content", "application/problem+json"));
        }
        if (!result.produces().isEmpty()) {
            responses.put("406", object("content", "application/problem+json"));
        }
        boolean bound = endpoint.parameters().stream().anyMatch(p -> switch (p.source()) {
            case PATH -> !Mirrors.shown(p.value()).equals("String");
            case QUERY, HEADER, COOKIE, FORM, PART, BODY -> true;
            case REQUEST, CONTEXT, EVENT, ATTRIBUTE -> false;
        });
        if (bound) {
            responses.put("400", object("content", "application/problem+json"));
        }
        return responses;
    }

    private static Object content(ResultModel result, JsonSchemas schemas) {
        Object schema = result.form() == Form.JSON ? schemas.of(result.body()) : null;
        return object("content", content(result), "schema", schema);
    }

    /** The media type, or the list of several; null for what only the handler knows. */
    private static @Nullable Object content(ResultModel result) {
        List<String> types = result.mediaTypes();
        return types.size() > 1 ? types : types.isEmpty() ? null : types.get(0);
    }

    private static @Nullable Object cache(@Nullable CacheModel cache) {
        return cache == null ? null : object("control", cache.value(), "etag", cache.etag());
    }

    /** The description of a function, from the parts of its classes. */
    static String description(String service, String main, List<Part> parts, FunctionHooks hooks) {
        List<Object> routes = new ArrayList<>();
        Map<String, Object> types = new TreeMap<>();
        UsesModel uses = UsesModel.none();
        for (Part part : parts) {
            uses = uses.plus(part.uses());
            for (Map<String, Object> route : part.routeTrees()) {
                routes.add(RouteProblems.added(route, hooks.answers(routes.size())));
            }
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
                "uses",
                uses.tree().isEmpty() ? null : uses.tree(),
                "routes",
                routes,
                "types",
                types));
    }
}
