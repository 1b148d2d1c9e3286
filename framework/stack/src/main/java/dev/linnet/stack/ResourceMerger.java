package dev.linnet.stack;

import dev.linnet.stack.Merge.Slot;
import dev.linnet.stack.SourceNode.Alias;
import dev.linnet.stack.SourceNode.Call;
import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings one owned resource to what is wanted of it: what the wanted one says is put in, what sync wrote before and wants no
 * more is taken out, and all else stays. Gives the edits, and what the resource must be after them.
 *
 * @param owns what of the resource is sync's
 */
record ResourceMerger(Merge merge, Ownership owns) {

    private static final List<String> MARK = List.of("Metadata", "Linnet");

    /** The model of the resource after the edits. */
    Object merge(Pair actual, Mapping wanted) throws Mistake {
        if (!(actual.value() instanceof Mapping map)) {
            throw new IllegalStateException(actual.key().text() + " has a mark, so it is a map");
        }
        int column = merge.text().column(actual.key().start());
        Slot slot = new Slot(merge.text().afterColon(actual), column, false);
        return merge.anchored(map, () -> mapping(List.of(), map, wanted, slot));
    }

    Object value(List<String> path, SourceNode actual, SourceNode wanted, Slot slot) throws Mistake {
        if (SourceModel.same(actual, wanted)) {
            return SourceModel.of(actual);
        }
        if (path.equals(MARK)) {
            return merge.replace(path, actual, wanted, slot);
        }
        if (actual instanceof Alias alias) {
            throw new Mistake(
                    merge.text().at(alias.start()),
                    merge.name(path) + " is the alias *" + alias.name()
                            + ", whose value sync would change; write the value" + " out");
        }
        boolean call = Call.of(actual) != null || Call.of(wanted) != null;
        if (!call && actual instanceof Mapping map && wanted instanceof Mapping entries) {
            return merge.anchored(actual, () -> mapping(path, map, entries, slot));
        }
        if (!call && actual instanceof Sequence list && wanted instanceof Sequence items) {
            return merge.anchored(actual, () -> new ListMerger(merge, this).merge(path, list, items, slot));
        }
        boolean empty = actual instanceof Scalar scalar && scalar.isEmpty();
        if (!empty && (Ownership.isShared(path) || (path.size() == 1 && wanted instanceof Mapping))) {
            throw new Mistake(
                    merge.text().at(actual.start()),
                    merge.name(path) + " is not a " + (wanted instanceof Mapping ? "map" : "list")
                            + ", so sync cannot put its own parts into it; write it as one, or take the mark"
                            + " Metadata.Linnet out");
        }
        return merge.replace(path, actual, wanted, slot);
    }

    private Object mapping(List<String> path, Mapping actual, Mapping wanted, Slot slot) throws Mistake {
        Map<String, Object> merged = new LinkedHashMap<>();
        List<Pair> dropped = new ArrayList<>();
        for (Pair pair : actual.pairs()) {
            String key = pair.key().text();
            List<String> at = Merge.below(path, key);
            SourceNode want = wanted.value(key);
            if (want != null && !owns.isLeft(at)) {
                merged.put(key, value(at, pair.value(), want, within(actual, pair, slot)));
            } else if (want == null && isDropped(at, pair.value())) {
                dropped.add(pair);
            } else if (owns.isAboveDropped(at) && pair.value() instanceof Mapping map) {
                Mapping nothing = new Mapping(map.head(), false, List.of());
                merged.put(key, merge.anchored(map, () -> mapping(at, map, nothing, within(actual, pair, slot))));
            } else {
                merged.put(key, SourceModel.of(pair.value()));
            }
        }
        List<Pair> missing = wanted.pairs().stream()
                .filter(pair -> actual.pair(pair.key().text()) == null
                        && !owns.isInitial(Merge.below(path, pair.key().text())))
                .toList();
        for (Pair pair : missing) {
            merged.put(pair.key().text(), SourceModel.of(pair.value()));
        }
        new MapEdits(merge).edit(path, actual, wanted, missing, dropped, slot.flow());
        return merged;
    }

    /** Where the value of a key of a map stands. */
    private Slot within(Mapping map, Pair pair, Slot slot) throws Mistake {
        return new Slot(
                merge.text().afterColon(pair), merge.text().column(pair.key().start()), slot.flow() || map.flow());
    }

    private boolean isDropped(List<String> path, SourceNode value) {
        if (owns.isDropped(path, value)) {
            return true;
        }
        return owns.isAboveDropped(path)
                && value instanceof Mapping map
                && !map.pairs().isEmpty()
                && map.pairs().stream()
                        .allMatch(pair -> isDropped(Merge.below(path, pair.key().text()), pair.value()));
    }
}
