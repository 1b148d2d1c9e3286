package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** The lines of a YAML text that ends with a line break. Offsets are in {@code char}s. */
final class SourceText {

    private final String text;
    private final String lineBreak;

    SourceText(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        this.lineBreak = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /** As the first line ends. */
    String lineBreak() {
        return lineBreak;
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line after the one of an offset begins. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    int column(int offset) {
        return offset - lineStart(offset);
    }

    boolean atEnd(int offset) {
        return offset >= text.length();
    }

    /** The line at its start, without its break and the white space around it. */
    String line(int start) {
        return text.substring(start, nextLine(start)).strip();
    }

    boolean isBlank(int lineStart) {
        return !atEnd(lineStart) && line(lineStart).isEmpty();
    }

    boolean isComment(int lineStart) {
        return line(lineStart).startsWith("#");
    }

    /** How far a line is indented. */
    int indentation(int lineStart) {
        int offset = lineStart;
        while (!atEnd(offset) && text.charAt(offset) == ' ') {
            offset++;
        }
        return offset - lineStart;
    }

    /** The start of the comment lines directly above a line, indented as it; the line itself where there are none. */
    int leadingComments(int lineStart) {
        int indentation = indentation(lineStart);
        int first = lineStart;
        while (first > 0) {
            int above = lineStart(first - 1);
            if (!isComment(above) || indentation(above) != indentation) {
                break;
            }
            first = above;
        }
        return first;
    }

    /** Where the lines of a value end: comments below it that are indented deeper than its key are its own. */
    int blockEnd(int end, int column) {
        int after = nextLine(end);
        for (int line = after; !atEnd(line) && (isBlank(line) || isComment(line)); line = nextLine(line)) {
            if (isComment(line)) {
                if (indentation(line) <= column) {
                    break;
                }
                after = nextLine(line);
            }
        }
        return after;
    }

    /** Whether a range, from somewhere before a node to its end, has a comment. */
    boolean hasComment(int from, SourceNode node) {
        List<Scalar> scalars = new ArrayList<>();
        collect(node, scalars);
        int offset = from;
        for (Scalar scalar : scalars) {
            if (slice(offset, Math.max(offset, scalar.start())).contains("#") || blockHeadHasComment(scalar)) {
                return true;
            }
            offset = Math.max(offset, scalar.end());
        }
        return slice(offset, Math.max(offset, node.end())).contains("#");
    }

    private boolean blockHeadHasComment(Scalar scalar) {
        String source = slice(scalar.start(), scalar.end());
        int end = source.indexOf('\n');
        return !scalar.plain() && end > 0 && source.substring(0, end).matches("(?s)([!&]\\S*\\s+)*[|>][^\"'#]*#.*");
    }

    private static void collect(SourceNode node, List<Scalar> scalars) {
        switch (node) {
            case Scalar scalar -> scalars.add(scalar);
            case Sequence list -> list.items().forEach(item -> collect(item, scalars));
            case Mapping map -> {
                for (Pair pair : map.pairs()) {
                    scalars.add(pair.key());
                    collect(pair.value(), scalars);
                }
            }
            case SourceNode.Alias alias -> {
                // has no text of its own
            }
        }
    }

    /** Behind the colon of a key, which stands in the key's line. */
    int afterColon(Pair pair) throws Mistake {
        int colon = text.indexOf(':', pair.key().end());
        if (colon < 0 || !slice(pair.key().end(), colon).isBlank()) {
            throw new Mistake(
                    at(pair.key().start()), "a key in the form ? key; write it as key: value for sync to edit it");
        }
        return colon + 1;
    }

    /** Where the dash of a block list's item is. */
    int dash(SourceNode item) throws Mistake {
        int dash = text.lastIndexOf('-', item.start() - 1);
        if (dash < 0 || !slice(dash + 1, item.start()).isBlank()) {
            throw new Mistake(at(item.start()), "a comment between a dash and its value; move it above the dash");
        }
        return dash;
    }

    Position at(int offset) {
        int start = lineStart(offset);
        int line = 1 + (int) text.chars().limit(start).filter(c -> c == '\n').count();
        return new Position(line, 1 + text.codePointCount(start, offset));
    }
}
