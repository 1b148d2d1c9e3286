package shop;

import dev.linnet.internal.Violations;

/** The constraints of {@link Stock.Leaf}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Stock_LeafChecks {

    private Stock_LeafChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Stock.Leaf value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String name = value.name();
        if (name == null || name.isBlank()) {
            found = Violations.add(found, "/the-name", "must not be blank", "NotBlank");
        }
        Stock.Sku sku = value.sku();
        Violations inSku = Stock_SkuChecks.check(sku);
        if (inSku != null) {
            found = Violations.below(found, "/sku", inSku);
        }
        return found;
    }
}
