package dev.linnet.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranges of a text and what takes their place. No two overlap. */
final class TextEdits {

    private record Edit(int start, int end, String text) {}

    private final List<Edit> edits = new ArrayList<>();

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    /** Insertions at one place keep the order in which they came. */
    void insert(int at, String text) {
        replace(at, at, text);
    }

    /** Whether a character is not there any more. */
    boolean replaces(int offset) {
        return edits.stream().anyMatch(edit -> edit.start() <= offset && offset < edit.end());
    }

    int size() {
        return edits.size();
    }

    /** The text with all of them. */
    String apply(String text) {
        List<Edit> sorted = new ArrayList<>(edits);
        // stable; what is inserted where something is replaced comes before it
        sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(edit -> edit.end() == edit.start() ? 0 : 1));
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Edit edit : sorted) {
            if (edit.start() < from) {
                throw new IllegalStateException("two edits of one place, " + edit.start());
            }
            out.append(text, from, edit.start()).append(edit.text());
            from = edit.end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
