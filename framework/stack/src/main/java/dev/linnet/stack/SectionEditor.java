package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Edits a section without metadata, {@code Conditions} or {@code Outputs}: an entry in exactly the form that sync writes is
 * its own, any other the user's.
 */
final class SectionEditor {

    private final String name;
    private final Predicate<Pair> generated;
    private final SourceText text;
    private final Set<String> aliases;
    private final Layout layout;
    private final TextEdits edits;
    private final List<Change> changes;

    /**
     * An editor of one section.
     *
     * @param name its key
     * @param generated whether an entry has the form that sync gives it
     * @param aliases the anchors of the template that an alias names
     */
    SectionEditor(
            String name,
            Predicate<Pair> generated,
            SourceText text,
            Set<String> aliases,
            Layout layout,
            TextEdits edits,
            List<Change> changes) {
        this.name = name;
        this.generated = generated;
        this.text = text;
        this.aliases = aliases;
        this.layout = layout;
        this.edits = edits;
        this.changes = changes;
    }

    /**
     * What the section must be after the edits; null when it is not there any more.
     *
     * @param section as the template has it, or null
     * @param yaml what is wanted in it
     * @param used names that stay, wanted or not
     * @param place where the section begins, if it is new
     */
    @Nullable
    Object edit(@Nullable Pair section, String yaml, Predicate<String> used, int place) throws Mistake {
        Mapping wanted = wanted(yaml);
        SourceWriter writer = new SourceWriter(new SourceText(yaml), layout);
        if (section == null || (section.value() instanceof Scalar scalar && scalar.isEmpty())) {
            return create(section, wanted, writer, place);
        }
        if (!(section.value() instanceof Mapping actual)) {
            if (wanted.pairs().isEmpty()) {
                return SourceModel.of(section.value());
            }
            throw new Mistake(text.at(section.value().start()), name + " is no map; it must be one, by name");
        }
        int before = edits.size();
        Map<String, Object> merged = new LinkedHashMap<>();
        List<Pair> kept = new ArrayList<>();
        List<Pair> dropped = new ArrayList<>();
        for (Pair pair : actual.pairs()) {
            String key = pair.key().text();
            if (wanted.pair(key) == null && generated.test(pair) && !used.test(key)) {
                dropped.add(pair);
                changes.add(new Change(Change.Kind.REMOVE, name + "." + key, List.of()));
            } else {
                kept.add(pair);
                merged.put(key, existing(pair, wanted.value(key), writer));
            }
        }
        List<Pair> missing = wanted.pairs().stream()
                .filter(pair -> actual.pair(pair.key().text()) == null)
                .toList();
        missing.forEach(pair -> merged.put(pair.key().text(), SourceModel.of(pair.value())));
        checkStyle(actual, edits.size() > before || !dropped.isEmpty() || !missing.isEmpty());
        if (merged.isEmpty() && !dropped.isEmpty()) {
            remove(section);
            return null;
        }
        insert(actual, kept, wanted, missing, writer);
        dropped.forEach(pair -> drop(pair, text.column(pair.key().start())));
        String anchor = actual.head().anchor();
        return anchor == null ? merged : new SourceModel.Anchored(anchor, merged);
    }

    private static Mapping wanted(String yaml) throws Mistake {
        if (!yaml.isEmpty() && SourceReader.read(yaml).root() instanceof Mapping map) {
            return map;
        }
        return new Mapping(new SourceNode.Head(0, 0, null, null), false, List.of());
    }

    private Object existing(Pair pair, @Nullable SourceNode want, SourceWriter writer) throws Mistake {
        String path = name + "." + pair.key().text();
        if (want == null || SourceModel.same(pair.value(), want)) {
            return SourceModel.of(pair.value());
        }
        if (want instanceof Mapping map && generated.test(pair)) {
            Merge merge = new Merge(text, aliases, writer, edits, path);
            Object merged = new ResourceMerger(merge, new Ownership("", Mark.PLAIN)).merge(pair, map);
            changes.add(new Change(Change.Kind.CHANGE, path, merge.changed()));
            return merged;
        }
        if (want instanceof Mapping) {
            changes.add(new Change(Change.Kind.LEAVE, path, List.of()));
            return SourceModel.of(pair.value());
        }
        throw new Mistake(
                text.at(pair.key().start()),
                path + " is not what sync has under that name, " + writer.from().slice(want.start(), want.end())
                        + "; give it another name");
    }

    private void checkStyle(Mapping actual, boolean edited) throws Mistake {
        String anchor = actual.head().anchor();
        if (edited && actual.flow()) {
            throw new Mistake(
                    text.at(actual.start()), name + " is in flow style; write it in block style, a key a line");
        }
        if (edited && anchor != null && aliases.contains(anchor)) {
            throw new Mistake(
                    text.at(actual.start()),
                    "the anchor &" + anchor + " is on " + name + ", and *" + anchor
                            + " refers to it; write the value out there");
        }
    }

    private @Nullable Object create(@Nullable Pair section, Mapping wanted, SourceWriter writer, int place) {
        if (wanted.pairs().isEmpty()) {
            return section == null ? null : SourceModel.of(section.value());
        }
        StringBuilder lines = new StringBuilder();
        Map<String, Object> model = new LinkedHashMap<>();
        for (Pair pair : wanted.pairs()) {
            lines.append(writer.pair(pair, layout.width()));
            model.put(pair.key().text(), SourceModel.of(pair.value()));
            changes.add(new Change(Change.Kind.ADD, name + "." + pair.key().text(), List.of()));
        }
        if (section == null) {
            String apart = layout.apart() ? layout.lineBreak() : "";
            edits.insert(place, apart + name + ":" + layout.lineBreak() + lines);
        } else {
            edits.insert(text.nextLine(section.key().end()), lines.toString());
        }
        return model;
    }

    /** Each behind the wanted entry before it, or at the end. */
    private void insert(Mapping actual, List<Pair> kept, Mapping wanted, List<Pair> missing, SourceWriter writer) {
        if (missing.isEmpty()) {
            return;
        }
        int column = text.column(actual.pairs().get(0).key().start());
        boolean apart = actual.pairs().size() > 1
                && text.isBlank(text.blockEnd(actual.pairs().get(0).end(), column));
        int place = kept.isEmpty()
                ? text.leadingComments(
                        text.lineStart(actual.pairs().get(0).key().start()))
                : text.blockEnd(kept.get(kept.size() - 1).end(), column);
        for (Pair pair : wanted.pairs()) {
            Pair there = actual.pair(pair.key().text());
            if (there != null) {
                place = text.blockEnd(there.end(), column);
            } else if (missing.contains(pair)) {
                edits.insert(place, (apart && !kept.isEmpty() ? layout.lineBreak() : "") + writer.pair(pair, column));
                changes.add(new Change(Change.Kind.ADD, name + "." + pair.key().text(), List.of()));
            }
        }
    }

    private void drop(Pair pair, int column) {
        int from = text.leadingComments(text.lineStart(pair.key().start()));
        int end = text.blockEnd(pair.end(), column);
        boolean apart = text.isBlank(text.lineStart(from - 1));
        while (apart && text.isBlank(end)) {
            end = text.nextLine(end);
        }
        edits.replace(from, end, "");
    }

    /** With the blank lines above it; those below stay. */
    private void remove(Pair section) {
        int from = text.leadingComments(text.lineStart(section.key().start()));
        while (from > 0 && text.isBlank(text.lineStart(from - 1))) {
            from = text.lineStart(from - 1);
        }
        edits.replace(from, text.blockEnd(section.end(), 0), "");
    }
}
