package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Alias;
import dev.linnet.stack.SourceNode.Head;
import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One part of a template that is brought to what is wanted of it.
 *
 * @param text the template's
 * @param aliases the anchors that an alias names
 * @param writer writes wanted values
 * @param edits where the edits go
 * @param id the part's name, for problems
 * @param changed the paths that differ, each with what happens to it
 */
record Merge(
        SourceText text, Set<String> aliases, SourceWriter writer, TextEdits edits, String id, List<String> changed) {

    /**
     * Where a value stands.
     *
     * @param from behind the colon or dash before it
     * @param column of its key or dash
     * @param flow whether it is in a map or list in flow style
     */
    record Slot(int from, int column, boolean flow) {}

    /** A step that gives the model of what it edits. */
    interface Step {
        Object merge() throws Mistake;
    }

    Merge(SourceText text, Set<String> aliases, SourceWriter writer, TextEdits edits, String id) {
        this(text, aliases, writer, edits, id, new ArrayList<>());
    }

    void change(List<String> path, String what) {
        changed.add(String.join(".", path) + " " + what);
    }

    /** A path as problems name it. */
    String name(List<String> path) {
        return path.isEmpty() ? id : id + "." + String.join(".", path);
    }

    static List<String> below(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }

    /** What stands behind an anchor that is referred to is not edited: the places that refer to it would change too. */
    Object anchored(SourceNode actual, Step step) throws Mistake {
        int before = edits.size();
        Object merged = step.merge();
        String anchor = actual.head().anchor();
        if (anchor == null) {
            return merged;
        }
        if (edits.size() > before && aliases.contains(anchor)) {
            throw anchorInTheWay(actual.head(), anchor);
        }
        return new SourceModel.Anchored(anchor, merged);
    }

    private Mistake anchorInTheWay(Head head, String anchor) {
        return new Mistake(
                text.at(head.start()),
                "the anchor &" + anchor + " is on what sync has to change, and *" + anchor
                        + " refers to it; write the value out in both places");
    }

    /** Refuses to lose an anchor that is referred to. */
    void checkAnchors(SourceNode node) throws Mistake {
        String anchor = node.head().anchor();
        if (anchor != null && aliases.contains(anchor)) {
            throw anchorInTheWay(node.head(), anchor);
        }
        switch (node) {
            case Mapping map -> {
                for (Pair pair : map.pairs()) {
                    checkAnchors(pair.value());
                }
            }
            case Sequence list -> {
                for (SourceNode item : list.items()) {
                    checkAnchors(item);
                }
            }
            case Scalar scalar -> {
                // nothing in it
            }
            case Alias alias -> {
                // its anchor is elsewhere
            }
        }
    }

    /** Puts a wanted value in the place of another. */
    Object replace(List<String> path, SourceNode actual, SourceNode wanted, Slot slot) throws Mistake {
        checkAnchors(actual);
        if (text.hasComment(slot.from(), actual)) {
            throw new Mistake(
                    text.at(actual.start()),
                    name(path) + " differs from what sync wants, and has comments that a change would lose; move"
                            + " them above " + path.get(path.size() - 1));
        }
        change(path, "changed");
        if (slot.flow()) {
            boolean apart = Character.isWhitespace(
                    text.slice(actual.start() - 1, actual.start()).charAt(0));
            edits.replace(actual.start(), actual.end(), (apart ? "" : " ") + writer.flow(wanted));
        } else {
            boolean item = text.slice(slot.from() - 1, slot.from()).equals("-");
            String lines = item
                    ? writer.item(wanted, slot.column()).substring(slot.column() + 1)
                    : writer.afterColon(wanted, slot.column());
            edits.replace(slot.from(), actual.end(), lines.stripTrailing());
        }
        return SourceModel.of(wanted);
    }
}
