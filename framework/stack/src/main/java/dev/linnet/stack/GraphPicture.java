package dev.linnet.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph laid out, in pixels, the texts in a font of one width.
 *
 * @param boxes nodes, and the texts beside them
 * @param lines arrows
 * @param headings of the columns, by where they begin
 */
record GraphPicture(List<Box> boxes, List<Line> lines, Map<Integer, String> headings) {

    /** What a character takes at most, of a font of 13 pixels. */
    static final int CHAR = 8;

    static final int LINE = 18;
    static final int PAD = 10;
    static final int MARGIN = 24;
    private static final int MOST = 44;

    /**
     * Lines of text, in a frame when they are a node's.
     *
     * @param kind of the node, which is the first line too; null for a permission, which has neither frame nor height
     */
    record Box(StackGraph.Node.@Nullable Kind kind, int x, int y, int width, int height, List<String> lines) {

        /** A permission. */
        Box(int x, int y, List<String> lines) {
            this(null, x, y, GraphPicture.width(lines), LINE * lines.size(), lines);
        }
    }

    /**
     * An arrow.
     *
     * @param path in SVG's words
     * @param call whether it is between services
     */
    record Line(String path, boolean call) {}

    int width() {
        return MARGIN
                + boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0);
    }

    int height() {
        return MARGIN
                + boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0)
                + (hasCalls() ? LINE : 0);
    }

    /** Whether there is an arrow between services. */
    boolean hasCalls() {
        return lines.stream().anyMatch(Line::call);
    }

    /** What the longest of some lines takes. */
    static int width(List<String> lines) {
        return CHAR * lines.stream().mapToInt(GraphPicture::columns).max().orElse(0);
    }

    /** A text as lines that are not too long: broken at blanks, and where there are none, anywhere. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && columns(line + " " + word) > MOST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (columns(line.toString()) > MOST) {
                int end = line.offsetByCodePoints(0, Math.min(MOST / 2, line.codePointCount(0, line.length()) - 1));
                while (columns(line.substring(0, end)) < MOST - 1) {
                    end = line.offsetByCodePoints(end, 1);
                }
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Ideographs and the like take two. */
    private static int columns(String text) {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }
}
