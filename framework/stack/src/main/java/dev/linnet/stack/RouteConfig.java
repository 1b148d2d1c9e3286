package dev.linnet.stack;

/**
 * A route of {@code code.json}, written there as {@code "GET /reports/{id}"}.
 *
 * @param at where it is
 * @param method in upper case; {@code ANY} takes every method that the path has no route of its own for
 * @param path a path with {@code {variables}} and perhaps a greedy {@code {proxy+}} at its end
 */
public record RouteConfig(Position at, String method, String path) {

    /** As AWS writes it: {@code GET /items/{id}}. */
    public String key() {
        return method + " " + path;
    }
}
