package dev.linnet.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes {@code XRouter}: the routes of a function as a tree of switches, and the call of each route by its number. */
final class RouterWriter {

    private final SourceFile file;
    private final String name;
    private final List<Part> parts;
    private final StringBuilder methods = new StringBuilder();
    private final Set<String> methodNames = new HashSet<>(Set.of("match", "call"));

    RouterWriter(SourceFile file, String name, List<Part> parts) {
        this.file = file;
        this.name = name;
        this.parts = parts;
    }

    String body(RouteTree tree) {
        String root = method(tree);
        return Text.fill(
                """
                /** The routes of the function {@code $name$}. Written by Linnet $version$. */
                final class $name$Router extends $router$ {

                    $fields$

                    $name$Router($parameters$) {
                        super("$version$", $cors$);
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
                    $methods$
                }
                """,
                "name",
                name,
                "version",
                dev.linnet.internal.Version.CURRENT,
                "router",
                file.name("dev.linnet.internal.Router"),
                "match",
                file.name("dev.linnet.internal.Match"),
                "response",
                file.name("dev.linnet.Response"),
                "request",
                file.name("dev.linnet.Request"),
                "fields",
                lines("private final %1$sEndpoints %2$s;\n"),
                "parameters",
                String.join(
                        ", ",
                        parts.stream()
                                .map(p -> p.className() + "Endpoints " + field(p))
                                .toList()),
                "assignments",
                lines("this.%2$s = %2$s;\n"),
                "cors",
                cors(),
                "root",
                root,
                "call",
                call(),
                "methods",
                methods.toString());
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

    @SuppressWarnings("unchecked") // CorsModel.tree() wrote it
    private String cors() {
        Map<String, Object> cors = parts.stream()
                .map(Part::cors)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse(Map.of());
        if (cors.isEmpty()) {
            return "null";
        }
        String origins = String.join(
                ", ",
                ((List<String>) cors.get("origins")).stream().map(Text::literal).toList());
        String methodList = String.join(", ", (List<String>) cors.get("methods"));
        String headerList = String.join(", ", (List<String>) cors.get("headers"));
        return "new %s(%s.of(%s), %s, %s, %s)"
                .formatted(
                        file.name("dev.linnet.internal.Cors"),
                        file.name("java.util.List"),
                        origins,
                        Text.literal(methodList),
                        Text.literal(headerList),
                        cors.get("maxAge"));
    }

    /** Writes the method of a place in the tree and those below it; gives its name. */
    private String method(RouteTree at) {
        String method = unique(at.path);
        StringBuilder body = new StringBuilder();
        if (!at.routes.isEmpty() || at.isLeaf()) {
            body.append("if (match.length() == ")
                    .append(at.depth)
                    .append(") {\n")
                    .append(Text.fill("    $end$", "end", end(at)))
                    .append("}\n");
        } else {
            body.append("if (match.length() == ").append(at.depth).append(") {\n    return NONE;\n}\n");
        }
        int here = methods.length();
        body.append(below(at));
        methods.insert(
                here,
                Text.fill(
                        """

                // $path$
                private static int $method$($match$ match) {
                    $body$
                }
                """,
                        "path",
                        at.path.isEmpty() ? "/" : at.path,
                        "method",
                        method,
                        "match",
                        file.name("dev.linnet.internal.Match"),
                        "body",
                        body.toString()));
        return method;
    }

    private String below(RouteTree at) {
        if (at.isLeaf()) {
            return "return NONE;\n";
        }
        StringBuilder tries = new StringBuilder();
        if (!at.literals.isEmpty()) {
            StringBuilder cases = new StringBuilder();
            at.literals.forEach((literal, child) -> cases.append("case ")
                    .append(Text.literal(literal))
                    .append(" -> ")
                    .append(method(child))
                    .append("(match);\n"));
            tries.append(Text.fill("""
                    int found = switch (match.segment($depth$)) {
                        $cases$
                        default -> NONE;
                    };
                    """, "depth", Integer.toString(at.depth), "cases", cases.toString()));
        } else {
            tries.append("int found = NONE;\n");
        }
        if (at.variable != null) {
            tries.append(attempt(at.depth, method(at.variable) + "(match)"));
        }
        if (at.greedy != null) {
            tries.append(attempt(at.depth, greedy(at.greedy) + "(match)"));
        }
        return tries.append("return found;\n").toString();
    }

    private static String attempt(int depth, String call) {
        return "if (found == NONE && match.filled(%d)) {\n    found = %s;\n}\n".formatted(depth, call);
    }

    private String greedy(RouteTree at) {
        String method = unique(at.path);
        methods.append(Text.fill(
                """

                // $path$
                private static int $method$($match$ match) {
                    $end$
                }
                """,
                "path",
                at.path,
                "method",
                method,
                "match",
                file.name("dev.linnet.internal.Match"),
                "end",
                end(at)));
        return method;
    }

    /** What is served where a path ends: HEAD by GET, everything else as declared. */
    private static String end(RouteTree at) {
        if (at.routes.isEmpty()) {
            return "return NONE;\n";
        }
        StringBuilder cases = new StringBuilder();
        StringBuilder allowed = new StringBuilder();
        at.routes.forEach((verb, number) -> {
            boolean head = verb.equals("GET") && !at.routes.containsKey("HEAD");
            cases.append("case \"")
                    .append(verb)
                    .append(head ? "\", \"HEAD\" -> " : "\" -> ")
                    .append(number)
                    .append(";\n");
            allowed.append(allowed.isEmpty() ? "\"" : ", \"").append(verb).append(head ? "\", \"HEAD\"" : "\"");
        });
        return Text.fill("""
                return switch (match.method()) {
                    $cases$
                    default -> match.allow($allowed$);
                };
                """, "cases", cases.toString(), "allowed", allowed.toString());
    }

    private String unique(String path) {
        String base =
                path.replaceAll("[{}+]", "").replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_", "");
        String method = base.isEmpty() ? "root" : Character.isDigit(base.charAt(0)) ? "_" + base : base;
        String candidate = javax.lang.model.SourceVersion.isKeyword(method) ? method + "_" : method;
        for (int i = 2; !methodNames.add(candidate); i++) {
            candidate = method + "_" + i;
        }
        return candidate;
    }
}
