package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.CorsRules;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEMANTICS rule 42. */
class CorsPolicyTest {

    private static final CorsRules RULES = new CorsRules(
            List.of("https://a.example", "http://*"), List.of("GET", "PUT"), List.of("x-a"), List.of("x-b"), 60, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example     | https://a.example, Vary: Origin, true, GET,PUT, x-a, 60",
                "http://any.example    | http://any.example, Vary: Origin, true, GET,PUT, x-a, 60",
                "https://a.example.evil | ''",
                "https://b.example     | ''",
                "null                  | ''",
            })
    void answersAPreflightItself(String origin, String granted) {
        Reply reply = new CorsPolicy(RULES).preflight(call("OPTIONS", origin));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(values(reply)).isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example | a/b, Vary: Accept, ORIGIN, https://a.example, true, x-b",
                "https://b.example | a/b, Vary: Accept, ORIGIN",
            })
    void dropsTheFunctionsOwnHeadersAndAddsTheApis(String origin, String expected) {
        Reply own = new Reply(
                200,
                List.of(
                        new Header("access-control-allow-origin", "*"),
                        new Header("Content-Type", "a/b"),
                        new Header("vary", "Accept, ORIGIN"),
                        new Header("Access-Control-Max-Age", "1")),
                new byte[0]);

        assertThat(values(new CorsPolicy(RULES).apply(call("GET", origin), own)))
                .isEqualTo(expected);
    }

    private static String values(Reply reply) {
        return reply.headers().stream()
                .map(header -> header.is("Vary") ? "Vary: " + header.value() : header.value())
                .collect(Collectors.joining(", "));
    }

    private static ApiCall call(String method, String origin) {
        return new ApiCall(
                method,
                "/",
                null,
                List.of(new Header("Origin", origin), new Header("Access-Control-Request-Method", "PUT")),
                new byte[0],
                "localhost",
                "127.0.0.1",
                "HTTP/1.1",
                "r",
                Instant.EPOCH);
    }
}
