package shop;

import dev.linnet.internal.Violations;

/** The constraints of {@link Stock.Wrapped}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Stock_WrappedChecks {

    private Stock_WrappedChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Stock.Wrapped value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        Stock.Leaf inner = value.inner();
        if (inner == null) {
            found = Violations.add(found, "", "must not be null", "NotNull");
        }
        Violations inInner = Stock_LeafChecks.check(inner);
        if (inInner != null) {
            found = Violations.belowUnwrapped(found, "in_", "", inInner);
        }
        Stock.Outer outer = value.outer();
        Violations inOuter = Stock_OuterChecks.check(outer);
        if (inOuter != null) {
            found = Violations.below(found, "", inOuter);
        }
        return found;
    }
}
