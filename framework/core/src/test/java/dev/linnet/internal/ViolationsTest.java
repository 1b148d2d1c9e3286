package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Problem;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of violations: how many, of which places, in which words. */
class ViolationsTest {

    private static Violations of(int count) {
        Violations found = null;
        for (int i = 0; i < count; i++) {
            found = Violations.addAt(found, i, "is wrong", "Wrong");
        }
        return java.util.Objects.requireNonNull(found);
    }

    private static List<String> where(@Nullable Violations found) {
        return java.util.Objects.requireNonNull(found).problem().errors().stream()
                .map(Problem.Violation::where)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1   | 1   | /0: is wrong
                    2   | 2   | 2 values are not valid
                    100 | 100 | 100 values are not valid
                    101 | 100 | 101 values are not valid; the first 100 are listed
                    """)
    void aHundredAreListedAndAllAreCounted(int count, int listed, String detail) {
        Problem added = of(count).problem();
        Problem below = Violations.below(null, "", of(count)).problem();

        assertThat(List.of(added.errors(), below.errors()))
                .allSatisfy(errors -> assertThat(errors).hasSize(listed));
        assertThat(List.of(added.detail(), below.detail())).containsOnly(detail);
    }

    @Test
    void thoseBelowSayTheWayToThem() {
        Violations inner = Violations.add(Violations.add(null, "/a", "x", "X"), "", "as a whole", "Whole");
        Violations found = Violations.below(null, "/in", inner);
        found = Violations.belowAt(found, 3, inner);
        found = Violations.belowOf(found, "a/b~c", inner);
        found = Violations.belowUnwrapped(found, "p/", "~s", inner);
        found = Violations.belowUnwrapped(found, "p_", "", Violations.below(null, "/b", inner));

        assertThat(where(found))
                .containsExactly(
                        "/in/a", "/in", "/3/a", "/3", "/a~1b~0c/a", "/a~1b~0c", "/p~1a~0s", "", "/p_b/a", "/p_b");
    }

    @Test
    void theBodyAsAWholeHasAName() {
        Problem problem = Violations.add(null, "", "is wrong", "Wrong").problem();

        assertThat(problem.detail()).isEqualTo("the body: is wrong");
    }

    private static Violations told(Consumer<ConstraintValidatorContext> validator) {
        ConstraintContext context = new ConstraintContext("is wrong", "max", "4", "unit", "{max}");
        validator.accept(context);
        return context.violations("Own");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    at most {max}       | at most 4
                    {max}{max}          | 44
                    {unit}              | {max}
                    {none} of {max      | {none} of {max
                    \\{max} \\$ \\\\ \\} | {max} $ \\ }
                    a\\b \\             | a\\b \\
                    """)
    void aTemplateOfAValidatorHasItsAttributes(String template, String message) {
        Violations found = told(context -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        });

        assertThat(found.problem().errors())
                .extracting(Problem.Violation::detail)
                .containsExactly(message);
    }

    @Test
    void aValidatorSaysWhere() {
        Violations found = told(context -> {
            var a = context.buildConstraintViolationWithTemplate("x");
            a.addPropertyNode("a").addPropertyNode("b").inIterable().atIndex(2).addConstraintViolation();
            var b = context.buildConstraintViolationWithTemplate("x");
            b.addPropertyNode("m").addBeanNode().inIterable().atKey("k/1").addConstraintViolation();
        });

        assertThat(where(found)).containsExactly("", "/a/2/b", "/m/k~11");
    }
}
