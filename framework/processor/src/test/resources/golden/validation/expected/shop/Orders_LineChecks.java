package shop;

import dev.linnet.internal.Violations;

/** The constraints of {@link Orders.Line}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Orders_LineChecks {

    private Orders_LineChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Orders.Line value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String product = value.product();
        if (product == null || product.isBlank()) {
            found = Violations.add(found, "/product", "must not be blank", "NotBlank");
        }
        int quantity = value.quantity();
        if (quantity < 1) {
            found = Violations.add(found, "/quantity", "must be greater than or equal to 1", "Min");
        }
        if (quantity > 99) {
            found = Violations.add(found, "/quantity", "must be less than or equal to 99", "Max");
        }
        return found;
    }
}
