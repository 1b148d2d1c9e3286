package dev.linnet.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Routes as the rules say it, without any cleverness: each is tried, and of those that match the best is taken. Also writes
 * the service that has them.
 */
final class ReferenceRoutes {

    /** A method and a template; the number is the place in the list. */
    record Route(int number, String method, List<String> segments) {

        static Route of(int number, String method, String template) {
            return new Route(number, method, cut(template));
        }

        boolean matches(List<String> path) {
            for (int i = 0; i < segments.size(); i++) {
                String segment = segments.get(i);
                if (i >= path.size() || rank(segment) > 0 && path.get(i).isEmpty()) {
                    return false;
                }
                if (rank(segment) == 2) {
                    return true;
                }
                if (rank(segment) == 0 && !segment.equals(path.get(i))) {
                    return false;
                }
            }
            return segments.size() == path.size();
        }

        boolean serves(String verb) {
            return method.equals(verb) || method.equals("GET") && verb.equals("HEAD");
        }

        /** Two routes of the same shape are a mistake when they are compiled. */
        String shape() {
            StringBuilder shape = new StringBuilder(method);
            segments.forEach(s -> shape.append('/').append(rank(s) == 0 ? s : rank(s) == 1 ? "{}" : "{+}"));
            return shape.toString();
        }

        /** The texts of the variables. */
        List<String> captured(List<String> path) {
            List<String> captured = new ArrayList<>();
            for (int i = 0; i < segments.size(); i++) {
                switch (rank(segments.get(i))) {
                    case 1 -> captured.add(path.get(i));
                    case 2 -> captured.add(String.join("/", path.subList(i, path.size())));
                    default -> {}
                }
            }
            return captured;
        }
    }

    private final List<Route> routes;

    ReferenceRoutes(List<Route> routes) {
        this.routes = routes;
    }

    /** The segments of a path without encoded characters; a trailing slash is not looked at. */
    static List<String> cut(String path) {
        List<String> segments = new ArrayList<>(List.of(path.substring(1).split("/", -1)));
        if (segments.get(segments.size() - 1).isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        return segments;
    }

    /** The best of the routes that match: by segment, a literal before a variable before a greedy one. */
    Optional<Route> find(String verb, List<String> path) {
        return routes.stream()
                .filter(route -> route.serves(verb) && route.matches(path))
                .min(Comparator.comparing(ReferenceRoutes::ranks)
                        .thenComparingInt(route -> route.method().equals(verb) ? 0 : 1));
    }

    /** The methods of all routes that match, as Allow has them. */
    Set<String> allowed(List<String> path) {
        Set<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            if (route.matches(path)) {
                allowed.add(route.method());
                if (route.method().equals("GET")) {
                    allowed.add("HEAD");
                }
            }
        }
        if (!allowed.isEmpty()) {
            allowed.add("OPTIONS");
        }
        return allowed;
    }

    private static String ranks(Route route) {
        StringBuilder ranks = new StringBuilder();
        route.segments().forEach(segment -> ranks.append(rank(segment)));
        return ranks.toString();
    }

    static int rank(String segment) {
        return segment.endsWith("+}") ? 2 : segment.startsWith("{") ? 1 : 0;
    }

    /** A service whose handlers answer their number and the texts of their variables. */
    String source(String className) {
        StringBuilder source = new StringBuilder(
                "package shop;%nimport dev.linnet.*;%n@Service(name = \"%s\", path = \"/\")%nfinal class %s {%n"
                        .formatted(className.toLowerCase(java.util.Locale.ROOT), className));
        for (Route route : routes) {
            List<String> variables = route.segments().stream()
                    .filter(segment -> rank(segment) > 0)
                    .map(segment -> segment.replaceAll("[{}+]", ""))
                    .toList();
            String verb = route.method().charAt(0) + route.method().substring(1).toLowerCase(java.util.Locale.ROOT);
            source.append("    @%s(\"/%s\") String r%d(%s) { return \"%d\"%s; }%n"
                    .formatted(
                            verb,
                            String.join("/", route.segments()),
                            route.number(),
                            String.join(
                                    ", ",
                                    variables.stream().map(v -> "String " + v).toList()),
                            route.number(),
                            String.join(
                                    "",
                                    variables.stream()
                                            .map(v -> " + \" \" + " + v)
                                            .toList())));
        }
        return source.append("}%n".formatted()).toString();
    }
}
