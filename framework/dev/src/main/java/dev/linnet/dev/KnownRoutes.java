package dev.linnet.dev;

import dev.linnet.stack.ServiceDescription;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to ask for, as people are told: the routes that the compiler wrote down for a function, and those of its
 * APIs for a function that it knows nothing of.
 *
 * @param all in the order of the APIs
 */
record KnownRoutes(List<KnownRoute> all) {

    /**
     * The routes of APIs.
     *
     * @param described by function name, of the functions that run here; empty for one without a description
     */
    static KnownRoutes of(List<TemplateApi> apis, Map<String, List<ServiceDescription.Route>> described) {
        List<KnownRoute> all = new ArrayList<>();
        for (TemplateApi api : apis) {
            String stage = RouteTable.atRoot(api) ? "" : "/" + api.stage();
            for (String function : functions(api)) {
                List<ServiceDescription.Route> routes = described.get(function);
                if (routes == null) {
                    continue;
                }
                for (ServiceDescription.Route route : routes) {
                    all.add(new KnownRoute(
                            function, route.method(), stage + route.path(), route.handler(), route.parameters()));
                }
                if (routes.isEmpty()) {
                    all.addAll(bare(api, function, stage));
                }
            }
        }
        return new KnownRoutes(List.copyOf(all));
    }

    /** The routes of one function. */
    List<KnownRoute> of(String function) {
        return all.stream().filter(route -> route.function().equals(function)).toList();
    }

    /** Whether a route that is written down takes a request, as far as method and path say. */
    boolean has(String method, String path) {
        return all.stream().anyMatch(route -> RouteDistance.between(method, path, route) == 0);
    }

    /** The route that was meant by a request which none takes, or null when no route resembles it. */
    @Nullable
    KnownRoute nearest(String method, String path) {
        KnownRoute nearest = null;
        int least = RouteDistance.FAR;
        // of two that are equally near, the one that leaves less open
        List<KnownRoute> literalFirst = all.stream()
                .sorted(Comparator.comparingInt(route -> route.path().split("\\{", -1).length))
                .toList();
        for (KnownRoute route : literalFirst) {
            int distance = RouteDistance.between(method, path, route);
            if (distance < least) {
                least = distance;
                nearest = route;
            }
        }
        return nearest;
    }

    private static List<String> functions(TemplateApi api) {
        return api.routes().stream().map(TemplateRoute::functionName).distinct().toList();
    }

    private static List<KnownRoute> bare(TemplateApi api, String function, String stage) {
        return api.routes().stream()
                .filter(route -> route.functionName().equals(function))
                .map(route -> new KnownRoute(function, route.method(), stage + path(route), "", List.of()))
                .toList();
    }

    private static String path(TemplateRoute route) {
        return route.path().equals(TemplateRoute.DEFAULT) ? "/{proxy+}" : route.path();
    }
}
