package dev.linnet.internal;

import dev.linnet.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a request breaks a constraint. Generated checks begin with null and get an instance with the first that does not hold:
 * a valid request makes none, and does not load this class. Each method adds to what was found before and gives the whole.
 * Checks of inner values say where from the inner value on; {@code below} puts the way to it before.
 */
public final class Violations {

    /** How many are listed; the rest is counted only, so that a long list of wrong values is not answered by a longer one. */
    static final int LISTED = 100;

    private final List<Problem.Violation> listed = new ArrayList<>();
    private long count;

    private Violations() {}

    /** Adds one. */
    public static Violations add(@Nullable Violations found, String where, String detail, String constraint) {
        Violations all = found == null ? new Violations() : found;
        all.count++;
        if (all.listed.size() < LISTED) {
            all.listed.add(new Problem.Violation(where, detail, constraint));
        }
        return all;
    }

    /** Adds one of an element. */
    public static Violations addAt(@Nullable Violations found, int index, String detail, String constraint) {
        return add(found, "/" + index, detail, constraint);
    }

    /** Adds one of a map's key or its value. */
    public static Violations addOf(@Nullable Violations found, @Nullable Object key, String detail, String constraint) {
        return add(found, segment(key), detail, constraint);
    }

    /** Adds those of an inner value. */
    public static Violations below(@Nullable Violations found, String where, Violations inner) {
        Violations all = found == null ? new Violations() : found;
        all.count += inner.count;
        for (Problem.Violation violation : inner.listed) {
            if (all.listed.size() < LISTED) {
                all.listed.add(
                        new Problem.Violation(where + violation.where(), violation.detail(), violation.constraint()));
            }
        }
        return all;
    }

    /** Adds those of an object whose properties stand among its owner's: their names have a prefix and a suffix there. */
    public static Violations belowUnwrapped(
            @Nullable Violations found, String prefix, String suffix, Violations inner) {
        Violations named = new Violations();
        named.count = inner.count;
        for (Problem.Violation violation : inner.listed) {
            String where = affixed(violation.where(), prefix, suffix);
            named.listed.add(new Problem.Violation(where, violation.detail(), violation.constraint()));
        }
        return below(found, "", named);
    }

    private static String affixed(String pointer, String prefix, String suffix) {
        if (pointer.isEmpty()) {
            return ""; // the object as a whole
        }
        int next = pointer.indexOf('/', 1);
        int end = next < 0 ? pointer.length() : next;
        return segment(prefix) + pointer.substring(1, end) + segment(suffix).substring(1) + pointer.substring(end);
    }

    /** Adds those of an element. */
    public static Violations belowAt(@Nullable Violations found, int index, Violations inner) {
        return below(found, "/" + index, inner);
    }

    /** Adds those of a map's key or its value. */
    public static Violations belowOf(@Nullable Violations found, @Nullable Object key, Violations inner) {
        return below(found, segment(key), inner);
    }

    /** One step of a JSON pointer (RFC 6901 §3). */
    static String segment(@Nullable Object key) {
        return "/" + String.valueOf(key).replace("~", "~0").replace("/", "~1");
    }

    /** The 400 that lists them, the first hundred. */
    public Problem problem() {
        Problem.Violation first = listed.get(0);
        String detail = count == 1
                ? (first.where().isEmpty() ? "the body" : first.where()) + ": " + first.detail()
                : count + " values are not valid" + (count > LISTED ? "; the first " + LISTED + " are listed" : "");
        return Problem.badRequest(detail).withErrors(listed);
    }
}
