package dev.linnet.processor;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @Service} class, free of mistakes.
 *
 * @param service the service's name; several classes may share it
 * @param type the class
 * @param injected whether it has an {@code @Inject} constructor, and so comes from the object graph
 * @param path the base path
 */
record ServiceModel(
        String service,
        TypeElement type,
        String packageName,
        String className,
        boolean injected,
        String path,
        List<String> modules,
        @Nullable CorsModel cors,
        List<EndpointModel> endpoints) {

    /** What {@code @Cors} says. */
    record CorsModel(List<String> origins, List<String> methods, List<String> headers, int maxAge) {
        /** As it stands in part files and descriptions. */
        Map<String, Object> tree() {
            return JsonTree.object("origins", origins, "methods", methods, "headers", headers, "maxAge", maxAge);
        }
    }

    /**
     * One handler.
     *
     * @param training what {@code @Training} says, as it stands in descriptions; null when unsaid
     */
    record EndpointModel(
            String verb,
            RouteTemplate route,
            ExecutableElement method,
            List<ParameterModel> parameters,
            ResultModel result,
            @Nullable Object training) {

        String name() {
            return method.getSimpleName().toString();
        }
    }

    /** Where a parameter's value comes from. */
    enum Source {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        BODY,
        REQUEST,
        CONTEXT,
        EVENT
    }

    /** How many values a parameter takes. */
    enum Shape {
        REQUIRED,
        OPTIONAL,
        NULLABLE,
        LIST,
        SET
    }

    /**
     * One parameter of a handler.
     *
     * @param name in the request
     * @param value the type of one value: the element of an Optional, List or Set
     */
    record ParameterModel(
            Source source,
            String name,
            javax.lang.model.element.VariableElement element,
            TypeMirror type,
            Shape shape,
            TypeMirror value,
            @Nullable String defaultValue) {}

    /** What a handler's result means. */
    enum Outcome {
        NOTHING,
        VALUE,
        OPTIONAL,
        CREATED,
        RESPONSE,
        BYTES
    }

    /**
     * @param body the type of the JSON body; the declared type where there is none
     * @param nullable whether null means that there is nothing: a 404
     */
    record ResultModel(Outcome outcome, TypeMirror type, TypeMirror body, boolean nullable) {}
}
