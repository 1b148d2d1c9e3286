package shop;

import dev.linnet.internal.Bounds;
import dev.linnet.internal.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;

/** The constraints of {@link Stock.Numbers}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Stock_NumbersChecks {

    private static final BigDecimal NEGATIVE_OR_ZERO_DECIMAL_MIN = new BigDecimal("-1E+2");
    private static final BigDecimal LARGE_DECIMAL_MIN = new BigDecimal("0.50");
    private static final BigDecimal LARGE_DECIMAL_MAX = new BigDecimal("99999999999999999999");

    private Stock_NumbersChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Stock.Numbers value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        int bounded = value.bounded();
        if (bounded < 1) {
            found = Violations.add(found, "/bounded", "must be greater than or equal to 1", "Min");
        }
        if (bounded > 10) {
            found = Violations.add(found, "/bounded", "must be less than or equal to 10", "Max");
        }
        Integer positive = value.positive();
        if (positive != null && positive <= 0) {
            found = Violations.add(found, "/positive", "must be greater than 0", "Positive");
        }
        long positiveOrZero = value.positiveOrZero();
        if (positiveOrZero < 0) {
            found = Violations.add(found, "/positiveOrZero", "must be greater than or equal to 0", "PositiveOrZero");
        }
        if (positiveOrZero < -5) {
            found = Violations.add(found, "/positiveOrZero", "must be greater than or equal to -5", "Min");
        }
        Double negative = value.negative();
        if (negative != null && !(negative < 0)) {
            found = Violations.add(found, "/negative", "must be less than 0", "Negative");
        }
        BigDecimal negativeOrZero = value.negativeOrZero();
        if (negativeOrZero != null && negativeOrZero.signum() > 0) {
            found = Violations.add(found, "/negativeOrZero", "must be less than or equal to 0", "NegativeOrZero");
        }
        if (negativeOrZero != null && negativeOrZero.compareTo(NEGATIVE_OR_ZERO_DECIMAL_MIN) < 0) {
            found = Violations.add(found, "/negativeOrZero", "must be greater than or equal to -1e2", "DecimalMin");
        }
        BigInteger large = value.large();
        if (large != null && !Bounds.isAtLeast(large, LARGE_DECIMAL_MIN, true)) {
            found = Violations.add(found, "/large", "must be greater than or equal to 0.50", "DecimalMin");
        }
        if (large != null && !Bounds.isAtMost(large, LARGE_DECIMAL_MAX, false)) {
            found = Violations.add(found, "/large", "must be less than 99999999999999999999", "DecimalMax");
        }
        short tighter = value.tighter();
        if (tighter < 0) {
            found = Violations.add(found, "/tighter", "must be greater than or equal to 0", "Min");
        }
        int asText = value.asText();
        if (asText < 1) {
            found = Violations.add(found, "/asText", "must be greater than or equal to 1", "Min");
        }
        BigDecimal digits = value.digits();
        if (digits != null && !Bounds.hasDigits(digits, 3, 2)) {
            found = Violations.add(found, "/digits", "numeric value out of bounds (<3 digits>.<2 digits> expected)", "Digits");
        }
        int exact = value.exact();
        if (exact < 3) {
            found = Violations.add(found, "/exact", "must be greater than or equal to 3", "Min");
        }
        if (exact > 3) {
            found = Violations.add(found, "/exact", "must be less than or equal to 3", "Max");
        }
        OptionalInt maybe = value.maybe();
        if (maybe != null) {
            Integer maybeValue = maybe.isPresent() ? (Integer) maybe.getAsInt() : null;
            if (maybeValue != null && maybeValue < 1) {
                found = Violations.add(found, "/maybe", "must be greater than or equal to 1", "Min");
            }
        }
        return found;
    }
}
