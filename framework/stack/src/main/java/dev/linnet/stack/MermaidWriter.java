package dev.linnet.stack;

import dev.linnet.stack.StackGraph.Edge;
import dev.linnet.stack.StackGraph.Node;
import java.util.HashMap;
import java.util.Map;

/** Writes a graph for Mermaid. Nodes have numbers there, and texts stand in quotes: no name can be taken for syntax. */
final class MermaidWriter {

    private MermaidWriter() {}

    static String write(StackGraph graph) {
        Map<Node, String> ids = new HashMap<>();
        StringBuilder out = new StringBuilder("flowchart LR\n");
        for (Node node : graph.nodes()) {
            String id = "n" + (ids.size() + 1);
            ids.put(node, id);
            StringBuilder text = new StringBuilder(quoted(node.kind().text()));
            node.lines().forEach(line -> text.append("<br/>").append(quoted(line)));
            out.append("  ")
                    .append(id)
                    .append(shaped(node.kind(), text.toString()))
                    .append('\n');
        }
        for (Edge edge : graph.edges()) {
            out.append("  ").append(ids.get(edge.from()));
            out.append(edge.label().isEmpty() ? " --> " : " -->|\"" + quoted(edge.label()) + "\"| ");
            out.append(ids.get(edge.to())).append('\n');
        }
        return out.toString();
    }

    private static String shaped(Node.Kind kind, String text) {
        String quotes = "\"" + text + "\"";
        return switch (kind) {
            case HTTP_API, FUNCTION_URL -> "([" + quotes + "])";
            case SERVICE, MISSING -> "[" + quotes + "]";
            case TABLE, BUCKET -> "[(" + quotes + ")]";
            case QUEUE, TOPIC -> "[[" + quotes + "]]";
            case SECRET, PARAMETER -> "(" + quotes + ")";
        };
    }

    /** Mermaid's entity codes: what could end a text, or be HTML, Markdown or a code itself. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < ' ' || "\"#&;<>`\\*_|".indexOf(c) >= 0) {
                out.append('#').append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
