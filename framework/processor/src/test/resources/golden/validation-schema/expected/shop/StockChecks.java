package shop;

import dev.linnet.Upload;
import dev.linnet.internal.EmailAddress;
import dev.linnet.internal.Violations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The constraints of the parameters of {@link Stock}. Written by Linnet 0.1.0-SNAPSHOT. */
final class StockChecks {

    private StockChecks() {}

    /** POST /stock/numbers; throws a 400 that lists what breaks a constraint. */
    static void numbers(Stock.Numbers numbers) {
        Violations found = null;
        Violations inNumbers = Stock_NumbersChecks.check(numbers);
        if (inNumbers != null) {
            found = Violations.below(found, "", inNumbers);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** POST /stock/texts; throws a 400 that lists what breaks a constraint. */
    static void texts(Stock.Texts texts) {
        Violations found = null;
        Violations inTexts = Stock_TextsChecks.check(texts);
        if (inTexts != null) {
            found = Violations.below(found, "", inTexts);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** POST /stock/containers; throws a 400 that lists what breaks a constraint. */
    static void containers(Stock.Containers containers) {
        Violations found = null;
        Violations inContainers = Stock_ContainersChecks.check(containers);
        if (inContainers != null) {
            found = Violations.below(found, "", inContainers);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** POST /stock/wrapped; throws a 400 that lists what breaks a constraint. */
    static void wrapped(Stock.Wrapped wrapped) {
        Violations found = null;
        Violations inWrapped = Stock_WrappedChecks.check(wrapped);
        if (inWrapped != null) {
            found = Violations.below(found, "", inWrapped);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** POST /stock/lines; throws a 400 that lists what breaks a constraint. */
    static void lines(List<Stock.Leaf> lines) {
        Violations found = null;
        if (lines == null || lines.isEmpty()) {
            found = Violations.add(found, "", "must not be empty", "NotEmpty");
        }
        if (lines != null && lines.size() > 50) {
            found = Violations.add(found, "", "size must be between 0 and 50", "Size");
        }
        Violations inLines = checkLines(lines);
        if (inLines != null) {
            found = Violations.below(found, "", inLines);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    private static Violations checkLines(List<Stock.Leaf> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (Stock.Leaf each : values) {
            Violations inLines = Stock_LeafChecks.check(each);
            if (inLines != null) {
                found = Violations.belowAt(found, index, inLines);
            }
            index++;
        }
        return found;
    }

    /** POST /stock/perhaps; throws a 400 that lists what breaks a constraint. */
    static void perhaps(Optional<Stock.Leaf> leaf) {
        Violations found = null;
        if (leaf != null) {
            Stock.Leaf leafValue = leaf.orElse(null);
            if (leafValue == null) {
                found = Violations.add(found, "", "must not be null", "NotNull");
            }
            Violations inLeaf = Stock_LeafChecks.check(leafValue);
            if (inLeaf != null) {
                found = Violations.below(found, "", inLeaf);
            }
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** GET /stock/&#123;code}; throws a 400 that lists what breaks a constraint. */
    static void find(String code, Stock.Page page, Integer version, Integer needed, Integer given, Set<String> one, Optional<String> from) {
        Violations found = null;
        if (code == null) {
            found = Violations.add(found, "path code", "must not be null", "NotNull");
        }
        if (code != null && (code.length() < 2 || code.length() > 8)) {
            found = Violations.add(found, "path code", "size must be between 2 and 8", "Size");
        }
        if (code != null && !CodePattern.VALUE.matcher(code).matches()) {
            found = Violations.add(found, "path code", "must match \"[A-Z]+\"", "Pattern");
        }
        Violations inPage = checkPage(page);
        if (inPage != null) {
            found = Violations.below(found, "", inPage);
        }
        if (version != null && version <= 0) {
            found = Violations.add(found, "query version", "must be greater than 0", "Positive");
        }
        if (needed == null) {
            found = Violations.add(found, "query needed", "must not be null", "NotNull");
        }
        if (given == null) {
            found = Violations.add(found, "query given", "must not be null", "NotNull");
        }
        if (one != null && (one.isEmpty() || one.size() > 3)) {
            found = Violations.add(found, "query one", "size must be between 1 and 3", "Size");
        }
        Violations inOne = checkOne(one);
        if (inOne != null) {
            found = Violations.below(found, "query one", inOne);
        }
        if (from != null) {
            String fromValue = from.orElse(null);
            if (fromValue != null && !EmailAddress.isValid(fromValue)) {
                found = Violations.add(found, "header From", "must be a well-formed email address", "Email");
            }
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** What of the value breaks a constraint; null where nothing does. */
    private static Violations checkPage(Stock.Page value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        int from = value.from();
        if (from < 0) {
            found = Violations.add(found, "query from", "must be greater than or equal to 0", "Min");
        }
        int count = value.count();
        if (count > 100) {
            found = Violations.add(found, "query n", "must be less than or equal to 100", "Max");
        }
        List<String> tag = value.tag();
        if (tag == null || tag.isEmpty()) {
            found = Violations.add(found, "query tag", "must not be empty", "NotEmpty");
        }
        return found;
    }

    private static Violations checkOne(Set<String> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (String each : values) {
            if (each != null && !OnePattern.VALUE.matcher(each).matches()) {
                found = Violations.addAt(found, index, "must match \"\\w\"", "Pattern");
            }
            index++;
        }
        return found;
    }

    /** POST /stock/files; throws a 400 that lists what breaks a constraint. */
    static void files(List<Upload> file, String title) {
        Violations found = null;
        if (file == null || file.isEmpty()) {
            found = Violations.add(found, "part file", "must not be empty", "NotEmpty");
        }
        if (file != null && file.size() > 2) {
            found = Violations.add(found, "part file", "size must be between 0 and 2", "Size");
        }
        if (title == null || title.isBlank()) {
            found = Violations.add(found, "form title", "must not be blank", "NotBlank");
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class CodePattern {
        static final Pattern VALUE = Pattern.compile("[A-Z]+");
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class OnePattern {
        static final Pattern VALUE = Pattern.compile("\\w");
    }
}
