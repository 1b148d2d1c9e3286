package dev.linnet.processor;

import dev.linnet.processor.RouteTemplate.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All routes of a function by their segments: at each place literals, then a variable, then a greedy variable. */
final class RouteTree {

    /** Method → number of the route that ends here. */
    final Map<String, Integer> routes = new LinkedHashMap<>();

    final Map<String, RouteTree> literals = new LinkedHashMap<>();

    @Nullable
    RouteTree variable;

    @Nullable
    RouteTree greedy;

    final String path;
    final int depth;

    RouteTree() {
        this("", 0);
    }

    /** Whether all segments from the last one on are taken. */
    boolean isGreedy() {
        return path.endsWith("+}");
    }

    private RouteTree(String path, int depth) {
        this.path = path;
        this.depth = depth;
    }

    /** Adds a route; the number of the one that serves the same already, or null. */
    @Nullable
    Integer add(String method, RouteTemplate template, int number) {
        RouteTree at = this;
        for (Segment segment : template.segments()) {
            at = at.child(segment);
        }
        return at.routes.putIfAbsent(method, number);
    }

    private RouteTree child(Segment segment) {
        return switch (segment.kind()) {
            case LITERAL -> literals.computeIfAbsent(segment.text(), text -> below(text));
            case VARIABLE -> {
                if (variable == null) {
                    variable = below("{" + segment.text() + "}");
                }
                yield variable;
            }
            case GREEDY -> {
                if (greedy == null) {
                    greedy = below("{" + segment.text() + "+}");
                }
                yield greedy;
            }
        };
    }

    private RouteTree below(String segment) {
        return new RouteTree(path + "/" + segment, depth + 1);
    }

    /**
     * The greedy routes that no path is left for, each with the routes that serve all of theirs: one for a single segment and
     * those for longer ones. (What is left is a path with an empty segment, which no variable takes.)
     */
    Map<Integer, List<Integer>> unreachable() {
        Map<Integer, List<Integer>> unreachable = new LinkedHashMap<>();
        for (RouteTree below : literals.values()) {
            unreachable.putAll(below.unreachable());
        }
        if (variable != null) {
            unreachable.putAll(variable.unreachable());
        }
        if (greedy != null) {
            greedy.routes.forEach((method, number) -> {
                List<Integer> instead = new ArrayList<>();
                if (servesAllBelow(method, instead)) {
                    unreachable.put(number, instead);
                }
            });
        }
        return unreachable;
    }

    private boolean servesAllBelow(String method, List<Integer> by) {
        if (variable == null || !variable.serves(method, by)) {
            return false;
        }
        return variable.greedy != null && variable.greedy.serves(method, by) || variable.servesAllBelow(method, by);
    }

    private boolean serves(String method, List<Integer> by) {
        Integer number = routes.get(method.equals("HEAD") && !routes.containsKey(method) ? "GET" : method);
        return number != null && by.add(number);
    }

    boolean isLeaf() {
        return literals.isEmpty() && variable == null && greedy == null;
    }
}
