package dev.linnet.stack;

import dev.linnet.stack.StackGraph.Edge;
import dev.linnet.stack.StackGraph.Node;
import dev.linnet.stack.StackGraph.Node.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a graph of what the configuration and the compiler say. */
final class GraphReader {

    private final Configuration configuration;
    private final Map<String, ServiceDescription> compiled;
    private final StackUses needs;
    private final Map<String, Node> services = new LinkedHashMap<>();
    private final Set<Node> nodes = new LinkedHashSet<>();
    private final List<Edge> edges = new ArrayList<>();

    GraphReader(Path code, Configuration configuration, Map<String, ServiceDescription> compiled) {
        this.configuration = configuration;
        this.compiled = compiled;
        // what contradicts is check's and sync's to say: a picture shows it
        this.needs = new StackUses(code, configuration, new ArrayList<>());
    }

    StackGraph read() {
        for (ServiceConfig service : configuration.services()) {
            services.put(service.name(), node(Kind.SERVICE, service.name()));
        }
        nodes.addAll(services.values());
        configuration.services().forEach(this::front);
        for (ServiceConfig service : configuration.services()) {
            uses(node(Kind.SERVICE, service.name()), needs.of(service, service.uses(compiled)));
        }
        List<Node> sorted =
                nodes.stream().sorted(Comparator.comparing(Node::kind)).toList();
        return new StackGraph(sorted, edges);
    }

    private void front(ServiceConfig service) {
        Node front = switch (service.api()) {
            case HTTP -> new Node(Kind.HTTP_API, service.name(), paths(service));
            case FUNCTION_URL -> new Node(Kind.FUNCTION_URL, service.name(), List.of());
            case NONE -> null;
        };
        if (front != null) {
            edge(front, node(Kind.SERVICE, service.name()), "");
        }
    }

    private List<String> paths(ServiceConfig service) {
        ServiceDescription description = compiled.get(service.name());
        if (description != null) {
            return description.paths();
        }
        return service.routes().isEmpty()
                ? List.of("/" + service.name())
                : service.routes().stream().map(RouteConfig::path).distinct().toList();
    }

    private void uses(Node from, UsesConfig uses) {
        for (String name : uses.services()) {
            Node sibling = services.get(name);
            edge(from, sibling == null ? node(Kind.MISSING, name) : sibling, "InvokeFunction");
        }
        uses.tables().forEach((name, table) -> edge(from, node(Kind.TABLE, name), label(table)));
        uses.buckets().forEach((prefix, access) -> edge(from, node(Kind.BUCKET, prefix), access.text()));
        uses.queues().forEach((name, actions) -> edge(from, node(Kind.QUEUE, name), String.join(", ", actions)));
        uses.topics().forEach(name -> edge(from, node(Kind.TOPIC, name), "Publish"));
        uses.secrets().forEach(name -> edge(from, node(Kind.SECRET, name), Access.READ.text()));
        uses.parameters().forEach(name -> edge(from, node(Kind.PARAMETER, name), Access.READ.text()));
    }

    private static String label(TableUse table) {
        String actions = String.join(", ", table.actions());
        return table.indexes().isEmpty() ? actions : actions + " (" + String.join(", ", table.indexes()) + ")";
    }

    private void edge(Node from, Node to, String label) {
        nodes.add(from);
        nodes.add(to);
        edges.add(new Edge(from, to, label));
    }

    private static Node node(Kind kind, String name) {
        return new Node(kind, name, List.of(name));
    }
}
