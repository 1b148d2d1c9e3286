package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of the resources: what stands between them, where one is put, and what goes with one that is removed. */
final class ResourceList {

    private static final Pattern HEADING = Pattern.compile("# \\S.* -{10,}");
    private static final int HEADING_WIDTH = 106;

    private final SourceText text;
    private final Pair section;
    private final List<Pair> pairs;
    private final Set<Pair> gone;
    private final TextEdits edits;
    private final int column;
    private final Set<String> headed = new HashSet<>();

    /**
     * The lines of a section.
     *
     * @param column how far the logical ids are indented
     */
    ResourceList(SourceText text, Pair section, Mapping resources, int column, List<Pair> gone, TextEdits edits) {
        this.text = text;
        this.section = section;
        this.pairs = resources.pairs();
        this.gone = new HashSet<>(gone);
        this.edits = edits;
        this.column = column;
    }

    /** Removes what is gone, each with the comment directly above it, and headings that head nothing more. */
    void remove() {
        int heading = -1;
        int first = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int next = heading(i);
            if (next >= 0) {
                heading = next;
                first = i;
            }
            if (gone.contains(pairs.get(i))) {
                boolean whole = heading >= 0 && first == i && isGone(first);
                int from = whole ? heading : text.leadingComments(line(i));
                boolean last = gone.size() == pairs.size() && i == pairs.size() - 1;
                edits.replace(from, last ? end(i) : afterBlank(from, end(i)), "");
            }
        }
    }

    /** Whether all that stands below the heading of a resource goes. */
    private boolean isGone(int first) {
        for (int i = first; i < pairs.size() && (i == first || heading(i) < 0); i++) {
            if (!gone.contains(pairs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the heading directly above a resource and its comment is, else -1. */
    private int heading(int i) {
        int line = text.leadingComments(line(i));
        if (HEADING.matcher(text.line(line)).matches()) {
            return line;
        }
        int least = i == 0 ? text.nextLine(section.key().end()) : end(i - 1);
        while (line > least && text.isBlank(text.lineStart(line - 1))) {
            line = text.lineStart(line - 1);
        }
        int above = line > least ? text.lineStart(line - 1) : line;
        return above >= least && HEADING.matcher(text.line(above)).matches() ? above : -1;
    }

    /** Blank lines below go with what is removed, unless nothing stands apart above it. */
    private int afterBlank(int from, int end) {
        boolean apart = text.isBlank(text.lineStart(from - 1))
                || text.lineStart(from - 1) == text.lineStart(section.key().start());
        int after = end;
        while (apart && text.isBlank(after)) {
            after = text.nextLine(after);
        }
        return after;
    }

    /**
     * Puts a resource behind the one before it in its service, else behind the last of them, else at the end.
     *
     * @param ids all of the service, in order
     * @param lines the resource's own
     */
    void add(String service, List<String> ids, String id, String lines) {
        int behind = -1;
        for (int i = 0; i < pairs.size(); i++) {
            int place = ids.indexOf(pairs.get(i).key().text());
            if (place >= 0 && !gone.contains(pairs.get(i)) && (behind < 0 || place < ids.indexOf(id))) {
                behind = i;
            }
        }
        String blank = isDense() ? "" : text.lineBreak();
        if (behind >= 0) {
            edits.insert(end(behind), blank + lines);
            return;
        }
        boolean first = headed.add(service);
        String heading = first ? blank + heading(service) + blank : blank;
        int last = pairs.size() - 1;
        while (last >= 0 && gone.contains(pairs.get(last))) {
            last--;
        }
        if (last >= 0) {
            edits.insert(end(last), heading + lines);
        } else if (pairs.isEmpty()) {
            edits.insert(text.nextLine(section.key().end()), heading + lines);
        } else {
            // where the first of those stood that all go; what was blank above it still is
            int at = heading(0) >= 0 ? heading(0) : text.leadingComments(line(0));
            boolean apart = first && headed.size() == 1 && text.isBlank(text.lineStart(at - 1));
            edits.insert(at, heading.substring(apart ? blank.length() : 0) + lines);
        }
    }

    private String heading(String service) {
        String begin = " ".repeat(column) + "# " + service + " ";
        return begin + "-".repeat(Math.max(10, HEADING_WIDTH - begin.length())) + text.lineBreak();
    }

    /** Whether the resources stand without blank lines between them. */
    private boolean isDense() {
        for (int i = 1; i < pairs.size(); i++) {
            if (text.isBlank(end(i - 1))) {
                return false;
            }
        }
        return pairs.size() > 1;
    }

    private int line(int i) {
        return text.lineStart(pairs.get(i).key().start());
    }

    private int end(int i) {
        return text.blockEnd(pairs.get(i).end(), column);
    }
}
