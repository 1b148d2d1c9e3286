package shop;

import dev.linnet.internal.Violations;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The constraints of the parameters of {@link Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersChecks {

    private OrdersChecks() {}

    /** POST /orders; throws a 400 that lists what breaks a constraint. */
    static void place(Orders.NewOrder order) {
        Violations found = null;
        Violations inOrder = Orders_NewOrderChecks.check(order);
        if (inOrder != null) {
            found = Violations.below(found, "", inOrder);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** GET /orders; throws a 400 that lists what breaks a constraint. */
    static void list(int limit, Optional<String> tag, Set<String> ids, long version) {
        Violations found = null;
        if (limit < 1) {
            found = Violations.add(found, "query limit", "must be greater than or equal to 1", "Min");
        }
        if (limit > 100) {
            found = Violations.add(found, "query limit", "must be less than or equal to 100", "Max");
        }
        if (tag != null) {
            String tagValue = tag.orElse(null);
            if (tagValue != null && tagValue.length() < 3) {
                found = Violations.add(found, "query tag", "size must be between 3 and 2147483647", "Size");
            }
        }
        Violations inIds = checkIds(ids);
        if (inIds != null) {
            found = Violations.below(found, "query ids", inIds);
        }
        if (version <= 0) {
            found = Violations.add(found, "header Version", "must be greater than 0", "Positive");
        }
        if (found != null) {
            throw found.problem();
        }
    }

    private static Violations checkIds(Set<String> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (String each : values) {
            if (each == null || each.isBlank()) {
                found = Violations.addAt(found, index, "must not be blank", "NotBlank");
            }
            if (each != null && each.length() > 8) {
                found = Violations.addAt(found, index, "size must be between 0 and 8", "Size");
            }
            index++;
        }
        return found;
    }

    /** PUT /orders/&#123;id}/tree; throws a 400 that lists what breaks a constraint. */
    static void tree(String id, Orders.Node node) {
        Violations found = null;
        if (id != null && !IdPattern.VALUE.matcher(id).matches()) {
            found = Violations.add(found, "path id", "must match \"[a-z]+\"", "Pattern");
        }
        Violations inNode = Orders_NodeChecks.check(node);
        if (inNode != null) {
            found = Violations.below(found, "", inNode);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class IdPattern {
        static final Pattern VALUE = Pattern.compile("[a-z]+");
    }
}
