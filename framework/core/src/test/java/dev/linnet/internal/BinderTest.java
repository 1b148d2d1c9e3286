package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {

    /** Payload 2.0 joins repeated headers (SEMANTICS rule 12), the others keep them apart. */
    @Test
    void aHeadersMembersAreTheSameJoinedOrRepeated() {
        Request repeated =
                Request.of("GET", "/").header("X-N", "1").header("x-n", "2, 3").build();
        Request joined = Request.of("GET", "/").header("x-n", "1,2 ,, 3").build();

        assertThat(Binder.headers(repeated, "X-N")).isEqualTo(List.of("1", "2", "3"));
        assertThat(Binder.headers(joined, "X-N")).isEqualTo(List.of("1", "2", "3"));
        assertThat(Binder.headers(joined, "X-M")).isEmpty();
    }

    /** Each parameter once, with the first thing that is wrong with it; nothing is thrown before the end. */
    @Test
    void reportsAllThatIsWrongAtOnce() {
        Request request = Request.of("GET", "/").rawQuery("a=1&a=2&b=x").build();
        Binder binder = new Binder();
        binder.check();

        binder.toInt("query", "a", binder.query(request, "a"));
        binder.toInt("query", "b", binder.query(request, "b"));
        binder.toInt("query", "b", "y");
        binder.toText("form", "c", null);
        Problem problem = catchThrowableOfType(Problem.class, binder::check);

        assertThat(problem.errors())
                .extracting(Problem.Violation::where)
                .isEqualTo(List.of("query a", "query b", "form c"));
        assertThat(problem.detail())
                .isEqualTo(
                        "query parameter 'a': found 2 values, expected one; query parameter 'b': found 'x', expected a whole"
                                + " number from -2147483648 to 2147483647; form field 'c': it is missing");
    }

    /** What is no number of its size is refused, with what was found; so is what a factory makes nothing of. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    2147483647, ``
                    -2147483648, ``
                    00000000000000000007, ``
                    2147483648, found '2147483648'
                    -2147483649, found '-2147483649'
                    000000000000000000007, found '000000000000000000007'
                    99999999999999999999, found '99999999999999999999'
                    +1, found '+1'
                    -, found '-'
                    1.0, found '1.0'
                    \u0661, found '\u0661'
                    """)
    void refusesWhatIsNoNumberOf32Bits(String text, String found) {
        Binder binder = new Binder();

        int number = binder.toInt("query", "n", text);

        String range = ", expected a whole number from -2147483648 to 2147483647";
        assertThat(wrong(binder)).isEqualTo(found.isEmpty() ? "" : found + range);
        assertThat(number).isEqualTo(found.isEmpty() ? Integer.parseInt(text) : 0);
    }

    @Test
    void refusesTextThatAFactoryMakesNothingOf() {
        Binder binder = new Binder();

        assertThat(binder.<String>made("path", "sku", "a", "made")).isEqualTo("made");
        assertThat(wrong(binder)).isEmpty();
        binder.<String>made("path", "sku", "b", null);
        assertThat(wrong(binder)).isEqualTo("found 'b': the value is not accepted");
    }

    private static String wrong(Binder binder) {
        return binder.failed()
                ? catchThrowableOfType(Problem.class, binder::check)
                        .errors()
                        .get(0)
                        .detail()
                : "";
    }
}
