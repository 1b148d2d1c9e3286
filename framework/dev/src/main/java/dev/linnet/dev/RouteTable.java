package dev.linnet.dev;

import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.stack.TemplateRoute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the route of a request among those of all APIs (SEMANTICS rules 14, 15, 27 and 28): the stage first; then,
 * of the routes whose path and method fit, full before greedy before {@code $default}, segment by segment literal before
 * variable, and a method of its own before ANY. A greedy variable takes at least one segment.
 */
final class RouteTable {

    private final List<TemplateApi> apis;

    RouteTable(List<TemplateApi> apis) {
        this.apis = apis;
    }

    /**
     * The route for a request, or null.
     *
     * @param rawPath percent-encoded
     * @throws IllegalArgumentException when the path is not valid percent-encoded UTF-8
     */
    @Nullable
    RouteMatch find(String method, String rawPath) {
        RouteMatch best = null;
        for (TemplateApi api : candidates(rawPath)) {
            for (TemplateRoute route : api.routes()) {
                RouteMatch match = match(api, route, method, withoutStage(api, rawPath));
                if (match != null && (best == null || compare(match.route(), best.route()) < 0)) {
                    best = match;
                }
            }
        }
        return best;
    }

    /** The HTTP API with CORS rules that serves a path with whatever method, or null. */
    @Nullable
    TemplateApi withCors(String rawPath) {
        for (TemplateApi api : candidates(rawPath)) {
            for (TemplateRoute route : api.cors() == null ? List.<TemplateRoute>of() : api.routes()) {
                if (match(api, route, route.method(), withoutStage(api, rawPath)) != null) {
                    return api;
                }
            }
        }
        return null;
    }

    /** The APIs that a path may belong to: those of the stage that it begins with, else those at the root. */
    List<TemplateApi> candidates(String rawPath) {
        List<TemplateApi> root = new ArrayList<>();
        List<TemplateApi> staged = new ArrayList<>();
        for (TemplateApi api : apis) {
            String prefix = "/" + api.stage();
            if (atRoot(api)) {
                root.add(api);
            } else if (rawPath.equals(prefix) || rawPath.startsWith(prefix + "/")) {
                staged.add(api);
            }
        }
        return staged.isEmpty() ? root : staged;
    }

    static boolean atRoot(TemplateApi api) {
        return api.stage().equals(TemplateRoute.DEFAULT);
    }

    private static String withoutStage(TemplateApi api, String path) {
        String rest = atRoot(api) ? path : path.substring(api.stage().length() + 1);
        // a REST API drops extra leading slashes (SEMANTICS rule 5)
        while (api.kind() == Kind.REST && rest.startsWith("//")) {
            rest = rest.substring(1);
        }
        return rest.isEmpty() ? "/" : rest;
    }

    private static @Nullable RouteMatch match(TemplateApi api, TemplateRoute route, String method, String path) {
        if (!route.method().equals("ANY") && !route.method().equals(method)) {
            return null;
        }
        if (route.path().equals(TemplateRoute.DEFAULT)) {
            return new RouteMatch(api, route, path, Map.of());
        }
        boolean decoded = api.kind() == Kind.HTTP;
        String[] pattern = route.path().split("/", -1);
        String[] segments = (decoded ? Percent.decode(path) : path).split("/", -1);
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 1; i < pattern.length; i++) {
            if (i >= segments.length) {
                return null;
            }
            if (pattern[i].endsWith("+}")) {
                String rest = String.join("/", List.of(segments).subList(i, segments.length));
                variables.put(
                        name(pattern[i], 2),
                        decoded || !rest.endsWith("/") ? rest : rest.substring(0, rest.length() - 1));
                return rest.isEmpty() ? null : new RouteMatch(api, route, path, variables);
            }
            if (pattern[i].startsWith("{")) {
                if (segments[i].isEmpty()) {
                    return null;
                }
                variables.put(name(pattern[i], 1), segments[i]);
            } else if (!pattern[i].equals(decoded ? segments[i] : Percent.decode(segments[i]))) {
                return null;
            }
        }
        boolean slash = segments.length == pattern.length + 1 && segments[segments.length - 1].isEmpty() && !decoded;
        return segments.length == pattern.length || slash ? new RouteMatch(api, route, path, variables) : null;
    }

    private static String name(String segment, int end) {
        return segment.substring(1, segment.length() - end);
    }

    private static int compare(TemplateRoute a, TemplateRoute b) {
        List<Integer> left = ranks(a);
        List<Integer> right = ranks(b);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = Integer.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(a.method().equals("ANY"), b.method().equals("ANY"));
    }

    /** Full, greedy or {@code $default}; then each segment. Smaller is more specific. */
    private static List<Integer> ranks(TemplateRoute route) {
        List<Integer> ranks = new ArrayList<>();
        ranks.add(route.path().equals(TemplateRoute.DEFAULT) ? 2 : route.path().endsWith("+}") ? 1 : 0);
        for (String segment : route.path().substring(1).split("/", -1)) {
            ranks.add(segment.endsWith("+}") ? 2 : segment.startsWith("{") ? 1 : 0);
        }
        return ranks;
    }
}
