package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dispatcher adds to a router: preflight, CORS, 404, 405, problems. */
class DispatcherTest {

    private final List<Throwable> logged = new ArrayList<>();

    private Dispatcher dispatcher(@Nullable Cors cors) {
        return new Dispatcher(
                new Router(Version.CURRENT, cors) {
                    @Override
                    public int match(Match match) {
                        if (match.length() == 0) {
                            return NONE;
                        }
                        return match.verb() == GET || match.verb() == HEAD ? 0 : NONE;
                    }

                    @Override
                    public Response call(int route, Request request) throws Exception {
                        return switch (request.path()) {
                            case "/problem" -> throw Problem.conflict("taken").with("/a", "b");
                            case "/typed" -> throw typed();
                            case "/unwritable" ->
                                throw Problem.of(400, "x").withMember("thread", Thread.currentThread());
                            case "/failure" -> throw new IOException("secret");
                            case "/interrupted" -> throw new InterruptedException("secret");
                            case "/fatal" -> throw new StackOverflowError("fatal");
                            default -> Response.text("x");
                        };
                    }
                },
                (request, failure) -> logged.add(failure));
    }

    private static Problem typed() {
        return Problem.of(403, "")
                .withType("https://shop.example/problems/credit")
                .withTitle("Not enough credit")
                .withMember("balance", 30)
                .withMember("accounts", List.of("/account/1"))
                .withMember("until", null)
                .withErrors(List.of(new Problem.Violation("/quantity", "must be at least 1", "Min")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example | https://a.example          | https://a.example | Origin
            https://a.example | https://a.example.evil     |                   | Origin
            https://a.example | null                       |                   | Origin
            https://a.example | https://A.example          |                   | Origin
            https://a.example |                            |                   | Origin
            *                 | https://b.example          | *                 |
            *                 |                            | *                 |
            """)
    void anOriginIsComparedExactly(String allowed, String origin, String answered, String vary) {
        Dispatcher dispatcher = dispatcher(new Cors(List.of(allowed), "", "X-A", "", false, 60));
        for (String path : List.of("/a", "/problem", "/failure", "/")) {
            Request.Builder request = Request.of("GET", path);
            if (origin != null) {
                request.header("Origin", origin);
            }
            Response response = dispatcher.handle(request.build());
            assertThat(response.header("Access-Control-Allow-Origin")).as(path).isEqualTo(answered);
            assertThat(response.header("Vary")).as(path).isEqualTo(vary);
        }
    }

    @Test
    void aPreflightIsAnsweredWithWhatThePathServes() {
        Dispatcher dispatcher = dispatcher(new Cors(List.of("*"), "", "X-A", "", false, 60));
        Response response = dispatcher.handle(Request.of("OPTIONS", "/a")
                .header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "GET")
                .build());
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.headers().toString())
                .isEqualTo("[Allow=GET, HEAD, OPTIONS"
                        + ", Vary=Access-Control-Request-Method, Access-Control-Request-Headers"
                        + ", Access-Control-Allow-Origin=*, Access-Control-Allow-Methods=GET, HEAD, OPTIONS"
                        + ", Access-Control-Max-Age=60, Access-Control-Allow-Headers=X-A]");
    }

    @Test
    void withoutCorsThereAreNoCorsHeaders() {
        Response response = dispatcher(null)
                .handle(Request.of("PUT", "/a").header("Origin", "x").build());
        assertThat(response.status()).isEqualTo(405);
        assertThat(response.headers().toString())
                .isEqualTo("[Content-Type=application/problem+json, Allow=GET, HEAD, OPTIONS]");
    }

    @Test
    void aProblemSaysWhatItSaysAndNothingElse() {
        Response response =
                dispatcher(null).handle(Request.of("GET", "/problem").id("r-1").build());
        assertThat(response.text())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,\"detail\":\"taken\""
                        + ",\"requestId\":\"r-1\",\"errors\":[{\"where\":\"/a\",\"detail\":\"b\"}]}");
        assertThat(logged).isEmpty();
    }

    @Test
    void aProblemHasATypeAndFurtherMembers() {
        Response response = dispatcher(null).handle(Request.of("GET", "/typed").build());
        assertThat(response.text())
                .isEqualTo(
                        "{\"type\":\"https://shop.example/problems/credit\",\"title\":\"Not enough credit\",\"status\":403"
                                + ",\"balance\":30,\"accounts\":[\"/account/1\"],\"until\":null"
                                + ",\"errors\":[{\"where\":\"/quantity\",\"detail\":\"must be at least 1\",\"constraint\":\"Min\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "requestId", "errors", ""})
    void aMemberCannotTakeANameThatHasAMeaning(String name) {
        assertThatThrownBy(() -> Problem.of(400, "x").withMember(name, 1)).hasMessageContaining("'" + name + "'");
    }

    @Test
    void aMemberThatCannotBeWrittenIsAFailure() {
        Response response =
                dispatcher(null).handle(Request.of("GET", "/unwritable").build());
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.text()).doesNotContain("Thread");
        assertThat(logged).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureIsLoggedAndNotTold() {
        Response response =
                dispatcher(null).handle(Request.of("GET", "/failure").id("r-1").build());
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.text()).contains("r-1").doesNotContain("secret", "IOException");
        assertThat(logged).singleElement().isInstanceOf(IOException.class);
    }

    @Test
    void anInterruptStaysVisible() {
        dispatcher(null).handle(Request.of("GET", "/interrupted").build());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatMustEndTheProcessPasses() {
        assertThatThrownBy(() ->
                        dispatcher(null).handle(Request.of("GET", "/fatal").build()))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aRefusedRequestCarriesCorsHeaders() {
        Dispatcher dispatcher = dispatcher(new Cors(List.of("*"), "", "X-A", "", false, 60));
        Response response = dispatcher.refuse(
                Problem.of(504, "late"), Request.of("HEAD", "/a").build(), true);
        assertThat(response.status()).isEqualTo(504);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.body()).isEmpty();
    }
}
