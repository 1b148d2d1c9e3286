package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes values of a generated text into a template, as the template is indented.
 *
 * @param from the text that the values are of
 * @param layout the template's
 */
record SourceWriter(SourceText from, Layout layout) {

    /** The lines of a key and its value. */
    String pair(Pair pair, int column) {
        return " ".repeat(column) + inline(pair.key()) + ":" + afterColon(pair.value(), column);
    }

    /** What stands behind a key's colon, up to the end of the line or lines. */
    String afterColon(SourceNode value, int column) {
        if (value instanceof Mapping map && !map.flow()) {
            return layout.lineBreak() + pairs(map, column + layout.width());
        }
        if (value instanceof Sequence list && !list.flow()) {
            StringBuilder lines = new StringBuilder(layout.lineBreak());
            int dash = column + (layout.indentedLists() ? layout.width() : 0);
            list.items().forEach(item -> lines.append(item(item, dash)));
            return lines.toString();
        }
        return " " + inline(value) + layout.lineBreak();
    }

    /** The lines of a list's item. */
    String item(SourceNode item, int column) {
        String indentation = " ".repeat(column);
        return item instanceof Mapping map && !map.flow()
                ? indentation + "- " + pairs(map, column + 2).stripLeading()
                : indentation + "- " + inline(item) + layout.lineBreak();
    }

    private String pairs(Mapping map, int column) {
        StringBuilder lines = new StringBuilder();
        map.pairs().forEach(pair -> lines.append(pair(pair, column)));
        return lines.toString();
    }

    /** A value on one line, as it stands in the generated text. */
    private String inline(SourceNode value) {
        return from.slice(value.start(), value.end());
    }

    /** A value in flow style. */
    String flow(SourceNode value) {
        List<String> parts = new ArrayList<>();
        return switch (value) {
            case Scalar scalar -> flowScalar(scalar);
            case Sequence list -> {
                list.items().forEach(item -> parts.add(flow(item)));
                yield tag(list) + "[" + String.join(", ", parts) + "]";
            }
            case Mapping map -> {
                map.pairs().forEach(pair -> parts.add(flow(pair)));
                yield tag(map) + "{" + String.join(", ", parts) + "}";
            }
            case SourceNode.Alias alias -> throw new IllegalStateException("generated text has no aliases");
        };
    }

    /** A key and its value in flow style. */
    String flow(Pair pair) {
        return flowScalar(pair.key()) + ": " + flow(pair.value());
    }

    private String flowScalar(Scalar scalar) {
        if (!scalar.plain()) {
            return inline(scalar);
        }
        String text = scalar.text();
        boolean quoted = text.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0);
        return tag(scalar) + (quoted ? "'" + text.replace("'", "''") + "'" : text);
    }

    private static String tag(SourceNode node) {
        return node.head().tag() == null ? "" : node.head().tag() + " ";
    }
}
