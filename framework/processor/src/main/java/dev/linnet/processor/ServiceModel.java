package dev.linnet.processor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
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
        UsesModel uses,
        List<EndpointModel> endpoints) {

    /** What {@code @Cors} says. */
    record CorsModel(
            List<String> origins,
            List<String> methods,
            List<String> headers,
            List<String> exposedHeaders,
            boolean credentials,
            int maxAge) {

        /** As it stands in part files and descriptions. */
        Map<String, Object> tree() {
            return JsonTree.object(
                    "origins",
                    origins,
                    "methods",
                    methods,
                    "headers",
                    headers,
                    "exposedHeaders",
                    exposedHeaders,
                    "credentials",
                    credentials,
                    "maxAge",
                    maxAge);
        }
    }

    /**
     * One handler.
     *
     * @param consumes what {@code @Consumes} says; empty when unsaid
     * @param training what {@code @Training} says, as it stands in descriptions; null when unsaid
     * @param filters the classes that {@code @Filters} names for it
     * @param cors what its own {@code @Cors} says, or null
     */
    record EndpointModel(
            String verb,
            RouteTemplate route,
            ExecutableElement method,
            List<ParameterModel> parameters,
            ResultModel result,
            List<String> consumes,
            @Nullable Object training,
            List<TypeElement> filters,
            @Nullable CorsModel cors) {

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
        FORM,
        PART,
        BODY,
        REQUEST,
        CONTEXT,
        EVENT,
        ATTRIBUTE
    }

    /** How many values a parameter takes. */
    enum Shape {
        REQUIRED,
        OPTIONAL,
        NULLABLE,
        LIST,
        SET,
        ARRAY,
        RECORD
    }

    /**
     * One parameter of a handler, or one component of a record that is read from several.
     *
     * @param name in the request
     * @param value the type of one value: the element of an Optional, List, Set or array
     * @param factory what makes a value of its text, where that is the type's own method or constructor
     * @param components those of a record; else none
     */
    record ParameterModel(
            Source source,
            String name,
            Element element,
            TypeMirror type,
            Shape shape,
            TypeMirror value,
            @Nullable String defaultValue,
            @Nullable ExecutableElement factory,
            List<ParameterModel> components) {

        /** A parameter that is bound as it is. */
        ParameterModel(Source source, String name, Element element, TypeMirror type, Shape shape, TypeMirror value) {
            this(source, name, element, type, shape, value, null, null, List.of());
        }

        /** What stands in the request: itself, or the components of a record. */
        List<ParameterModel> flat() {
            return shape == Shape.RECORD ? components : List.of(this);
        }

        /** Whether a request without it is refused. */
        boolean required() {
            return shape == Shape.REQUIRED && defaultValue == null;
        }

        /** Whether it takes all the values of its name. */
        boolean many() {
            return shape == Shape.LIST || shape == Shape.SET || shape == Shape.ARRAY;
        }

        /** Whether it is a field or part of a form. */
        boolean inForm() {
            return source == Source.FORM || source == Source.PART;
        }

        /** Where it stands, as messages say it. */
        String in() {
            return source.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a handler's result means. */
    enum Outcome {
        NOTHING,
        VALUE,
        OPTIONAL,
        CREATED,
        REPLY,
        RESPONSE
    }

    /** How a value is written. */
    enum Form {
        JSON,
        TEXT,
        BYTES,
        STREAM
    }

    /**
     * What a handler answers.
     *
     * @param body the type of the value that is sent; the declared type where there is none
     * @param nullable whether null means that there is nothing: a 404
     * @param form how the value is written; null for no value and for a Response
     * @param produces the media types of {@code @Produces}; empty without it
     * @param cache what {@code @CacheControl} says, or null
     */
    record ResultModel(
            Outcome outcome,
            TypeMirror type,
            TypeMirror body,
            boolean nullable,
            @Nullable Form form,
            List<String> produces,
            @Nullable CacheModel cache) {

        /** The media types that it can be sent as; empty for what only the handler knows. */
        List<String> mediaTypes() {
            if (!produces.isEmpty() || form == null) {
                return produces;
            }
            return List.of(form == Form.JSON ? "application/json" : "application/octet-stream");
        }
    }

    /** What {@code @CacheControl} says. */
    record CacheModel(String value, boolean etag) {}
}
