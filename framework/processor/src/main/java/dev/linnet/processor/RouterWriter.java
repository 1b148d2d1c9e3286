package dev.linnet.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code XRouter}: the routes of a function as a tree of switches, and the call of each route by its number. */
final class RouterWriter {

    private final SourceFile file;
    private final String name;
    private final List<Part> parts;
    private final Hooks hooks;
    private final StringBuilder methods = new StringBuilder();
    private final Names methodNames = new Names(Set.of("match", "call"));

    RouterWriter(SourceFile file, String name, List<Part> parts, Hooks hooks) {
        this.file = file;
        this.name = name;
        this.parts = parts;
        this.hooks = hooks;
    }

    String body(RouteTree tree) {
        String root = method(tree);
        CorsWriter cors = new CorsWriter(file, parts);
        return Template.of("""
                /** The routes of the function {@code $name$}. Written by Linnet $version$. */
                final class $name$Router extends $router$ {

                    $fields$

                    $name$Router($parameters$) {
                        super("$version$", $cors$$filters$);
                        $assignments$
                    }

                    @Override
                    public int match($match$ match) {
                        return $root$(match);
                    }

                    @Override
                    public $response$ call(int route, $request$ request) throws Exception {
                        $call$
                    }
                    $exceptions$
                    $corsOfRoutes$
                    $methods$
                }
                """)
                .with("name", name)
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("router", file.name("dev.linnet.internal.Router"))
                .with("match", file.name("dev.linnet.internal.Match"))
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("fields", hooks.fields(file) + lines("private final %1$sEndpoints %2$s;\n"))
                .with(
                        "parameters",
                        hooks.parameters(file)
                                + String.join(
                                        ", ",
                                        parts.stream()
                                                .map(p -> p.className() + "Endpoints " + field(p))
                                                .toList()))
                .with("assignments", hooks.assignments() + lines("this.%2$s = %2$s;\n"))
                .with("filters", hooks.filters(name))
                .with("exceptions", hooks.table(file, name))
                .with("cors", cors.ofService())
                .with("corsOfRoutes", cors.ofRoutes())
                .with("root", root)
                .with("call", call())
                .with("methods", methods.toString())
                .text();
    }

    static String field(Part part) {
        String className = part.className();
        return Character.toLowerCase(className.charAt(0)) + className.substring(1) + "Endpoints";
    }

    private String lines(String format) {
        StringBuilder lines = new StringBuilder();
        for (Part part : parts) {
            lines.append(format.formatted(part.className(), field(part)));
        }
        return lines.toString();
    }

    private String call() {
        StringBuilder out = new StringBuilder();
        int first = 0;
        for (int i = 0; i < parts.size(); i++) {
            int next = first + parts.get(i).routes().size();
            String number = first == 0 ? "route" : "route - " + first;
            String call = "return " + field(parts.get(i)) + ".call(" + number + ", request);\n";
            out.append(i == parts.size() - 1 ? call : "if (route < " + next + ") {\n    " + call + "}\n");
            first = next;
        }
        return out.toString();
    }

    /** Writes the method of a place in the tree, then those below it; gives its name. */
    private String method(RouteTree at) {
        String method = unique(at.path);
        int here = methods.length();
        String below = below(at);
        String body = at.isLeaf()
                ? (at.isGreedy() ? "" : "if (match.length() > " + at.depth + ") {\n    return NONE;\n}\n") + end(at)
                : "if (match.length() == " + at.depth + ") {\n" + end(at).indent(4) + "}\n" + below;
        methods.insert(
                here,
                Template.of("""

                        // $path$
                        private static int $method$($match$ match) {
                            $body$
                        }
                        """)
                        .with("path", at.path.isEmpty() ? "/" : at.path)
                        .with("method", method)
                        .with("match", file.name("dev.linnet.internal.Match"))
                        .with("body", body)
                        .text());
        return method;
    }

    /** Where a path goes on: to a literal, else to a variable, else to a greedy variable, each with all that is below it. */
    private String below(RouteTree at) {
        String literals = literals(at);
        List<String> variables = Stream.of(at.variable, at.greedy)
                .filter(Objects::nonNull)
                .map(child -> method(child) + "(match)")
                .toList();
        if (at.literals.isEmpty() && variables.size() == 1) {
            return "return match.filled(" + at.depth + ") ? " + variables.get(0) + " : NONE;\n";
        }
        if (variables.isEmpty()) {
            return literals.isEmpty() ? "" : "return " + literals + ";\n";
        }
        StringBuilder tries = new StringBuilder("int found = " + (literals.isEmpty() ? "NONE" : literals) + ";\n");
        for (String variable : variables) {
            tries.append(Template.of("""
                            if (found == NONE && match.filled($depth$)) {
                                found = $variable$;
                            }
                            """)
                    .with("depth", Integer.toString(at.depth))
                    .with("variable", variable)
                    .text());
        }
        return tries.append("return found;\n").toString();
    }

    /** The place that the next literal leads to: told by its key (see {@code Match.key}), then compared. */
    private String literals(RouteTree at) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        at.literals.forEach((literal, child) -> keys.computeIfAbsent(key(literal), k -> new ArrayList<>())
                .add("match.is(%d, %s) ? %s(match) : ".formatted(at.depth, Text.literal(literal), method(child))));
        if (at.literals.size() <= 2) {
            return keys.isEmpty()
                    ? ""
                    : keys.values().stream().flatMap(List::stream).collect(Collectors.joining()) + "NONE";
        }
        StringBuilder cases = new StringBuilder();
        keys.forEach((key, comparisons) ->
                cases.append("case %s -> %sNONE;\n".formatted(key, String.join("", comparisons))));
        return Template.of("""
                        switch (match.key($depth$)) {
                            $cases$
                            default -> NONE;
                        }""")
                .with("depth", Integer.toString(at.depth))
                .with("cases", cases.toString())
                .text();
    }

    private static String key(String literal) {
        return "%d << 16 | %s << 8 | %s"
                .formatted(literal.length(), character(literal, 0), character(literal, literal.length() - 1));
    }

    private static String character(String literal, int index) {
        return literal.charAt(index) == '\'' ? "'\\''" : "'" + literal.charAt(index) + "'";
    }

    /** What is served where a path ends: HEAD by GET, everything else as declared. */
    private static String end(RouteTree at) {
        if (at.routes.isEmpty()) {
            return "return NONE;\n";
        }
        StringBuilder cases = new StringBuilder();
        at.routes.forEach((verb, number) -> {
            boolean head = verb.equals("GET") && !at.routes.containsKey("HEAD");
            cases.append("case %s -> %d;\n".formatted(head ? "GET, HEAD" : verb, number));
        });
        return Template.of("""
                return switch (match.verb()) {
                    $cases$
                    default -> NONE;
                };
                """).with("cases", cases.toString()).text();
    }

    private String unique(String path) {
        String base =
                path.replaceAll("[{}+]", "").replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_", "");
        String method = base.isEmpty() ? "root" : Character.isDigit(base.charAt(0)) ? "_" + base : base;
        return methodNames.take(method);
    }
}
