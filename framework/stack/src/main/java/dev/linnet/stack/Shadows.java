package dev.linnet.stack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Requests that locally go to another API than in AWS: there each API has an address of its own, here all are on one port,
 * and the more specific route takes the request.
 */
final class Shadows {

    private Shadows() {}

    /** A route of an API. */
    private record Known(TemplateApi api, TemplateRoute route, PathPattern path) {}

    /** What a route really serves: with a compiled service behind it, no more than the service's routes. */
    private record Served(Known by, String method, PathPattern path) {}

    static void check(CheckedStack stack) {
        List<Known> all = stack.source().template().apis().stream()
                .flatMap(api -> api.routes().stream().map(route -> new Known(api, route, PathPattern.of(route.path()))))
                .toList();
        Set<String> pairs = new HashSet<>();
        for (Known known : all) {
            for (Served served : served(stack, known)) {
                for (Known other : all) {
                    if (!other.api().logicalId().equals(known.api().logicalId())
                            && other.api().stage().equals(known.api().stage())
                            && takes(other, served)
                            && pairs.add(
                                    known.api().logicalId() + " " + other.api().logicalId())) {
                        report(stack, served, other);
                    }
                }
            }
        }
    }

    private static List<Served> served(CheckedStack stack, Known known) {
        ServiceDescription description = stack.description(known.route().functionName());
        if (description == null) {
            return List.of(new Served(known, known.route().method(), known.path()));
        }
        List<Served> all = new ArrayList<>();
        for (ServiceDescription.Route of : description.routes()) {
            PathPattern both = known.path().and(PathPattern.of(of.path()));
            if (both != null && meet(known.route().method(), of.method())) {
                all.add(new Served(known, of.method(), both));
            }
        }
        return all;
    }

    /** Whether requests that one serves go to another. */
    private static boolean takes(Known other, Served served) {
        TemplateRoute own = served.by().route();
        if (!meet(other.route().method(), served.method())
                || other.route().functionName().equals(own.functionName())
                || other.path().and(served.path()) == null) {
            return false;
        }
        return other.path().shape().equals(served.by().path().shape())
                ? own.method().equals("ANY") && !other.route().method().equals("ANY")
                : other.path().isBefore(served.by().path());
    }

    private static void report(CheckedStack stack, Served served, Known other) {
        PathPattern both = Objects.requireNonNull(other.path().and(served.path()));
        String method = served.method().equals("ANY") ? other.route().method() : served.method();
        stack.error(
                other.route().at(),
                "locally the route " + other.route().key() + " of "
                        + other.api().logicalId() + " takes "
                        + (method.equals("ANY") ? "" : method + " ") + both.text() + " from "
                        + served.by().api().logicalId() + ", for all APIs are on one port",
                "give one of them another path");
    }

    private static boolean meet(String method, String other) {
        return method.equals("ANY") || other.equals("ANY") || method.equals(other);
    }
}
