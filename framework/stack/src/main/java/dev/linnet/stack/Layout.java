package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * How a template is laid out, for what is written into it.
 *
 * @param width how many columns a level is indented, as the logical ids are
 * @param indentedLists whether the dashes of a list are indented below its key
 * @param apart whether the sections stand with blank lines between them
 * @param lineBreak between lines
 */
record Layout(int width, boolean indentedLists, boolean apart, String lineBreak) {

    static Layout of(SourceText text, Mapping root) {
        int width = root.value("Resources") instanceof Mapping map
                        && !map.flow()
                        && !map.pairs().isEmpty()
                ? text.column(map.pairs().get(0).key().start())
                : 2;
        Boolean indented = indentedLists(text, root);
        return new Layout(width, indented == null || indented, apart(text, root), text.lineBreak());
    }

    private static boolean apart(SourceText text, Mapping root) {
        boolean dense = false;
        for (Pair pair : root.pairs()
                .subList(Math.min(1, root.pairs().size()), root.pairs().size())) {
            int line = text.leadingComments(text.lineStart(pair.key().start()));
            if (text.isBlank(text.lineStart(line - 1))) {
                return true;
            }
            dense = true;
        }
        return !dense;
    }

    /** How the first list of the template is indented; null when there is none. */
    private static @Nullable Boolean indentedLists(SourceText text, SourceNode node) {
        if (!(node instanceof Mapping map)) {
            return null;
        }
        for (Pair pair : map.pairs()) {
            Boolean found = pair.value() instanceof Sequence list
                            && !list.flow()
                            && !list.items().isEmpty()
                            && text.lineStart(list.items().get(0).start())
                                    != text.lineStart(pair.key().start())
                    ? Boolean.valueOf(
                            text.indentation(text.lineStart(list.items().get(0).start()))
                                    > text.column(pair.key().start()))
                    : indentedLists(text, pair.value());
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
