package shop;

import dev.linnet.internal.EmailAddress;
import dev.linnet.internal.Violations;
import java.math.BigDecimal;

/** The constraints of {@link Orders.Invoice}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Orders_InvoiceChecks {

    private Orders_InvoiceChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Orders.Invoice value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String to = value.to();
        if (to != null && !EmailAddress.isValid(to)) {
            found = Violations.add(found, "/to", "must be a well-formed email address", "Email");
        }
        BigDecimal limit = value.limit();
        if (limit != null && limit.signum() <= 0) {
            found = Violations.add(found, "/limit", "must be greater than 0", "Positive");
        }
        return found;
    }
}
