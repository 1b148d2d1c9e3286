package shop;

import dev.linnet.internal.Violations;

/** The constraints of {@link Orders.Payment}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Orders_PaymentChecks {

    private Orders_PaymentChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Orders.Payment value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Orders.Card part) {
            return Orders_CardChecks.check(part);
        }
        if (value instanceof Orders.Invoice part) {
            return Orders_InvoiceChecks.check(part);
        }
        return null;
    }
}
