package dev.linnet.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A route from the root: literals, variables and, last, at most one greedy variable.
 *
 * @param text as written, base path included: {@code /items/{id}}
 */
record RouteTemplate(String text, List<Segment> segments) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)(\\+?)}");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9._~!$&'()*,;=:@-]+");

    enum Kind {
        LITERAL,
        VARIABLE,
        GREEDY
    }

    /** @param text the literal, or the variable's name */
    record Segment(Kind kind, String text) {}

    /** What is wrong with a route below a base path, or empty. */
    static String mistake(String route) {
        if (route.isEmpty()) {
            return "";
        }
        if (!route.startsWith("/")) {
            return "it does not begin with '/'";
        }
        Set<String> names = new HashSet<>();
        String[] parts = route.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            var variable = VARIABLE.matcher(parts[i]);
            if (variable.matches()) {
                if (!names.add(variable.group(1))) {
                    return "the variable {" + variable.group(1) + "} stands in it twice";
                }
                if (!variable.group(2).isEmpty() && i < parts.length - 1) {
                    return parts[i] + " is greedy but not last";
                }
            } else if (parts[i].isEmpty()) {
                return i == parts.length - 1 ? "it ends with '/'" : "it has an empty segment";
            } else if (parts[i].contains("%")) {
                return "the segment '" + parts[i]
                        + "' is percent-encoded, and routes are compared with the decoded path";
            } else if (!LITERAL.matcher(parts[i]).matches() || parts[i].equals(".") || parts[i].equals("..")) {
                return "the segment '" + parts[i] + "' is neither a literal nor one whole {variable}";
            }
        }
        return "";
    }

    /** A base path and a route below it, both without mistakes. */
    static RouteTemplate of(String base, String route) {
        String text = base.equals("/") && !route.isEmpty() ? route : base + route;
        List<Segment> segments = new ArrayList<>();
        for (String part : text.equals("/") ? new String[0] : text.substring(1).split("/", -1)) {
            var variable = VARIABLE.matcher(part);
            if (!variable.matches()) {
                segments.add(new Segment(Kind.LITERAL, part));
            } else {
                segments.add(new Segment(variable.group(2).isEmpty() ? Kind.VARIABLE : Kind.GREEDY, variable.group(1)));
            }
        }
        return new RouteTemplate(text, List.copyOf(segments));
    }

    /** The names of the variables, in order. */
    List<String> variables() {
        return segments.stream()
                .filter(segment -> segment.kind() != Kind.LITERAL)
                .map(Segment::text)
                .toList();
    }

    /** Where a variable stands; -1 for an unknown one. */
    int indexOf(String variable) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).kind() != Kind.LITERAL && segments.get(i).text().equals(variable)) {
                return i;
            }
        }
        return -1;
    }
}
