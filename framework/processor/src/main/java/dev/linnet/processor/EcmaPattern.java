package dev.linnet.processor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of Java that mean the same in ECMA-262 with its flag {@code u}: JSON Schema's are such (2020-12 Core §6.4).
 * One pass over the text; what it does not know means something else there, or is none.
 */
final class EcmaPattern {

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final Pattern COUNT = Pattern.compile("\\d+(,\\d*)?}");
    private static final Pattern GROUP = Pattern.compile("\\?(:|<?[=!]|<[A-Za-z][A-Za-z0-9]*>)");
    private static final Pattern CODE = Pattern.compile("x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}");

    /** General categories: other names of {@code \p} mean something else in Java, such as {@code Alpha}. */
    private static final Pattern CATEGORY =
            Pattern.compile("[pP]\\{(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfons]?)}");

    private enum Escape {
        CHARACTER,
        CLASS,
        BOUNDARY,
        OTHER
    }

    private final String regexp;
    private final Deque<Boolean> lookarounds = new ArrayDeque<>();
    private int at;
    private boolean quantifiable;
    private boolean alternatives;
    private boolean ended;

    private EcmaPattern(String regexp) {
        this.regexp = regexp;
    }

    /**
     * The pattern of the texts that the expression matches as a whole, which is what {@code @Pattern} asks for: JSON Schema's match
     * anywhere. Null where ECMA-262 has none as it is written.
     */
    static @Nullable String of(String regexp) {
        EcmaPattern pattern = new EcmaPattern(regexp);
        if (ConstraintConditions.mistake(regexp, 0) != null || !pattern.isSame()) {
            return null;
        }
        return pattern.alternatives
                ? "^(?:" + regexp + ")$"
                : (regexp.startsWith("^") ? "" : "^") + regexp + (pattern.ended ? "" : "$");
    }

    private boolean isSame() {
        while (at < regexp.length()) {
            ended = false;
            char c = regexp.charAt(at++);
            boolean same = switch (c) {
                case '\\' -> escaped();
                case '[' -> characters();
                case '(' -> open();
                case ')' -> close();
                case '*', '+', '?' -> quantified();
                case '{' -> matches(COUNT) && quantified();
                case '|' -> alternative();
                case '^' -> edge();
                case '$' -> end();
                case ']', '}' -> false;
                default -> atom();
            };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean atom() {
        quantifiable = true;
        return true;
    }

    private boolean edge() {
        quantifiable = false;
        return true;
    }

    /** Java's {@code $} stands before a last line break, too: only at an end that is the same. */
    private boolean end() {
        ended = at == regexp.length();
        return edge() && (ended || regexp.charAt(at) == '|' || regexp.charAt(at) == ')');
    }

    private boolean alternative() {
        alternatives |= lookarounds.isEmpty();
        return edge();
    }

    private boolean open() {
        int start = at;
        if (at < regexp.length() && regexp.charAt(at) == '?' && !matches(GROUP)) {
            return false;
        }
        lookarounds.push(at > start && "=!".indexOf(regexp.charAt(at - 1)) >= 0);
        return edge();
    }

    private boolean close() {
        quantifiable = !lookarounds.pop(); // Java repeats look-arounds, too
        return true;
    }

    /** A quantifier, with the {@code ?} of a lazy one; Java's possessive ones have no counterpart. */
    private boolean quantified() {
        boolean same = quantifiable;
        if (at < regexp.length() && regexp.charAt(at) == '?') {
            at++;
        }
        return edge() && same;
    }

    private boolean escaped() {
        Escape escape = escape();
        quantifiable = escape != Escape.BOUNDARY;
        return escape != Escape.OTHER;
    }

    private Escape escape() {
        char c = regexp.charAt(at);
        if (matches(CODE)) {
            return Escape.CHARACTER;
        }
        if (matches(CATEGORY)) {
            return Escape.CLASS;
        }
        at++;
        return switch (c) {
            case 'd', 'D', 'w', 'W', 's', 'S' -> Escape.CLASS;
            case 'b', 'B' -> Escape.BOUNDARY;
            case 't', 'n', 'r', 'f' -> Escape.CHARACTER;
            default -> SYNTAX.indexOf(c) >= 0 ? Escape.CHARACTER : Escape.OTHER;
        };
    }

    /** What stands in brackets, without Java's unions and intersections. */
    private boolean characters() {
        if (regexp.charAt(at) == '^') {
            at++;
        }
        if (regexp.charAt(at) == ']') {
            return false;
        }
        while (regexp.charAt(at) != ']') {
            Escape first = member();
            boolean range = regexp.charAt(at) == '-' && regexp.charAt(at + 1) != ']';
            if (range) {
                boolean dash = regexp.charAt(at - 1) == '-' || regexp.charAt(at + 1) == '-';
                at++;
                if (dash || first == Escape.CLASS || member() != Escape.CHARACTER) {
                    return false;
                }
            }
            if (first == Escape.OTHER) {
                return false;
            }
        }
        at++;
        return atom();
    }

    private Escape member() {
        char c = regexp.charAt(at++);
        if (c == '\\') {
            boolean dash = regexp.charAt(at) == '-';
            Escape escape = dash ? Escape.CHARACTER : escape();
            at += dash ? 1 : 0;
            return escape == Escape.BOUNDARY ? Escape.OTHER : escape;
        }
        return c == '[' || c == '&' && regexp.charAt(at) == '&' ? Escape.OTHER : Escape.CHARACTER;
    }

    /** Whether what comes next is so; then it is passed. */
    private boolean matches(Pattern next) {
        Matcher matcher = next.matcher(regexp).region(at, regexp.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }
}
