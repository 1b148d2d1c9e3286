package dev.linnet.stack;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, as {@code diff -u} has it. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    /** How many pairs of lines are compared; what differs more is shown as replaced from end to end. */
    private static final int MOST = 20_000_000;

    private UnifiedDiff() {}

    /** A line of both (blank), of the first ({@code -}) or of the second ({@code +}). */
    private record Line(char sign, String text) {}

    /**
     * The difference; empty when there is none.
     *
     * @param file the name for its head
     */
    public static String of(String file, String before, String after) {
        List<Line> lines = lines(split(before), split(after));
        StringBuilder out = new StringBuilder();
        int from = 1;
        int to = 1;
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).sign() == ' ') {
                i++;
                from++;
                to++;
                continue;
            }
            int start = Math.max(0, i - CONTEXT);
            int end = hunkEnd(lines, i);
            List<Line> hunk = lines.subList(start, end);
            int minus = (int) hunk.stream().filter(line -> line.sign() != '+').count();
            int plus = (int) hunk.stream().filter(line -> line.sign() != '-').count();
            int back = i - start;
            out.append(out.isEmpty() ? "--- " + file + "\n+++ " + file + "\n" : "")
                    .append("@@ -%d,%d +%d,%d @@\n"
                            .formatted(start(from - back, minus), minus, start(to - back, plus), plus));
            for (Line line : hunk) {
                String text = line.text();
                out.append(line.sign())
                        .append(text)
                        .append(text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n");
            }
            from += minus - back;
            to += plus - back;
            i = end;
        }
        return out.toString();
    }

    /** Of no lines the one before. */
    private static int start(int line, int lines) {
        return lines == 0 ? line - 1 : line;
    }

    private static String[] split(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\n)");
    }

    /** Behind the lines of context after the last change that is near enough to the one before. */
    private static int hunkEnd(List<Line> lines, int start) {
        int last = start;
        for (int i = start; i < lines.size() && i - last <= 2 * CONTEXT; i++) {
            if (lines.get(i).sign() != ' ') {
                last = i;
            }
        }
        return Math.min(lines.size(), last + 1 + CONTEXT);
    }

    /** The longest common subsequence between the ends that are equal. */
    private static List<Line> lines(String[] a, String[] b) {
        int head = 0;
        while (head < a.length && head < b.length && a[head].equals(b[head])) {
            head++;
        }
        int tail = 0;
        while (tail < a.length - head
                && tail < b.length - head
                && a[a.length - 1 - tail].equals(b[b.length - 1 - tail])) {
            tail++;
        }
        int n = a.length - head - tail;
        int m = b.length - head - tail;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            lines.add(new Line(' ', a[i]));
        }
        boolean small = (long) n * m <= MOST;
        int[][] common = small ? new int[n + 1][m + 1] : new int[0][];
        for (int i = n - 1; small && i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = a[head + i].equals(b[head + j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (small && i < n && j < m && a[head + i].equals(b[head + j])) {
                lines.add(new Line(' ', a[head + i++]));
                j++;
            } else if (i < n && (j == m || !small || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', a[head + i++]));
            } else {
                lines.add(new Line('+', b[head + j++]));
            }
        }
        for (int k = a.length - tail; k < a.length; k++) {
            lines.add(new Line(' ', a[k]));
        }
        return lines;
    }
}
