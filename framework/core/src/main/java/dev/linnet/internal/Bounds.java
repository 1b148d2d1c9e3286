package dev.linnet.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Bounds of numbers that one comparison in Java does not tell: decimal ones, digits, numbers as text. */
public final class Bounds {

    private Bounds() {}

    /** Whether a number is not below a bound; {@code inclusive} says whether it may be the bound. NaN is not. */
    public static boolean isAtLeast(double value, BigDecimal bound, boolean inclusive) {
        return !Double.isNaN(value)
                && (Double.isInfinite(value) ? value > 0 : isAtLeast(BigDecimal.valueOf(value), bound, inclusive));
    }

    /** Whether a number is not below a bound. */
    public static boolean isAtLeast(BigDecimal value, BigDecimal bound, boolean inclusive) {
        int compared = value.compareTo(bound);
        return compared > 0 || inclusive && compared == 0;
    }

    /** Whether a number is not below a bound. */
    public static boolean isAtLeast(BigInteger value, BigDecimal bound, boolean inclusive) {
        return isAtLeast(new BigDecimal(value), bound, inclusive);
    }

    /** Whether text is a number that is not below a bound. */
    public static boolean isAtLeast(CharSequence value, BigDecimal bound, boolean inclusive) {
        BigDecimal number = number(value);
        return number != null && isAtLeast(number, bound, inclusive);
    }

    /** Whether a number is not above a bound; {@code inclusive} says whether it may be the bound. NaN is not. */
    public static boolean isAtMost(double value, BigDecimal bound, boolean inclusive) {
        return !Double.isNaN(value)
                && (Double.isInfinite(value) ? value < 0 : isAtMost(BigDecimal.valueOf(value), bound, inclusive));
    }

    /** Whether a number is not above a bound. */
    public static boolean isAtMost(BigDecimal value, BigDecimal bound, boolean inclusive) {
        int compared = value.compareTo(bound);
        return compared < 0 || inclusive && compared == 0;
    }

    /** Whether a number is not above a bound. */
    public static boolean isAtMost(BigInteger value, BigDecimal bound, boolean inclusive) {
        return isAtMost(new BigDecimal(value), bound, inclusive);
    }

    /** Whether text is a number that is not above a bound. */
    public static boolean isAtMost(CharSequence value, BigDecimal bound, boolean inclusive) {
        BigDecimal number = number(value);
        return number != null && isAtMost(number, bound, inclusive);
    }

    /** Whether a number has up to so many digits before and after the point, trailing zeros counted. */
    public static boolean hasDigits(BigDecimal value, int integer, int fraction) {
        return value.precision() - value.scale() <= integer && value.scale() <= fraction;
    }

    /** Whether a number has up to so many digits. */
    public static boolean hasDigits(BigInteger value, int integer, int fraction) {
        return hasDigits(new BigDecimal(value), integer, fraction);
    }

    /** Whether a number has up to so many digits. */
    public static boolean hasDigits(long value, int integer, int fraction) {
        return hasDigits(BigDecimal.valueOf(value), integer, fraction);
    }

    /** Whether a number has up to so many digits before and after the point, in its shortest form. */
    public static boolean hasDigits(double value, int integer, int fraction) {
        return !Double.isNaN(value)
                && !Double.isInfinite(value)
                && hasDigits(BigDecimal.valueOf(value).stripTrailingZeros(), integer, fraction);
    }

    /** Whether a number has up to so many digits before and after the point, in its shortest form. */
    public static boolean hasDigits(float value, int integer, int fraction) {
        return !Float.isNaN(value)
                && !Float.isInfinite(value)
                && hasDigits(new BigDecimal(Float.toString(value)).stripTrailingZeros(), integer, fraction);
    }

    /** Whether text is a number that has up to so many digits. */
    public static boolean hasDigits(CharSequence value, int integer, int fraction) {
        BigDecimal number = number(value);
        return number != null && hasDigits(number, integer, fraction);
    }

    private static @Nullable BigDecimal number(CharSequence value) {
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return null; // no number, which each caller answers
        }
    }
}
