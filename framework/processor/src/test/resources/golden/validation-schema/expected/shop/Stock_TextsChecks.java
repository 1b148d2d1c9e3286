package shop;

import dev.linnet.internal.Bounds;
import dev.linnet.internal.EmailAddress;
import dev.linnet.internal.Violations;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The constraints of {@link Stock.Texts}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Stock_TextsChecks {

    private static final BigDecimal NUMBER_MIN = new BigDecimal("1");

    private Stock_TextsChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Stock.Texts value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String there = value.there();
        if (there == null) {
            found = Violations.add(found, "/there", "must not be null", "NotNull");
        }
        String full = value.full();
        if (full == null || full.isBlank()) {
            found = Violations.add(found, "/full", "must not be blank", "NotBlank");
        }
        String some = value.some();
        if (some == null || some.isEmpty()) {
            found = Violations.add(found, "/some", "must not be empty", "NotEmpty");
        }
        if (some != null && some.length() > 5) {
            found = Violations.add(found, "/some", "size must be between 0 and 5", "Size");
        }
        String sized = value.sized();
        if (sized != null && sized.length() < 2) {
            found = Violations.add(found, "/sized", "size must be between 2 and 2147483647", "Size");
        }
        if (sized != null && (sized.length() < 3 || sized.length() > 9)) {
            found = Violations.add(found, "/sized", "size must be between 3 and 9", "Size");
        }
        String patterns = value.patterns();
        if (patterns != null && !PatternsPattern.VALUE.matcher(patterns).matches()) {
            found = Violations.add(found, "/patterns", "must match \"[a-z]{2}\"", "Pattern");
        }
        if (patterns != null && !PatternsPattern_2.VALUE.matcher(patterns).matches()) {
            found = Violations.add(found, "/patterns", "must match \"^a|b$\"", "Pattern");
        }
        String javaOnly = value.javaOnly();
        if (javaOnly != null && !JavaOnlyPattern.VALUE.matcher(javaOnly).matches()) {
            found = Violations.add(found, "/javaOnly", "must match \"(?i)[a-z]\"", "Pattern");
        }
        String flags = value.flags();
        if (flags != null && !FlagsPattern.VALUE.matcher(flags).matches()) {
            found = Violations.add(found, "/flags", "must match \"[a-z]\"", "Pattern");
        }
        String email = value.email();
        if (email != null && !EmailAddress.isValid(email)) {
            found = Violations.add(found, "/email", "must be a well-formed email address", "Email");
        }
        String org = value.org();
        if (org == null || org.isBlank()) {
            found = Violations.add(found, "/org", "must not be blank", "NotBlank");
        }
        if (org != null && (!EmailAddress.isValid(org) || !OrgEmail.VALUE.matcher(org).matches())) {
            found = Violations.add(found, "/org", "must be a well-formed email address", "Email");
        }
        String code = value.code();
        if (code == null) {
            found = Violations.add(found, "/code", "must not be null", "NotNull");
        }
        if (code != null && (code.length() < 2 || code.length() > 4)) {
            found = Violations.add(found, "/code", "size must be between 2 and 4", "Size");
        }
        if (code != null && !CodePattern.VALUE.matcher(code).matches()) {
            found = Violations.add(found, "/code", "must match \"[A-Z]+\"", "Pattern");
        }
        String number = value.number();
        if (number != null && !Bounds.isAtLeast(number, NUMBER_MIN, true)) {
            found = Violations.add(found, "/number", "must be greater than or equal to 1", "Min");
        }
        if (number != null && number.length() > 3) {
            found = Violations.add(found, "/number", "size must be between 0 and 3", "Size");
        }
        byte[] bytes = value.bytes();
        if (bytes != null && bytes.length > 8) {
            found = Violations.add(found, "/bytes", "size must be between 0 and 8", "Size");
        }
        String id = value.id();
        if (id != null) {
            found = Violations.add(found, "/id", "must be null", "Null");
        }
        return found;
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class PatternsPattern {
        static final Pattern VALUE = Pattern.compile("[a-z]{2}");
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class PatternsPattern_2 {
        static final Pattern VALUE = Pattern.compile("^a|b$");
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class JavaOnlyPattern {
        static final Pattern VALUE = Pattern.compile("(?i)[a-z]");
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class FlagsPattern {
        static final Pattern VALUE = Pattern.compile("[a-z]", 2);
    }

    /** For {@code @Email}: made when the first value is there to check. */
    private static final class OrgEmail {
        static final Pattern VALUE = Pattern.compile(".*\\.org");
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class CodePattern {
        static final Pattern VALUE = Pattern.compile("[A-Z]+");
    }
}
