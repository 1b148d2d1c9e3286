package dev.linnet.processor;

import dev.linnet.processor.ConstraintTypes.Group;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * When the specification's constraints do not hold, as Java conditions. Null holds, save for {@code @NotNull},
 * {@code @NotEmpty} and {@code @NotBlank} (specification §8).
 */
final class ConstraintConditions {

    /** Never breaks: nothing is written. */
    static final String NEVER = "";

    private final ConstraintTypes types;
    private final ChecksFile file;

    ConstraintConditions(ConstraintTypes types, ChecksFile file) {
        this.types = types;
        this.file = file;
    }

    /**
     * The condition under which a value breaks the constraint; {@link #NEVER} where none does, null where the constraint does
     * not support the type.
     *
     * @param v the variable that has the value
     * @param hint what constants of the condition are named after
     */
    @Nullable
    String broken(Constraint constraint, TypeMirror type, String v, String hint) {
        Group group = types.group(type);
        if (!ConstraintTypes.supports(constraint, group)) {
            return null;
        }
        boolean primitive = type.getKind().isPrimitive();
        String given = primitive ? "" : v + " != null && ";
        return switch (constraint.name()) {
            case "NotNull" -> primitive ? NEVER : v + " == null";
            case "Null" -> primitive ? "true" : v + " != null";
            case "AssertTrue" -> given + "!" + v;
            case "AssertFalse" -> given + v;
            case "NotBlank" -> v + " == null || " + (group == Group.STRING ? v : v + ".toString()") + ".isBlank()";
            case "NotEmpty" -> v + " == null || " + empty(group, v);
            case "Size" -> size(constraint, group, v, given);
            case "Min" ->
                bound(constraint, group, v, given, hint, true, new BigDecimal(constraint.text("value")), true);
            case "Max" ->
                bound(constraint, group, v, given, hint, false, new BigDecimal(constraint.text("value")), true);
            case "DecimalMin" -> decimal(constraint, group, v, given, hint, true);
            case "DecimalMax" -> decimal(constraint, group, v, given, hint, false);
            case "Positive" -> bound(constraint, group, v, given, hint, true, BigDecimal.ZERO, false);
            case "PositiveOrZero" -> bound(constraint, group, v, given, hint, true, BigDecimal.ZERO, true);
            case "Negative" -> bound(constraint, group, v, given, hint, false, BigDecimal.ZERO, false);
            case "NegativeOrZero" -> bound(constraint, group, v, given, hint, false, BigDecimal.ZERO, true);
            case "Digits" ->
                given + "!" + bounds() + ".hasDigits(" + v + ", " + constraint.number("integer") + ", "
                        + constraint.number("fraction") + ")";
            case "Pattern" -> given + "!" + pattern(constraint, hint) + ".matcher(" + v + ").matches()";
            case "Email" -> email(constraint, v, given, hint);
            case "Past" -> given + moment(group, type, v, ">=");
            case "PastOrPresent" -> given + moment(group, type, v, ">");
            case "Future" -> given + moment(group, type, v, "<=");
            case "FutureOrPresent" -> given + moment(group, type, v, "<");
            default -> null;
        };
    }

    private static String empty(Group group, String v) {
        return switch (group) {
            case ARRAY -> v + ".length == 0";
            case TEXT -> v + ".length() == 0";
            default -> v + ".isEmpty()";
        };
    }

    private static String size(Constraint constraint, Group group, String v, String given) {
        String size = switch (group) {
            case ARRAY -> v + ".length";
            case STRING, TEXT -> v + ".length()";
            default -> v + ".size()";
        };
        int min = constraint.number("min");
        int max = constraint.number("max");
        String less = min == 0 ? "" : min == 1 ? empty(group, v) : size + " < " + min;
        String more = max == Integer.MAX_VALUE ? "" : size + " > " + max;
        if (less.isEmpty() || more.isEmpty()) {
            return less.isEmpty() && more.isEmpty() ? NEVER : given + less + more;
        }
        return given + "(" + less + " || " + more + ")";
    }

    private String decimal(Constraint constraint, Group group, String v, String given, String hint, boolean least) {
        boolean inclusive = constraint.value("inclusive").equals(true);
        return bound(constraint, group, v, given, hint, least, new BigDecimal(constraint.text("value")), inclusive);
    }

    /** A number that is less than what it must be at least, or more than what it may be at most. */
    private String bound(
            Constraint constraint,
            Group group,
            String v,
            String given,
            String hint,
            boolean least,
            BigDecimal bound,
            boolean inclusive) {
        String broken = least ? inclusive ? "<" : "<=" : inclusive ? ">" : ">=";
        String holds = least ? inclusive ? ">=" : ">" : inclusive ? "<=" : "<";
        String whole = whole(bound);
        if (group == Group.INTEGRAL && !whole.isEmpty()) {
            return given + v + " " + broken + " " + whole;
        }
        if (group == Group.FLOATING && !whole.isEmpty() && !constraint.name().startsWith("Decimal")) {
            return given + "!(" + v + " " + holds + " " + whole + ")"; // NaN breaks each
        }
        if ((group == Group.BIG_DECIMAL || group == Group.BIG_INTEGER) && bound.signum() == 0) {
            return given + v + ".signum() " + broken + " 0";
        }
        if (group == Group.BIG_INTEGER && !whole.isEmpty()) {
            return given + v + ".compareTo("
                    + constant("java.math.BigInteger", bound.toBigIntegerExact().toString(), hint, constraint) + ") "
                    + broken + " 0";
        }
        String limit = constant("java.math.BigDecimal", bound.toString(), hint, constraint);
        if (group == Group.BIG_DECIMAL) {
            return given + v + ".compareTo(" + limit + ") " + broken + " 0";
        }
        String number = group == Group.INTEGRAL ? file.source.name("java.math.BigDecimal") + ".valueOf(" + v + ")" : v;
        return given + "!" + bounds() + (least ? ".isAtLeast(" : ".isAtMost(") + number + ", " + limit + ", "
                + inclusive + ")";
    }

    /** The bound as a Java literal of int or long; empty where it is none. */
    private static String whole(BigDecimal bound) {
        if (bound.abs().compareTo(new BigDecimal("1e19")) > 0
                || bound.stripTrailingZeros().scale() > 0) {
            return "";
        }
        try {
            long value = bound.longValueExact();
            return value == (int) value
                    ? String.valueOf(value)
                    : value == Long.MIN_VALUE ? "Long.MIN_VALUE" : value + "L";
        } catch (ArithmeticException e) {
            return ""; // 20 digits: beyond long
        }
    }

    private String constant(String type, String value, String hint, Constraint constraint) {
        String simple = file.source.name(type);
        return file.constant(hint + "_" + constraint.name(), simple, "new " + simple + "(" + Text.literal(value) + ")");
    }

    private String email(Constraint constraint, String v, String given, String hint) {
        String broken = "!" + file.internal("EmailAddress") + ".isValid(" + v + ")";
        boolean more = !constraint.text("regexp").equals(".*") || flags(constraint) != 0;
        return more
                ? given + "(" + broken + " || !" + pattern(constraint, hint) + ".matcher(" + v + ").matches())"
                : given + broken;
    }

    private String pattern(Constraint constraint, String hint) {
        String regexp = constraint.text("regexp");
        String type = file.source.name("java.util.regex.Pattern");
        int flags = flags(constraint);
        String compile = type + ".compile(" + Text.literal(regexp) + (flags == 0 ? "" : ", " + flags) + ")";
        return file.holder(hint + constraint.name(), constraint, type, compile);
    }

    /** What is wrong with a regular expression; null for one that compiles. */
    static @Nullable String mistake(String regexp, int flags) {
        try {
            java.util.regex.Pattern unused = java.util.regex.Pattern.compile(regexp, flags);
            return null;
        } catch (PatternSyntaxException e) {
            return e.getDescription().toLowerCase(Locale.ROOT);
        }
    }

    /** The flags as java.util.regex has them. */
    static int flags(Constraint constraint) {
        int flags = 0;
        for (Object each : (List<?>) constraint.value("flags")) {
            Object constant = ((AnnotationValue) each).getValue();
            flags |= switch (((VariableElement) constant).getSimpleName().toString()) {
                case "UNIX_LINES" -> java.util.regex.Pattern.UNIX_LINES;
                case "CASE_INSENSITIVE" -> java.util.regex.Pattern.CASE_INSENSITIVE;
                case "COMMENTS" -> java.util.regex.Pattern.COMMENTS;
                case "MULTILINE" -> java.util.regex.Pattern.MULTILINE;
                case "DOTALL" -> java.util.regex.Pattern.DOTALL;
                case "UNICODE_CASE" -> java.util.regex.Pattern.UNICODE_CASE;
                case "CANON_EQ" -> java.util.regex.Pattern.CANON_EQ;
                default -> throw new IllegalArgumentException("flag " + constant);
            };
        }
        return flags;
    }

    private String moment(Group group, TypeMirror type, String v, String broken) {
        if (group == Group.INSTANT_OF_OLD) {
            String millis = Mirrors.qualified(type).equals("java.util.Calendar") ? ".getTimeInMillis()" : ".getTime()";
            return v + millis + " " + broken + " System.currentTimeMillis()";
        }
        String now = "(" + file.source.name(Mirrors.qualified(type)) + ".now())";
        return switch (broken) {
            case ">=" -> "!" + v + ".isBefore" + now;
            case ">" -> v + ".isAfter" + now;
            case "<=" -> "!" + v + ".isAfter" + now;
            default -> v + ".isBefore" + now;
        };
    }

    private String bounds() {
        return file.internal("Bounds");
    }
}
