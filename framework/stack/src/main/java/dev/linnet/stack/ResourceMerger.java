package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Alias;
import dev.linnet.stack.SourceNode.Call;
import dev.linnet.stack.SourceNode.Head;
import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings one owned resource to what is wanted of it: what the wanted one says is put in, what sync wrote before and wants no
 * more is taken out, and all else stays. Gives the edits, and what the resource must be after them.
 */
final class ResourceMerger {

    private final SourceText text;
    private final Set<String> aliases;
    private final SourceWriter writer;
    private final TextEdits edits;
    private final String type;
    private final String id;
    private final List<String> changed = new ArrayList<>();

    ResourceMerger(SourceText text, Set<String> aliases, SourceWriter writer, TextEdits edits, String id, String type) {
        this.text = text;
        this.aliases = aliases;
        this.writer = writer;
        this.edits = edits;
        this.type = type;
        this.id = id;
    }

    /**
     * Where a value stands.
     *
     * @param from behind the colon or dash before it
     * @param column of its key or dash
     * @param flow whether it is in a map or list in flow style
     */
    private record Slot(int from, int column, boolean flow) {}

    /** The paths that differ, each with what happens to it. */
    List<String> changed() {
        return changed;
    }

    /** The model of the resource after the edits. */
    Object merge(Pair actual, Mapping wanted) throws Mistake {
        if (!(actual.value() instanceof Mapping map)) {
            throw new IllegalStateException(actual.key().text() + " has a mark, so it is a map");
        }
        return anchored(
                map,
                () -> mapping(
                        List.of(),
                        map,
                        wanted,
                        new Slot(
                                text.afterColon(actual),
                                text.column(actual.key().start()),
                                false)));
    }

    private Object value(List<String> path, SourceNode actual, SourceNode wanted, Slot slot) throws Mistake {
        if (SourceModel.same(actual, wanted)) {
            return SourceModel.of(actual);
        }
        if (actual instanceof Alias alias) {
            throw new Mistake(
                    text.at(alias.start()),
                    name(path) + " is the alias *" + alias.name() + ", whose value sync would change; write the value"
                            + " out");
        }
        boolean call = Call.of(actual) != null || Call.of(wanted) != null;
        if (!call && actual instanceof Mapping map && wanted instanceof Mapping entries) {
            return anchored(actual, () -> mapping(path, map, entries, slot));
        }
        if (!call && actual instanceof Sequence list && wanted instanceof Sequence items) {
            return anchored(actual, () -> sequence(path, list, items, slot));
        }
        boolean empty = actual instanceof Scalar scalar && scalar.isEmpty();
        if (!empty && (isKeyed(path) || (path.size() == 1 && wanted instanceof Mapping))) {
            throw new Mistake(
                    text.at(actual.start()),
                    name(path) + " is not a " + (wanted instanceof Mapping ? "map" : "list")
                            + ", so sync cannot put its own parts into it; write it as one, or take the mark"
                            + " Metadata.Linnet out");
        }
        return replace(path, actual, wanted, slot);
    }

    private interface Merge {
        Object merge() throws Mistake;
    }

    /** What stands behind an anchor that is referred to is not edited: the places that refer to it would change too. */
    private Object anchored(SourceNode actual, Merge merge) throws Mistake {
        int before = edits.size();
        Object merged = merge.merge();
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

    private Object mapping(List<String> path, Mapping actual, Mapping wanted, Slot slot) throws Mistake {
        Map<String, Object> merged = new LinkedHashMap<>();
        List<Pair> dropped = new ArrayList<>();
        for (Pair pair : actual.pairs()) {
            String key = pair.key().text();
            List<String> at = below(path, key);
            SourceNode want = wanted.value(key);
            if (want != null && !Ownership.isInitial(at)) {
                merged.put(key, value(at, pair.value(), want, within(actual, pair, slot)));
            } else if (isDropped(at, pair.value())) {
                dropped.add(pair);
            } else if (Ownership.isAboveDropped(type, at) && pair.value() instanceof Mapping map) {
                Mapping nothing = new Mapping(map.head(), false, List.of());
                merged.put(key, anchored(map, () -> mapping(at, map, nothing, within(actual, pair, slot))));
            } else {
                merged.put(key, SourceModel.of(pair.value()));
            }
        }
        List<Pair> missing = wanted.pairs().stream()
                .filter(pair -> actual.pair(pair.key().text()) == null
                        && !Ownership.isInitial(below(path, pair.key().text())))
                .toList();
        if (!missing.isEmpty() || !dropped.isEmpty()) {
            checkMerges(path, actual);
        }
        for (Pair pair : dropped) {
            drop(below(path, pair.key().text()), actual, pair);
        }
        for (Pair pair : missing) {
            changed.add(String.join(".", below(path, pair.key().text())) + " added");
            merged.put(pair.key().text(), SourceModel.of(pair.value()));
        }
        insert(path, actual, wanted, missing, slot.flow());
        return merged;
    }

    /** Where the value of a key of a map stands. */
    private Slot within(Mapping map, Pair pair, Slot slot) throws Mistake {
        return new Slot(text.afterColon(pair), text.column(pair.key().start()), slot.flow() || map.flow());
    }

    private void checkMerges(List<String> path, Mapping actual) throws Mistake {
        Pair merge = actual.pair("<<");
        if (merge != null) {
            throw new Mistake(
                    text.at(merge.key().start()),
                    "the merge key << in " + name(path) + ", where sync has to change keys; write its values out");
        }
    }

    private boolean isDropped(List<String> path, SourceNode value) {
        if (Ownership.isDropped(type, path, value)) {
            return true;
        }
        return Ownership.isAboveDropped(type, path)
                && value instanceof Mapping map
                && !map.pairs().isEmpty()
                && map.pairs().stream()
                        .allMatch(pair -> isDropped(below(path, pair.key().text()), pair.value()));
    }

    private void drop(List<String> path, Mapping map, Pair pair) throws Mistake {
        int line = text.lineStart(pair.key().start());
        if (map.flow() || !text.slice(line, pair.key().start()).isBlank()) {
            throw new Mistake(
                    text.at(pair.key().start()),
                    name(path) + " is wanted no more, and shares its line with others; write each on a line of its"
                            + " own, or take it out");
        }
        checkAnchors(pair.value());
        changed.add(String.join(".", path) + " removed");
        edits.replace(
                text.leadingComments(line),
                text.blockEnd(pair.end(), text.column(pair.key().start())),
                "");
    }

    /** Each behind the wanted key before it, or at the end. */
    private void insert(List<String> path, Mapping actual, Mapping wanted, List<Pair> missing, boolean flow)
            throws Mistake {
        if (missing.isEmpty()) {
            return;
        }
        if (actual.flow() || flow) {
            if (text.hasComment(actual.start(), actual)) {
                throw new Mistake(
                        text.at(actual.start()),
                        name(path) + " is in flow style with comments, and sync has to put "
                                + missing.get(0).key().text() + " in; write it in block style, a key a line");
            }
            StringBuilder more = new StringBuilder();
            for (Pair pair : missing) {
                more.append(actual.pairs().isEmpty() && more.isEmpty() ? "" : ", ")
                        .append(writer.flow(pair));
            }
            int at = actual.pairs().isEmpty()
                    ? actual.end() - 1
                    : actual.pairs().get(actual.pairs().size() - 1).end();
            edits.insert(at, more.toString());
            return;
        }
        int column = text.column(actual.pairs().get(0).key().start());
        Pair behind = actual.pairs().get(actual.pairs().size() - 1);
        for (Pair pair : wanted.pairs()) {
            Pair there = actual.pair(pair.key().text());
            if (there != null) {
                behind = there;
            } else if (missing.contains(pair)) {
                edits.insert(text.blockEnd(behind.end(), column), writer.pair(pair, column));
            }
        }
    }

    private Object sequence(List<String> path, Sequence actual, Sequence wanted, Slot slot) throws Mistake {
        if (isKeyed(path)) {
            return keyed(path, actual, wanted, slot);
        }
        if (actual.items().size() != wanted.items().size()) {
            return isPlainList(actual) && isPlainList(wanted) && !actual.flow()
                    ? texts(path, actual, wanted, slot)
                    : replace(path, actual, wanted, slot);
        }
        List<Object> merged = new ArrayList<>();
        for (int i = 0; i < actual.items().size(); i++) {
            merged.add(value(
                    below(path, String.valueOf(i)),
                    actual.items().get(i),
                    wanted.items().get(i),
                    item(actual, actual.items().get(i), slot)));
        }
        return merged;
    }

    private Slot item(Sequence list, SourceNode item, Slot slot) throws Mistake {
        if (list.flow() || slot.flow()) {
            return new Slot(item.start(), 0, true);
        }
        int dash = text.dash(item);
        return new Slot(dash + 1, text.column(dash), false);
    }

    /** Policies of a role are told apart by their names: those with other names are the user's. */
    private static boolean isKeyed(List<String> path) {
        return path.equals(List.of("Properties", "Policies"));
    }

    private Object keyed(List<String> path, Sequence actual, Sequence wanted, Slot slot) throws Mistake {
        List<Object> merged = new ArrayList<>();
        List<SourceNode> missing = new ArrayList<>(wanted.items());
        for (SourceNode item : actual.items()) {
            SourceNode want = null;
            for (SourceNode candidate : wanted.items()) {
                String name = policy(candidate);
                if (name != null && name.equals(policy(item))) {
                    want = candidate;
                }
            }
            if (want == null || !missing.remove(want)) {
                merged.add(SourceModel.of(item));
            } else {
                merged.add(value(below(path, String.valueOf(policy(item))), item, want, item(actual, item, slot)));
            }
        }
        if (missing.isEmpty()) {
            return merged;
        }
        if (actual.flow() || slot.flow() || actual.items().isEmpty()) {
            throw new Mistake(
                    text.at(actual.start()),
                    name(path) + " is in flow style, and sync has to add the policy " + policy(missing.get(0))
                            + "; write it in block style, a policy an item");
        }
        SourceNode last = actual.items().get(actual.items().size() - 1);
        int column = text.column(text.dash(last));
        for (SourceNode item : missing) {
            changed.add(String.join(".", below(path, String.valueOf(policy(item)))) + " added");
            edits.insert(text.blockEnd(last.end(), column), writer.item(item, column));
            merged.add(SourceModel.of(item));
        }
        return merged;
    }

    private static @Nullable String policy(SourceNode item) {
        return item instanceof Mapping map && map.value("PolicyName") instanceof Scalar name ? name.text() : null;
    }

    private static boolean isPlainList(Sequence list) {
        return list.items().stream().allMatch(item -> item instanceof Scalar && Call.of(item) == null)
                && list.items().stream()
                                .map(item -> ((Scalar) item).text())
                                .distinct()
                                .count()
                        == list.items().size();
    }

    /** A list of texts: only what is missing or too much is edited, so that comments of the others stay. */
    private Object texts(List<String> path, Sequence actual, Sequence wanted, Slot slot) throws Mistake {
        List<String> want =
                wanted.items().stream().map(item -> ((Scalar) item).text()).toList();
        List<String> have =
                actual.items().stream().map(item -> ((Scalar) item).text()).toList();
        List<String> kept = have.stream().filter(want::contains).toList();
        if (kept.isEmpty() || !kept.equals(want.stream().filter(have::contains).toList())) {
            return replace(path, actual, wanted, slot);
        }
        int column = text.column(text.dash(actual.items().get(0)));
        for (SourceNode item : actual.items()) {
            if (!want.contains(((Scalar) item).text())) {
                int line = text.lineStart(item.start());
                if (!text.slice(line, text.dash(item)).isBlank()) {
                    return replace(path, actual, wanted, slot);
                }
            }
        }
        SourceNode behind = actual.items().get(have.indexOf(kept.get(0)));
        for (SourceNode item : actual.items()) {
            if (!want.contains(((Scalar) item).text())) {
                int line = text.lineStart(item.start());
                checkAnchors(item);
                edits.replace(text.leadingComments(line), text.blockEnd(item.end(), column), "");
            }
        }
        int first = want.indexOf(kept.get(0));
        for (int i = 0; i < want.size(); i++) {
            SourceNode item = wanted.items().get(i);
            int there = have.indexOf(want.get(i));
            if (there >= 0) {
                behind = actual.items().get(there);
            } else if (i < first) {
                edits.insert(text.leadingComments(text.lineStart(behind.start())), writer.item(item, column));
            } else {
                edits.insert(text.blockEnd(behind.end(), column), writer.item(item, column));
            }
        }
        changed.add(String.join(".", path) + " changed");
        return SourceModel.of(new Sequence(wanted.head(), false, wanted.items()));
    }

    private Object replace(List<String> path, SourceNode actual, SourceNode wanted, Slot slot) throws Mistake {
        checkAnchors(actual);
        if (text.hasComment(slot.from(), actual)) {
            throw new Mistake(
                    text.at(actual.start()),
                    name(path) + " differs from what sync wants, and has comments that a change would lose; move"
                            + " them above " + path.get(path.size() - 1));
        }
        changed.add(String.join(".", path) + " changed");
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

    private void checkAnchors(SourceNode node) throws Mistake {
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

    private static List<String> below(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }

    private String name(List<String> path) {
        return path.isEmpty() ? id : id + "." + String.join(".", path);
    }
}
