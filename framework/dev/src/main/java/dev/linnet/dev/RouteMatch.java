package dev.linnet.dev;

import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateRoute;
import java.util.Map;

/**
 * A route that takes a request.
 *
 * @param path percent-encoded, without the stage
 * @param variables of the path: decoded for an HTTP API, as sent for a REST API (SEMANTICS rules 4, 14, 17)
 */
record RouteMatch(TemplateApi api, TemplateRoute route, String path, Map<String, String> variables) {}
