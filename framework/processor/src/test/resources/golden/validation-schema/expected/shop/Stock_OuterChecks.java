package shop;

import dev.linnet.internal.Violations;

/** The constraints of {@link Stock.Outer}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Stock_OuterChecks {

    private Stock_OuterChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Stock.Outer value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        Stock.Leaf leaf = value.leaf();
        Violations inLeaf = Stock_LeafChecks.check(leaf);
        if (inLeaf != null) {
            found = Violations.belowUnwrapped(found, "out_", "_of", inLeaf);
        }
        int count = value.count();
        if (count < 1) {
            found = Violations.add(found, "/count", "must be greater than or equal to 1", "Min");
        }
        return found;
    }
}
