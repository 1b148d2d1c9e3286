package dev.linnet.stack;

import dev.linnet.stack.Merge.Slot;
import dev.linnet.stack.SourceNode.Call;
import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a list of an owned resource to what is wanted of it.
 *
 * @param values brings the list's items to what is wanted of them
 */
record ListMerger(Merge merge, ResourceMerger values) {

    /** The policies that sync gives a role; others are the user's. */
    private static final Set<String> POLICIES = Set.of("logs", "network", "uses");

    Object merge(List<String> path, Sequence actual, Sequence wanted, Slot slot) throws Mistake {
        if (isKeyed(path)) {
            return keyed(path, actual, wanted, slot);
        }
        if (actual.items().size() != wanted.items().size()) {
            return isPlainList(actual) && isPlainList(wanted) && !actual.flow() && !slot.flow()
                    ? texts(path, actual, wanted, slot)
                    : merge.replace(path, actual, wanted, slot);
        }
        List<Object> merged = new ArrayList<>();
        for (int i = 0; i < actual.items().size(); i++) {
            merged.add(values.value(
                    Merge.below(path, String.valueOf(i)),
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
        int dash = merge.text().dash(item);
        return new Slot(dash + 1, merge.text().column(dash), false);
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
            if (want != null && missing.remove(want)) {
                merged.add(values.value(
                        Merge.below(path, String.valueOf(policy(item))), item, want, item(actual, item, slot)));
            } else if (want == null && POLICIES.contains(String.valueOf(policy(item)))) {
                drop(path, item, actual.flow() || slot.flow());
            } else {
                merged.add(SourceModel.of(item));
            }
        }
        if (missing.isEmpty()) {
            return merged;
        }
        if (actual.flow() || slot.flow() || actual.items().isEmpty()) {
            throw new Mistake(
                    merge.text().at(actual.start()),
                    merge.name(path) + " is in flow style, and sync has to add the policy " + policy(missing.get(0))
                            + "; write it in block style, a policy an item");
        }
        SourceNode last = actual.items().get(actual.items().size() - 1);
        int column = merge.text().column(merge.text().dash(last));
        for (SourceNode item : missing) {
            merge.change(Merge.below(path, String.valueOf(policy(item))), "added");
            merge.edits()
                    .insert(
                            merge.text().blockEnd(last.end(), column),
                            merge.writer().item(item, column));
            merged.add(SourceModel.of(item));
        }
        return merged;
    }

    private void drop(List<String> path, SourceNode item, boolean flow) throws Mistake {
        SourceText text = merge.text();
        List<String> at = Merge.below(path, String.valueOf(policy(item)));
        int line = flow ? 0 : text.lineStart(text.dash(item));
        if (flow || !text.slice(line, text.dash(item)).isBlank()) {
            throw new Mistake(
                    text.at(item.start()),
                    merge.name(at) + " is wanted no more, and is in flow style; take it out, or write the policies in"
                            + " block style");
        }
        merge.checkAnchors(item);
        merge.change(at, "removed");
        merge.edits().replace(text.leadingComments(line), text.blockEnd(item.end(), text.column(text.dash(item))), "");
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
            return merge.replace(path, actual, wanted, slot);
        }
        int column = merge.text().column(merge.text().dash(actual.items().get(0)));
        for (SourceNode item : actual.items()) {
            if (!want.contains(((Scalar) item).text())) {
                int line = merge.text().lineStart(item.start());
                if (!merge.text().slice(line, merge.text().dash(item)).isBlank()) {
                    return merge.replace(path, actual, wanted, slot);
                }
            }
        }
        SourceNode behind = actual.items().get(have.indexOf(kept.get(0)));
        for (SourceNode item : actual.items()) {
            if (!want.contains(((Scalar) item).text())) {
                int line = merge.text().lineStart(item.start());
                merge.checkAnchors(item);
                merge.edits()
                        .replace(
                                merge.text().leadingComments(line), merge.text().blockEnd(item.end(), column), "");
            }
        }
        int first = want.indexOf(kept.get(0));
        for (int i = 0; i < want.size(); i++) {
            SourceNode item = wanted.items().get(i);
            int there = have.indexOf(want.get(i));
            if (there >= 0) {
                behind = actual.items().get(there);
            } else if (i < first) {
                merge.edits()
                        .insert(
                                merge.text().leadingComments(merge.text().lineStart(behind.start())),
                                merge.writer().item(item, column));
            } else {
                merge.edits()
                        .insert(
                                merge.text().blockEnd(behind.end(), column),
                                merge.writer().item(item, column));
            }
        }
        merge.change(path, "changed");
        return SourceModel.of(new Sequence(wanted.head(), false, wanted.items()));
    }
}
