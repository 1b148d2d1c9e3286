package shop;

import dev.linnet.internal.Violations;
import java.util.regex.Pattern;

/** The constraints of {@link Stock.Sku}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Stock_SkuChecks {

    private Stock_SkuChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Stock.Sku value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String text = value.text();
        if (text == null) {
            found = Violations.add(found, "", "must not be null", "NotNull");
        }
        if (text != null && !TextPattern.VALUE.matcher(text).matches()) {
            found = Violations.add(found, "", "must match \"S-\\d+\"", "Pattern");
        }
        return found;
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class TextPattern {
        static final Pattern VALUE = Pattern.compile("S-\\d+");
    }
}
