package dev.linnet.stack;

import dev.linnet.stack.GraphLayout.Column;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A vertical as a picture: fronts, services, what they call and use, and with what permission.
 *
 * @param nodes by kind; those of a kind in the order of {@code code.json} or of their first use
 * @param edges each from a front to its service, or from a service to what it calls or uses
 */
public record StackGraph(List<Node> nodes, List<Edge> edges) {

    /** Copies the lists. */
    public StackGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * Something in the picture.
     *
     * @param name no other of its kind has it
     * @param lines what is written on it below its kind
     */
    public record Node(Kind kind, String name, List<String> lines) {

        /** Copies the lines. */
        public Node {
            lines = List.copyOf(lines);
        }

        /** What a node is. */
        public enum Kind {
            /** An HTTP API: its lines are the paths. */
            HTTP_API("HTTP API", Column.FRONTS),
            /** A Function URL. */
            FUNCTION_URL("Function URL", Column.FRONTS),
            /** A service. */
            SERVICE("service", Column.SERVICES),
            /** A sibling that is declared and is no service of {@code code.json}. */
            MISSING("not in code.json", Column.SERVICES),
            /** A table of DynamoDB. */
            TABLE("table", Column.RESOURCES),
            /** A bucket of {@code buckets.json}. */
            BUCKET("bucket", Column.RESOURCES),
            /** A queue of SQS. */
            QUEUE("queue", Column.RESOURCES),
            /** A topic of SNS. */
            TOPIC("topic", Column.RESOURCES),
            /** A secret of the Secrets Manager. */
            SECRET("secret", Column.RESOURCES),
            /** A parameter of the Systems Manager. */
            PARAMETER("parameter", Column.RESOURCES);

            private final String text;
            private final Column column;

            Kind(String text, Column column) {
                this.text = text;
                this.column = column;
            }

            Column column() {
                return column;
            }

            /** As the picture has it. */
            public String text() {
                return text;
            }
        }
    }

    /**
     * An arrow.
     *
     * @param label what the service may do; empty from a front
     */
    public record Edge(Node from, Node to, String label) {}

    /**
     * The graph of a vertical.
     *
     * @param code its {@code code.json}, for problems
     * @param compiled by name, those that Linnet compiles
     * @throws ConfigurationException when one of them is not there
     */
    public static StackGraph of(Path code, Configuration configuration, Map<String, ServiceDescription> compiled)
            throws ConfigurationException {
        List<ConfigurationProblem> missing = configuration.services().stream()
                .filter(service -> service.compiled() && !compiled.containsKey(service.name()))
                .map(service -> new ConfigurationProblem(
                        code,
                        service.at(),
                        "no class of " + service.folder() + " is @Service(\"" + service.name() + "\")",
                        "write one, or take the service out"))
                .toList();
        if (!missing.isEmpty()) {
            throw new ConfigurationException(missing);
        }
        return new GraphReader(code, configuration, compiled).read();
    }

    /** The graph as Mermaid's {@code flowchart}. */
    public String mermaid() {
        return MermaidWriter.write(this);
    }

    /** The graph as an SVG image, readable on light and dark; the same text for the same graph. */
    public String svg() {
        return SvgWriter.write(GraphLayout.of(this));
    }
}
