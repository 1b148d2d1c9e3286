package shop;

import dev.linnet.internal.Bounds;
import dev.linnet.internal.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constraints of {@link Orders.NewOrder}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Orders_NewOrderChecks {

    private static final BigDecimal DISCOUNT_DECIMAL_MAX = new BigDecimal("100.50");

    private Orders_NewOrderChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Orders.NewOrder value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String customer = value.customer();
        if (customer == null || customer.isBlank()) {
            found = Violations.add(found, "/customer_id", "a customer is needed", "NotBlank");
        }
        List<Orders.Line> lines = value.lines();
        if (lines == null || lines.isEmpty()) {
            found = Violations.add(found, "/lines", "must not be empty", "NotEmpty");
        }
        if (lines != null && lines.size() > 50) {
            found = Violations.add(found, "/lines", "size must be between 0 and 50", "Size");
        }
        Violations inLines = checkLines(lines);
        if (inLines != null) {
            found = Violations.below(found, "/lines", inLines);
        }
        Orders.Address address = value.address();
        Violations inAddress = Orders_AddressChecks.check(address);
        if (inAddress != null) {
            found = Violations.below(found, "/address", inAddress);
        }
        Orders.Address destination = value.destination();
        Violations inDestination = Orders_AddressChecks.check(destination);
        if (inDestination != null) {
            found = Violations.belowUnwrapped(found, "to_", "", inDestination);
        }
        Orders.Payment payment = value.payment();
        if (payment == null) {
            found = Violations.add(found, "/payment", "must not be null", "NotNull");
        }
        Violations inPayment = Orders_PaymentChecks.check(payment);
        if (inPayment != null) {
            found = Violations.below(found, "/payment", inPayment);
        }
        BigDecimal discount = value.discount();
        if (discount != null && discount.signum() < 0) {
            found = Violations.add(found, "/discount", "must be greater than or equal to 0.00", "DecimalMin");
        }
        if (discount != null && discount.compareTo(DISCOUNT_DECIMAL_MAX) >= 0) {
            found = Violations.add(found, "/discount", "must be less than 100.50", "DecimalMax");
        }
        if (discount != null && !Bounds.hasDigits(discount, 3, 2)) {
            found = Violations.add(found, "/discount", "numeric value out of bounds (<3 digits>.<2 digits> expected)", "Digits");
        }
        Map<String, Integer> stock = value.stock();
        Violations inStock = checkStock(stock);
        if (inStock != null) {
            found = Violations.below(found, "/stock", inStock);
        }
        Optional<String> note = value.note();
        if (note != null) {
            String noteValue = note.orElse(null);
            if (noteValue != null && noteValue.length() > 200) {
                found = Violations.add(found, "/note", (noteValue == null ? "" : noteValue) + " is longer than 200", "Size");
            }
        }
        LocalDate due = value.due();
        if (due != null && due.isBefore(LocalDate.now())) {
            found = Violations.add(found, "/due", "must be a date in the present or in the future", "FutureOrPresent");
        }
        boolean accepted = value.accepted();
        if (!accepted) {
            found = Violations.add(found, "/accepted", "must be true", "AssertTrue");
        }
        return found;
    }

    private static Violations checkLines(List<Orders.Line> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (Orders.Line each : values) {
            if (each == null) {
                found = Violations.addAt(found, index, "must not be null", "NotNull");
            }
            Violations inLines = Orders_LineChecks.check(each);
            if (inLines != null) {
                found = Violations.belowAt(found, index, inLines);
            }
            index++;
        }
        return found;
    }

    private static Violations checkStock(Map<String, Integer> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        for (Map.Entry<String, Integer> entry : values.entrySet()) {
            String key = entry.getKey();
            if (key != null && key.length() < 2) {
                found = Violations.addOf(found, key, "size must be between 2 and 2147483647", "Size");
            }
            Integer each = entry.getValue();
            if (each != null && each < 0) {
                found = Violations.addOf(found, key, "must be greater than or equal to 0", "PositiveOrZero");
            }
        }
        return found;
    }
}
