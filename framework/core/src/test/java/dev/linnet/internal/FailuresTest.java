package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Problem;
import dev.linnet.ProblemType;
import dev.linnet.Request;
import dev.linnet.Response;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which answer an exception gets from a table, from the annotation of its class, or from neither, and what is logged. */
class FailuresTest {

    @ProblemType(status = 409, title = "Out of stock", type = "https://shop.example/stock")
    static class OutOfStock extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfStock(@Nullable String message) {
            super(message);
        }
    }

    static final class SoldOut extends OutOfStock {
        private static final long serialVersionUID = 1;

        SoldOut() {
            super("sold out");
        }
    }

    @ProblemType(status = 503)
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("come again");
        }
    }

    /** Has entries for IOException, for RuntimeException and, on route 1, for IOException in another way. */
    private static final class Table extends ExceptionTable {
        @Override
        protected int find(Throwable failure, int route) {
            if (failure instanceof IOException && route == 1) {
                return 0;
            }
            if (failure instanceof IOException) {
                return 1;
            }
            return failure instanceof RuntimeException ? 2 : NONE;
        }

        @Override
        protected Class<? extends Throwable> type(int entry) {
            return entry == 2 ? RuntimeException.class : IOException.class;
        }

        @Override
        protected Response map(int entry, Throwable failure, Request request) throws Exception {
            if ("mapper fails".equals(failure.getMessage())) {
                throw new FileNotFoundException("secret");
            }
            if ("mapper rethrows".equals(failure.getMessage())) {
                throw (RuntimeException) failure;
            }
            return switch (entry) {
                case 0 -> problem(Problem.of(404, "route 1"));
                case 1 -> Response.of(502);
                default -> problem(Problem.of(422, "unprocessable").causedBy(failure));
            };
        }
    }

    static Stream<Arguments> failures() {
        String stock = "{\"type\":\"https://shop.example/stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":";
        return Stream.of(
                Arguments.of(new OutOfStock("book"), 0, stock + "\"book\"}", 0),
                Arguments.of(new OutOfStock(null), 0, stock.replace(",\"detail\":", "}"), 0),
                Arguments.of(new SoldOut(), 0, stock + "\"sold out\"}", 0),
                Arguments.of(new Busy(), 0, "\"status\":503,\"detail\":\"come again\"}", 1),
                Arguments.of(new IOException("secret"), 0, "", 1),
                Arguments.of(new FileNotFoundException("secret"), 1, "\"status\":404,\"detail\":\"route 1\"}", 0),
                Arguments.of(new IllegalStateException("secret"), 0, "\"status\":422,\"detail\":\"unprocessable\"}", 1),
                Arguments.of(Problem.of(400, "own"), 0, "\"status\":400,\"detail\":\"own\"}", 0),
                Arguments.of(new IllegalStateException("mapper fails"), 0, "\"status\":500,", 1),
                Arguments.of(new IllegalStateException("mapper rethrows"), 0, "\"status\":500,", 1),
                Arguments.of(new Exception("secret"), 0, "\"status\":500,", 1),
                Arguments.of(new AssertionError("secret"), 0, "\"status\":500,", 1));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theNearestTypeAnswers(Throwable failure, int route, String expected, int logs) {
        List<Throwable> logged = new ArrayList<>();
        Router router = new Router(Version.CURRENT, null) {
            @Override
            public int match(Match match) {
                return route;
            }

            @Override
            public Response call(int called, Request request) throws Exception {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (Exception) failure;
            }

            @Override
            protected ExceptionTable exceptions() {
                return new Table();
            }
        };
        Response response = new Dispatcher(router, (r, logs1) -> logged.add(logs1))
                .handle(Request.of("GET", "/").build());
        assertThat(response.text()).contains(expected).doesNotContain("secret");
        assertThat(logged).hasSize(logs);
        if (failure.getMessage() != null && failure.getMessage().equals("mapper fails")) {
            assertThat(logged.get(0).getSuppressed()).containsExactly(failure);
        }
    }
}
