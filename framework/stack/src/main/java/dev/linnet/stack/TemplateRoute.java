package dev.linnet.stack;

/**
 * A route and the function that it calls.
 *
 * @param at where it is
 * @param method in upper case; {@code ANY} takes every method that the path has no route of its own for
 * @param path a path with {@code {variables}} and perhaps a greedy {@code {proxy+}} at its end, or {@code $default}
 * @param functionName the name in the integration's URI
 * @param payloadFormat 1.0 or 2.0
 * @param timeoutMillis how long the API waits: 50 to 30,000 (HTTP API), to 29,000 (REST)
 */
public record TemplateRoute(
        Position at, String method, String path, String functionName, String payloadFormat, int timeoutMillis) {

    /** The path of the route that takes what no other takes. */
    public static final String DEFAULT = "$default";

    /** As AWS writes it: {@code GET /items/{id}}. */
    public String key() {
        return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
    }
}
