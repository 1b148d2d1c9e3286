package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.Chain;
import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where filters stand between CORS, the router's own answers and the handler, and what they see of failures. */
class FilterChainTest {

    private final List<String> seen = new ArrayList<>();
    private final List<Throwable> logged = new ArrayList<>();

    /** Filters 0 and 1 of every request; 2 of the route 1. Each notes the status that it sees. */
    private final class Recording extends FilterChains {
        Recording() {
            super(2);
        }

        @Override
        protected int first(int route) {
            return route == 1 ? 2 : 0;
        }

        @Override
        protected int end(int route) {
            return route == 1 ? 3 : 0;
        }

        @Override
        protected Response run(int filter, Request request, Chain chain) throws Exception {
            String fails = request.header("Fails");
            if (fails != null && fails.equals(filter + " before")) {
                throw new IllegalArgumentException("secret");
            }
            Response response = chain.proceed(request);
            seen.add(filter + ":" + response.status());
            if (fails != null && fails.equals(filter + " fatal")) {
                throw new StackOverflowError("fatal");
            }
            if (fails != null && fails.equals(filter + " after")) {
                throw Problem.conflict("late");
            }
            return fails != null && fails.equals(filter + " twice") ? chain.proceed(request) : response;
        }
    }

    private final class Routes extends Router {
        Routes(@Nullable Cors cors) {
            super(Version.CURRENT, cors, new Recording());
        }

        @Override
        public int match(Match match) {
            return switch (match.verb()) {
                case GET, HEAD -> match.length() - 1;
                default -> NONE;
            };
        }

        @Override
        public Response call(int route, Request request) {
            seen.add("handler " + route);
            String fails = request.header("Fails");
            if (fails != null && fails.equals("handler")) {
                throw new IllegalStateException("secret");
            }
            return Response.text("x");
        }
    }

    private Response handle(String method, String path, @Nullable String fails) {
        Request.Builder request = Request.of(method, path);
        if (fails != null) {
            request.header("Fails", fails);
        }
        return new Dispatcher(new Routes(null), (r, failure) -> logged.add(failure)).handle(request.build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET     | /a    |          | handler 0, 1:200, 0:200               | 200
            GET     | /a/b  |          | handler 1, 2:200, 1:200, 0:200        | 200
            GET     | /     |          | 1:404, 0:404                          | 404
            PUT     | /a    |          | 1:405, 0:405                          | 405
            OPTIONS | /a    |          | 1:204, 0:204                          | 204
            GET     | /a/b  | handler  | handler 1, 2:500, 1:500, 0:500        | 500
            GET     | /a/b  | 2 before | 1:500, 0:500                          | 500
            GET     | /a/b  | 2 after  | handler 1, 2:200, 1:409, 0:409        | 409
            GET     | /a    | 0 before |                                       | 500
            GET     | /a    | 0 after  | handler 0, 1:200, 0:200               | 409
            GET     | /a/b  | 2 twice  | handler 1, 2:200, handler 1, 1:200, 0:200 | 200
            """)
    void aFilterSeesAResponseWhateverHappensFurtherIn(
            String method, String path, @Nullable String fails, @Nullable String expected, int status) {
        Response response = handle(method, path, fails);
        assertThat(String.join(", ", seen)).isEqualTo(expected == null ? "" : expected);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.text()).doesNotContain("secret");
        assertThat(logged).hasSize(status == 500 ? 1 : 0);
    }

    @Test
    void whatMustEndTheProcessPassesTheFilters() {
        assertThatThrownBy(() -> handle("GET", "/a/b", "2 fatal")).isInstanceOf(StackOverflowError.class);
        assertThat(seen).containsExactly("handler 1", "2:200");
    }

    @Test
    void theAnswerToHeadLosesItsBodyAfterAllFilters() {
        assertThat(handle("HEAD", "/a", null).body()).isEmpty();
        assertThat(seen).containsExactly("handler 0", "1:200", "0:200");
    }

    /** A browser sends no credentials with a preflight request (Fetch standard §3.7): a filter that asks for them would end CORS. */
    @Test
    void aPreflightIsAnsweredOutsideOfTheFilters() {
        Cors cors = new Cors(List.of("https://a.example"), "", "X-A", "", false, 60);
        Response response = new Dispatcher(new Routes(cors), (r, failure) -> logged.add(failure))
                .handle(Request.of("OPTIONS", "/a")
                        .header("Origin", "https://a.example")
                        .header("Access-Control-Request-Method", "GET")
                        .build());
        assertThat(seen).isEmpty();
        assertThat(response.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void attributesAreFoundByTheirType() {
        Request request = Request.of("GET", "/").build();
        assertThat(request.attribute(String.class)).isNull();
        request.setAttribute(CharSequence.class, "a");
        assertThat(request.attribute(String.class)).isNull();
        assertThat(request.attribute(CharSequence.class)).isEqualTo("a");
        assertThatThrownBy(() -> Attributes.present(request, String.class, "Orders.find"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Orders.find asks for the attribute String");
    }
}
