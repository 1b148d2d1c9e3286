package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import java.util.List;

/** Puts keys into a map of the template and takes keys out, in either style. */
record MapEdits(Merge merge) {

    /** Puts the missing keys in, each behind the wanted key before it, or at the end; takes the dropped ones out. */
    void edit(List<String> path, Mapping actual, Mapping wanted, List<Pair> missing, List<Pair> dropped, boolean flow)
            throws Mistake {
        if (missing.isEmpty() && dropped.isEmpty()) {
            return;
        }
        Pair base = actual.pair("<<");
        if (base != null) {
            throw new Mistake(
                    merge.text().at(base.key().start()),
                    "the merge key << in " + merge.name(path) + ", where sync has to change keys; write its values"
                            + " out");
        }
        for (Pair pair : dropped) {
            merge.checkAnchors(pair.value());
            merge.change(Merge.below(path, pair.key().text()), "removed");
        }
        missing.forEach(pair -> merge.change(Merge.below(path, pair.key().text()), "added"));
        if (actual.flow() || flow) {
            inFlowStyle(path, actual, missing, dropped);
        } else {
            for (Pair pair : dropped) {
                drop(path, pair);
            }
            insert(actual, wanted, missing);
        }
    }

    private void inFlowStyle(List<String> path, Mapping actual, List<Pair> missing, List<Pair> dropped) throws Mistake {
        SourceText text = merge.text();
        if (text.hasComment(actual.start(), actual)) {
            Pair first = missing.isEmpty() ? dropped.get(0) : missing.get(0);
            throw new Mistake(
                    text.at(actual.start()),
                    merge.name(path) + " is in flow style with comments, and sync has to "
                            + (missing.isEmpty() ? "take " : "put ")
                            + first.key().text() + (missing.isEmpty() ? " out" : " in")
                            + "; write it in block style, a key a line");
        }
        List<Pair> pairs = actual.pairs();
        int kept = -1;
        for (int i = 0; i < pairs.size(); i++) {
            kept = dropped.contains(pairs.get(i)) ? kept : i;
        }
        for (int i = 0; i < kept; i++) {
            if (dropped.contains(pairs.get(i))) {
                merge.edits().replace(start(pairs, i), start(pairs, i + 1), "");
            }
        }
        if (kept < pairs.size() - 1) {
            int from = kept < 0 ? start(pairs, 0) : pairs.get(kept).end();
            merge.edits().replace(from, pairs.get(pairs.size() - 1).end(), "");
        }
        StringBuilder more = new StringBuilder();
        for (Pair pair : missing) {
            more.append(kept < 0 && more.isEmpty() ? "" : ", ")
                    .append(merge.writer().flow(pair));
        }
        int at =
                pairs.isEmpty() ? actual.end() - 1 : pairs.get(pairs.size() - 1).end();
        merge.edits().insert(at, more.toString());
    }

    private static int start(List<Pair> pairs, int i) {
        return pairs.get(i).key().start();
    }

    private void drop(List<String> path, Pair pair) throws Mistake {
        SourceText text = merge.text();
        int line = text.lineStart(pair.key().start());
        if (!text.slice(line, pair.key().start()).isBlank()) {
            throw new Mistake(
                    text.at(pair.key().start()),
                    merge.name(Merge.below(path, pair.key().text()))
                            + " is wanted no more, and shares its line with others; write each on a line of its own, or"
                            + " take it out");
        }
        merge.edits()
                .replace(
                        text.leadingComments(line),
                        text.blockEnd(pair.end(), text.column(pair.key().start())),
                        "");
    }

    private void insert(Mapping actual, Mapping wanted, List<Pair> missing) {
        if (missing.isEmpty()) {
            return;
        }
        SourceText text = merge.text();
        int column = text.column(actual.pairs().get(0).key().start());
        Pair behind = actual.pairs().get(actual.pairs().size() - 1);
        for (Pair pair : wanted.pairs()) {
            Pair there = actual.pair(pair.key().text());
            if (there != null) {
                behind = there;
            } else if (missing.contains(pair)) {
                merge.edits()
                        .insert(
                                text.blockEnd(behind.end(), column),
                                merge.writer().pair(pair, column));
            }
        }
    }
}
