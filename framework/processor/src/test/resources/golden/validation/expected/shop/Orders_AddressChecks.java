package shop;

import dev.linnet.internal.Violations;
import java.util.regex.Pattern;

/** The constraints of {@link Orders.Address}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Orders_AddressChecks {

    private Orders_AddressChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Orders.Address value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String street = value.street();
        if (street == null) {
            found = Violations.add(found, "/street", "must not be null", "NotNull");
        }
        if (street != null && street.length() > 80) {
            found = Violations.add(found, "/street", "size must be between 0 and 80", "Size");
        }
        String zip = value.zip();
        if (zip != null && !ZipPattern.VALUE.matcher(zip).matches()) {
            found = Violations.add(found, "/zip", "must match \"[0-9]{5}\"", "Pattern");
        }
        return found;
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class ZipPattern {
        static final Pattern VALUE = Pattern.compile("[0-9]{5}");
    }
}
