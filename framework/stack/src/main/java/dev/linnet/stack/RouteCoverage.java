package dev.linnet.stack;

import java.util.List;

/** Routes of the template that the code does not serve, and routes of the code that no route of the template leads to. */
final class RouteCoverage {

    /** API Gateway quotas, "HTTP API quotas": routes per API; "REST API quotas": resources per API. Both can be raised. */
    private static final int MOST = 300;

    private RouteCoverage() {}

    static void check(CheckedStack stack) {
        for (TemplateApi api : stack.source().template().apis()) {
            if (api.routes().size() > MOST) {
                stack.error(
                        api.at(),
                        api.logicalId() + " has " + api.routes().size() + " routes",
                        "take /path/{proxy+} for those below one path: API Gateway's quota is " + MOST
                                + " routes an API");
            }
            for (TemplateRoute route : api.routes()) {
                ServiceDescription description = stack.description(route.functionName());
                if (description != null && !serves(description, route)) {
                    stack.error(
                            route.at(),
                            "the route " + route.key() + " of " + api.logicalId() + " leads to " + description.service()
                                    + ", which serves no such request, but " + routes(description),
                            "take it out, or write its method");
                }
            }
        }
        for (ServiceConfig service : stack.configuration().services()) {
            ServiceDescription description = stack.compiled().get(service.name());
            TemplateFunction function = stack.functions().get(service.name());
            if (description != null
                    && function != null
                    && function.url() == null
                    && service.api() == ServiceConfig.Api.HTTP) {
                unreached(stack, service, description, function);
            }
        }
    }

    private static void unreached(
            CheckedStack stack, ServiceConfig service, ServiceDescription description, TemplateFunction function) {
        List<TemplateRoute> leading = stack.source().template().apis().stream()
                .flatMap(api -> api.routes().stream())
                .filter(route -> route.functionName().equals(function.name()))
                .toList();
        List<String> unreached = description.routes().stream()
                .filter(route -> leading.stream()
                        .noneMatch(
                                of -> (of.method().equals("ANY") || of.method().equals(route.method()))
                                        && PathPattern.of(of.path()).covers(PathPattern.of(route.path()))))
                .map(route -> route.method() + " " + route.path())
                .toList();
        if (!unreached.isEmpty()) {
            stack.error(
                    service,
                    "the service " + service.name() + " serves " + CheckedStack.some(unreached)
                            + ", and no route of the template" + " leads there",
                    "run ./linnet sync, or add the route");
        }
    }

    /** At and below a base path the router answers, if only with 404 and 405: that is what sync writes. */
    private static boolean serves(ServiceDescription description, TemplateRoute route) {
        PathPattern path = PathPattern.of(route.path());
        boolean whole = route.method().equals("ANY")
                && description.paths().stream()
                        .anyMatch(base ->
                                path.shape().equals(PathPattern.of(base).shape())
                                        || path.shape()
                                                .equals(PathPattern.of((base.equals("/") ? "" : base) + "/{proxy+}")
                                                        .shape()));
        // the router answers HEAD by GET, and OPTIONS by itself
        return whole
                || description.routes().stream()
                        .anyMatch(of -> path.and(PathPattern.of(of.path())) != null
                                && (route.method().equals("ANY")
                                        || route.method().equals("OPTIONS")
                                        || route.method().equals(of.method())
                                        || (route.method().equals("HEAD")
                                                && of.method().equals("GET"))));
    }

    private static String routes(ServiceDescription description) {
        return description.routes().isEmpty()
                ? "none"
                : CheckedStack.some(description.routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }
}
