package dev.linnet.stack;

import static java.util.Objects.requireNonNull;

import dev.linnet.stack.StackGraph.Edge;
import dev.linnet.stack.StackGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a graph into three columns: fronts, services, what they use. Each use has a row of its own right of its service, where
 * its permission stands, and a place of its own on the resource; calls between services run in lanes of their own on the left.
 * So no text meets another, and none a line.
 */
final class GraphLayout {

    private static final int TOP = 52;
    private static final int GAP = 24;
    private static final int LANE = 14;

    private final StackGraph graph;
    private final List<GraphPicture.Box> boxes = new ArrayList<>();
    private final List<GraphPicture.Line> lines = new ArrayList<>();
    private final Map<Node, Edge> fronts = new HashMap<>();
    private final List<Edge> calls = new ArrayList<>();
    private final List<Edge> uses = new ArrayList<>();
    /** Where each call leaves and each use has its row; and where each call arrives. */
    private final Map<Edge, Integer> leaves = new HashMap<>();

    private final Map<Edge, Integer> arrives = new HashMap<>();

    private GraphLayout(StackGraph graph) {
        this.graph = graph;
        for (Edge edge : graph.edges()) {
            switch (edge.to().kind().column()) {
                case SERVICES -> {
                    if (edge.from().kind().column() == Column.FRONTS) {
                        fronts.put(edge.to(), edge);
                    } else {
                        calls.add(edge);
                    }
                }
                case RESOURCES -> uses.add(edge);
                case FRONTS -> throw new IllegalArgumentException(edge + " goes to a front");
            }
        }
    }

    /** The columns, from left to right. */
    enum Column {
        FRONTS("fronts"),
        SERVICES("services"),
        RESOURCES("resources");

        private final String text;

        Column(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    static GraphPicture of(StackGraph graph) {
        return new GraphLayout(graph).place();
    }

    private GraphPicture place() {
        int frontsWidth = width(Column.FRONTS);
        int lanes = calls.isEmpty() ? 0 : LANE * calls.size() + LANE;
        int services = GraphPicture.MARGIN + (frontsWidth == 0 ? 0 : frontsWidth + 2 * GAP) + lanes;
        int labels = services + width(Column.SERVICES) + GraphPicture.PAD;
        int labelsEnd = labels
                + GraphPicture.width(uses.stream()
                        .flatMap(edge -> GraphPicture.wrap(edge.label()).stream())
                        .toList());
        int resources = labelsEnd + Math.min(240, 80 + 6 * uses.size());

        int y = TOP;
        for (Node service : nodes(Column.SERVICES)) {
            y += service(service, y, services, labels) + GAP;
        }
        for (int i = 0; i < calls.size(); i++) {
            int lane = services - LANE * (i + 2);
            lines.add(new GraphPicture.Line(
                    "M" + services + " " + row(calls.get(i)) + "H" + lane + "V" + arrives.get(calls.get(i)) + "H"
                            + services,
                    true));
        }
        resources(resources, labelsEnd, labels - GraphPicture.PAD);

        Map<Integer, String> headings = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            if (!nodes(column).isEmpty()) {
                int x = switch (column) {
                    case FRONTS -> GraphPicture.MARGIN;
                    case SERVICES -> services;
                    case RESOURCES -> resources;
                };
                headings.put(x, column.text());
            }
        }
        return new GraphPicture(boxes, lines, headings);
    }

    /** Places a service, its front and its rows; gives the height that they take. */
    private int service(Node service, int y, int x, int labels) {
        Edge front = fronts.get(service);
        int frontHeight = front == null ? 0 : height(front.from());
        List<Edge> ports = calls.stream()
                .filter(call -> call.from().equals(service) || call.to().equals(service))
                .toList();
        int port = y + frontHeight + GraphPicture.LINE / 2;
        for (Edge call : ports) {
            (call.from().equals(service) ? leaves : arrives).put(call, port);
            port += GraphPicture.LINE;
        }
        int row = y;
        for (Edge use : uses) {
            if (use.from().equals(service)) {
                List<String> label = GraphPicture.wrap(use.label());
                row += GraphPicture.PAD;
                boxes.add(new GraphPicture.Box(labels, row, label));
                row += GraphPicture.LINE * label.size();
                leaves.put(use, row);
            }
        }
        int height = Math.max(height(service), Math.max(port - GraphPicture.LINE / 2, row + GraphPicture.PAD) - y);
        boxes.add(box(service, x, y, height));
        if (front != null) {
            boxes.add(box(front.from(), GraphPicture.MARGIN, y, frontHeight));
            int middle = y + frontHeight / 2;
            lines.add(new GraphPicture.Line(
                    "M" + (GraphPicture.MARGIN + width(Column.FRONTS)) + " " + middle + "H" + x, false));
        }
        return height;
    }

    /** Places each resource as near as may be to what uses it. */
    private void resources(int x, int labelsEnd, int servicesEnd) {
        List<Used> order = nodes(Column.RESOURCES).stream()
                .map(node -> new Used(
                        node,
                        uses.stream()
                                .filter(use -> use.to().equals(node))
                                .sorted(Comparator.comparingInt(this::row))
                                .toList()))
                .sorted(Comparator.comparingInt(this::middle))
                .toList();
        int y = TOP;
        for (Used used : order) {
            int places = used.by().size() + 1;
            int height = Math.max(height(used.node()), LANE * places);
            y = Math.max(y, middle(used) - height / 2);
            boxes.add(box(used.node(), x, y, height));
            for (int i = 1; i < places; i++) {
                int from = row(used.by().get(i - 1));
                int to = y + height * i / places;
                int bend = (labelsEnd + x) / 2;
                lines.add(new GraphPicture.Line(
                        "M" + servicesEnd + " " + from + "H" + labelsEnd + "C" + bend + " " + from + " " + bend + " "
                                + to + " " + x + " " + to,
                        false));
            }
            y += height + GAP / 2;
        }
    }

    /** A resource and what uses it, from above. */
    private record Used(Node node, List<Edge> by) {}

    private int middle(Used used) {
        return (int) used.by().stream().mapToInt(this::row).average().orElse(TOP);
    }

    private int row(Edge edge) {
        return requireNonNull(leaves.get(edge));
    }

    private GraphPicture.Box box(Node node, int x, int y, int height) {
        return new GraphPicture.Box(node.kind(), x, y, width(node.kind().column()), height, texts(node));
    }

    private int height(Node node) {
        return texts(node).size() * GraphPicture.LINE + 2 * GraphPicture.PAD;
    }

    private int width(Column column) {
        List<Node> all = nodes(column);
        return all.isEmpty()
                ? 0
                : GraphPicture.width(all.stream()
                                .flatMap(node -> texts(node).stream())
                                .toList())
                        + 2 * GraphPicture.PAD;
    }

    private List<Node> nodes(Column column) {
        return graph.nodes().stream()
                .filter(node -> node.kind().column() == column)
                .toList();
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>(List.of(node.kind().text()));
        node.lines().forEach(line -> texts.addAll(GraphPicture.wrap(line)));
        return texts;
    }
}
