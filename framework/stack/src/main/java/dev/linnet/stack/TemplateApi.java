package dev.linnet.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API of the template.
 *
 * @param logicalId its key under Resources
 * @param at where it is
 * @param kind which service it is of: events and errors differ
 * @param stage the stage's name; {@code $default} is at the root, any other is the first segment of the URL
 * @param routes in the order of the file
 * @param cors what an HTTP API answers to browsers by itself, or null
 * @param stageVariables the stage's variables
 * @param binaryMediaTypes a REST API's media types that travel as base64
 * @param domains the addresses of its custom domain, without a last slash: {@code https://items.example}
 */
public record TemplateApi(
        String logicalId,
        Position at,
        Kind kind,
        String stage,
        List<TemplateRoute> routes,
        @Nullable CorsRules cors,
        java.util.Map<String, String> stageVariables,
        List<String> binaryMediaTypes,
        List<String> domains) {

    /** The two services of API Gateway. */
    public enum Kind {
        /** HTTP API, API Gateway v2. */
        HTTP,
        /** REST API, API Gateway v1. */
        REST
    }
}
