package dev.linnet.dev;

import dev.linnet.stack.Nearest;
import java.util.Arrays;
import java.util.Locale;

/**
 * How far a request is from a route: segments put in, taken out or misspelt, and another method. In points: a segment is
 * {@link #SEGMENT}, a misspelt one its share of that, another method {@link #METHOD}.
 */
final class RouteDistance {

    /** A distance at which two have nothing in common. */
    static final int FAR = Integer.MAX_VALUE;

    private static final int SEGMENT = 10;
    private static final int METHOD = 4;

    private RouteDistance() {}

    /**
     * The distance: 0 when the route takes the request.
     *
     * @param path percent-encoded, with the stage
     */
    static int between(String method, String path, KnownRoute route) {
        String[] asked = path.split("/", -1);
        String[] known = route.path().split("/", -1);
        int segments = segments(asked, known);
        // the first is what is before the first slash: nothing; and that a variable takes anything is no likeness
        int alike = Math.max(asked.length, known.length)
                - 1
                - (int) Arrays.stream(known)
                        .filter(segment -> segment.startsWith("{"))
                        .count();
        boolean far = segments > 0 && segments >= alike * SEGMENT;
        return far ? FAR : segments + (takes(route.method(), method) ? 0 : METHOD);
    }

    private static boolean takes(String known, String asked) {
        return known.equals("ANY") || known.equals(asked) || (known.equals("GET") && asked.equals("HEAD"));
    }

    /** The edit distance of two lists of segments; a greedy variable takes all that is left, at least one. */
    private static int segments(String[] asked, String[] known) {
        int[] row = new int[asked.length];
        for (int j = 1; j < asked.length; j++) {
            row[j] = j * SEGMENT;
        }
        for (int i = 1; i < known.length; i++) {
            int diagonal = row[0];
            row[0] = i * SEGMENT;
            for (int j = 1; j < asked.length; j++) {
                int changed = diagonal + segment(known[i], asked[j]);
                int more = row[j - 1] + (known[i].endsWith("+}") && j > 1 ? 0 : SEGMENT);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(more, row[j] + SEGMENT));
            }
        }
        return row[asked.length - 1];
    }

    private static int segment(String known, String asked) {
        if (known.startsWith("{")) {
            return asked.isEmpty() ? SEGMENT : 0;
        }
        int longest = Math.max(known.length(), asked.length());
        if (Math.abs(known.length() - asked.length()) * 2 > longest) {
            return SEGMENT;
        }
        int distance = Nearest.distance(known.toLowerCase(Locale.ROOT), asked.toLowerCase(Locale.ROOT));
        if (distance == 0) {
            return known.equals(asked) ? 0 : 1;
        }
        return distance * 2 >= longest ? SEGMENT : Math.max(1, distance * SEGMENT / longest);
    }
}
