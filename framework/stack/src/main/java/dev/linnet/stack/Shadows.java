package dev.linnet.stack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Requests that locally go to another API than in AWS: there each API has an address of its own, here all are on one port,
 * and the more specific route takes the request.
 */
final class Shadows {

    private Shadows() {}

    /** What a route really serves: with a compiled service behind it, no more than the service's routes. */
    private record Served(TemplateApi api, TemplateRoute route, String method, PathPattern path) {}

    static void check(CheckedStack stack) {
        List<TemplateApi> apis = stack.source().template().apis();
        Set<String> pairs = new HashSet<>();
        for (TemplateApi api : apis) {
            for (TemplateRoute route : api.routes()) {
                for (Served served : served(stack, api, route)) {
                    for (TemplateApi other : apis) {
                        if (!other.logicalId().equals(api.logicalId())
                                && other.stage().equals(api.stage())) {
                            shadow(stack, served, other, pairs);
                        }
                    }
                }
            }
        }
    }

    private static List<Served> served(CheckedStack stack, TemplateApi api, TemplateRoute route) {
        PathPattern path = PathPattern.of(route.path());
        ServiceDescription description = stack.description(route.functionName());
        if (description == null) {
            return List.of(new Served(api, route, route.method(), path));
        }
        List<Served> all = new ArrayList<>();
        for (ServiceDescription.Route of : description.routes()) {
            PathPattern both = path.and(PathPattern.of(of.path()));
            if (both != null && meet(route.method(), of.method())) {
                all.add(new Served(api, route, of.method(), both));
            }
        }
        return all;
    }

    private static void shadow(CheckedStack stack, Served served, TemplateApi other, Set<String> pairs) {
        PathPattern own = PathPattern.of(served.route().path());
        for (TemplateRoute route : other.routes()) {
            PathPattern path = PathPattern.of(route.path());
            PathPattern both = path.and(served.path());
            boolean before = path.shape().equals(own.shape())
                    ? served.route().method().equals("ANY") && !route.method().equals("ANY")
                    : path.isBefore(own);
            if (both != null
                    && before
                    && meet(route.method(), served.method())
                    && !route.functionName().equals(served.route().functionName())
                    && pairs.add(served.api().logicalId() + " " + other.logicalId())) {
                String method = served.method().equals("ANY") ? route.method() : served.method();
                stack.error(
                        route.at(),
                        "locally the route " + route.key() + " of " + other.logicalId() + " takes "
                                + (method.equals("ANY") ? "" : method + " ") + both.text() + " from "
                                + served.api().logicalId() + ", for all APIs are on one port",
                        "give one of them another path");
            }
        }
    }

    private static boolean meet(String method, String other) {
        return method.equals("ANY") || other.equals("ANY") || method.equals(other);
    }
}
