package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
