package dev.linnet.stack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a route, held against others: which requests both take, and whose they are (SEMANTICS rules 27 and 28).
 *
 * @param text as the route has it
 * @param segments between the slashes; one empty segment for the root
 */
record PathPattern(String text, List<String> segments) {

    static PathPattern of(String path) {
        return new PathPattern(
                path,
                path.equals(TemplateRoute.DEFAULT)
                        ? List.of()
                        : List.of(path.substring(1).split("/", -1)));
    }

    /** The requests that both take, as a path, or null when there are none. */
    @Nullable
    PathPattern and(PathPattern other) {
        if (isDefault() || other.isDefault()) {
            return isDefault() ? other : this;
        }
        List<String> both = new ArrayList<>();
        for (int i = 0; ; i++) {
            boolean end = i == segments.size();
            boolean otherEnd = i == other.segments.size();
            if (end && otherEnd) {
                return of("/" + String.join("/", both));
            }
            if (end || otherEnd) {
                return null;
            }
            String segment = segments.get(i);
            String others = other.segments.get(i);
            if (segment.endsWith("+}") || others.endsWith("+}")) {
                List<String> rest = (segment.endsWith("+}") ? other.segments : segments);
                both.addAll(rest.subList(i, rest.size()));
                // a greedy variable takes at least one character
                return rest.subList(i, rest.size()).equals(List.of("")) ? null : of("/" + String.join("/", both));
            }
            boolean variable = segment.startsWith("{");
            boolean othersVariable = others.startsWith("{");
            if (variable
                    ? !othersVariable && others.isEmpty()
                    : othersVariable ? segment.isEmpty() : !segment.equals(others)) {
                return null;
            }
            both.add(variable ? others : segment);
        }
    }

    /** Whether every request of the other is one of this too. */
    boolean covers(PathPattern other) {
        PathPattern both = and(other);
        return both != null && both.shape().equals(other.shape());
    }

    /** Whether a request of both is this one's: full before greedy before {@code $default}, then literal before variable. */
    boolean isBefore(PathPattern other) {
        List<Integer> ranks = ranks();
        List<Integer> others = other.ranks();
        for (int i = 0; i < Math.min(ranks.size(), others.size()); i++) {
            if (!ranks.get(i).equals(others.get(i))) {
                return ranks.get(i) < others.get(i);
            }
        }
        return false;
    }

    /** The same path whatever its variables are called. */
    String shape() {
        return text.replaceAll("\\{[^/}+]+(\\+?)}", "{$1}");
    }

    private boolean isDefault() {
        return text.equals(TemplateRoute.DEFAULT);
    }

    private List<Integer> ranks() {
        List<Integer> ranks = new ArrayList<>();
        ranks.add(isDefault() ? 2 : text.endsWith("+}") ? 1 : 0);
        for (String segment : segments) {
            ranks.add(segment.endsWith("+}") ? 2 : segment.startsWith("{") ? 1 : 0);
        }
        return ranks;
    }
}
