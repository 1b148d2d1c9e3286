package dev.linnet.dev;

import dev.linnet.stack.ServiceDescription.Parameter;
import java.util.List;

/**
 * A route that somebody can ask for.
 *
 * @param function the name of the function that answers
 * @param method in upper case, or ANY
 * @param path with {@code {variables}}, and with the stage
 * @param handler the method that answers; empty where nobody wrote it down
 * @param parameters what it takes besides a body
 */
record KnownRoute(String function, String method, String path, String handler, List<Parameter> parameters) {

    /** As people write it: {@code GET /items/{id}}. */
    String key() {
        return method + " " + path;
    }

    /** A line for the console. */
    String line(String authority) {
        return String.format("  %-7s http://%s%s  %s", method, authority, path, handler)
                .stripTrailing();
    }
}
