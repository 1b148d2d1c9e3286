package shop;

import dev.linnet.internal.Violations;
import java.util.regex.Pattern;

/** The constraints of {@link Orders.Card}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Orders_CardChecks {

    private Orders_CardChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Orders.Card value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String number = value.number();
        if (number != null && !NumberPattern.VALUE.matcher(number).matches()) {
            found = Violations.add(found, "/number", "must have 16 digits", "Pattern");
        }
        return found;
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class NumberPattern {
        static final Pattern VALUE = Pattern.compile("[0-9]{16}");
    }
}
