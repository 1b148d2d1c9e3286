package shop;

import dev.linnet.internal.Violations;
import java.util.List;

/** The constraints of {@link Orders.Node}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Orders_NodeChecks {

    private Orders_NodeChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Orders.Node value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String name = value.name();
        if (name == null || name.isBlank()) {
            found = Violations.add(found, "/name", "must not be blank", "NotBlank");
        }
        List<Orders.Node> children = value.children();
        Violations inChildren = checkChildren(children);
        if (inChildren != null) {
            found = Violations.below(found, "/children", inChildren);
        }
        return found;
    }

    private static Violations checkChildren(List<Orders.Node> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (Orders.Node each : values) {
            Violations inChildren = Orders_NodeChecks.check(each);
            if (inChildren != null) {
                found = Violations.belowAt(found, index, inChildren);
            }
            index++;
        }
        return found;
    }
}
