package dev.linnet.stack;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/** What a mistyped name was meant to be. */
public final class Nearest {

    private Nearest() {}

    /** {@code "; did you mean X?"}, or the names there are when none is near. */
    static String hint(String name, Collection<String> known) {
        String best = to(name, known);
        if (!best.isEmpty()) {
            return "; did you mean " + best + "?";
        }
        return known.size() > 12
                ? "; take it out, or see the SAM specification for the name"
                : "; it may have " + new TreeSet<>(known);
    }

    /** The nearest of these names, or an empty text when none is near. */
    static String to(String name, Collection<String> known) {
        String best = "";
        int least = 3;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** How many characters have to be put in, taken out or changed to make one text of the other. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
