package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an API makes of a function's output: SEMANTICS rules 7 to 11 and 18 to 22. */
class ResponseFormatTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String TEXT = "Content-Type: text/plain; charset=utf-8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // rule 18: without statusCode the whole output is the body
                "{\"a\":1}                                          | 200 | JSON | {\"a\":1}",
                "\"test\"                                           | 200 | JSON | test",
                "[1, 2]                                             | 200 | JSON | [1, 2]",
                "not JSON                                           | 200 | JSON | not JSON",
                "null                                               | 200 | JSON | null",
                // rule 19
                "{\"statusCode\":201}                               | 201 | TEXT | ``",
                "{\"statusCode\":\"404\",\"body\":\"x\"}            | 404 | TEXT | x",
                "{\"statusCode\":200,\"headers\":{\"content-type\":\"a/b\",\"X-B\":true}} | 200 | content-type: a/b; X-B: true | ``",
                // rule 21
                "{\"statusCode\":200,\"cookies\":[\"a=1\",\"b=2\"]} | 200 | TEXT; set-cookie: a=1; set-cookie: b=2 | ``",
                "{\"statusCode\":200,\"body\":\"aGk=\",\"isBase64Encoded\":true} | 200 | TEXT | hi",
                // rule 20, and what else is no response
                "{\"statusCode\":0}                                 | 500 | - | -",
                "{\"statusCode\":200.5}                             | 500 | - | -",
                "{\"statusCode\":99}                                | 500 | - | -",
                "{\"statusCode\":\"abc\"}                           | 500 | - | -",
                "{\"statusCode\":200,\"body\":{}}                   | 500 | - | -",
                "{\"statusCode\":200,\"headers\":[]}                | 500 | - | -",
                "{\"statusCode\":200,\"headers\":{\"a\":\"b\\r\\nc: d\"}} | 500 | - | -",
                "{\"statusCode\":200,\"headers\":{\"a b\":\"c\"}}   | 500 | - | -",
                "{\"statusCode\":200,\"cookies\":\"a\"}             | 500 | - | -",
                "{\"statusCode\":200,\"body\":\"!\",\"isBase64Encoded\":true} | 500 | - | -",
            })
    void httpApiFormat2(String output, int status, String headers, String body) {
        check(Kind.HTTP, "2.0", output, status, headers, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"statusCode\":200,\"body\":\"x\"}                | 200 | TEXT | x",
                // rule 22: single first
                "{\"statusCode\":200,\"headers\":{\"x-a\":\"1\"},\"multiValueHeaders\":{\"X-A\":[\"2\",\"3\"]}} | 200 | TEXT; x-a: 1; X-A: 2; X-A: 3 | ``",
                "{\"a\":1}                                          | 500 | - | -",
                "\"test\"                                           | 500 | - | -",
                "not JSON                                           | 500 | - | -",
            })
    void httpApiFormat1(String output, int status, String headers, String body) {
        check(Kind.HTTP, "1.0", output, status, headers, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // rules 8 and 9
                "{}                                                 | 200 | JSON | ``",
                "{\"statusCode\":\"201\",\"headers\":null}          | 201 | JSON | ``",
                "{\"headers\":{\"x\":true}}                         | 200 | JSON; x: true | ``",
                // rule 10: multi first
                "{\"headers\":{\"x-a\":\"1\"},\"multiValueHeaders\":{\"X-A\":[\"2\",\"3\"]}} | 200 | JSON; X-A: 2; X-A: 3; x-a: 1 | ``",
                // rule 7
                "{\"unknown\":1}                                    | 502 | - | -",
                "\"test\"                                           | 502 | - | -",
                "{\"statusCode\":0}                                 | 502 | - | -",
                "{\"statusCode\":\"abc\"}                           | 502 | - | -",
                "{\"multiValueHeaders\":{\"a\":\"b\"}}              | 502 | - | -",
                "not JSON                                           | 502 | - | -",
            })
    void rest(String output, int status, String headers, String body) {
        check(Kind.REST, "1.0", output, status, headers, body);
    }

    /** Rule 11: the first type of Accept decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"image/png | hi", "image/png, text/html | hi", "text/html, image/png | aGk="})
    void restDecodesForBinaryMediaTypes(String accept, String body) {
        TemplateApi api = new TemplateApi(
                "Api",
                new dev.linnet.stack.Position(1, 1),
                Kind.REST,
                "prod",
                TestStack.api(Kind.REST, "1.0", "prod", null, 1_000).routes(),
                null,
                java.util.Map.of(),
                List.of("image/png"),
                List.of());
        RouteMatch match = Objects.requireNonNull(new RouteTable(List.of(api)).find("GET", "/prod/"));

        Reply reply = new ResponseFormat(match, accept)
                .reply("{\"body\":\"aGk=\",\"isBase64Encoded\":true}".getBytes(StandardCharsets.UTF_8));

        assertThat(new String(Objects.requireNonNull(reply).body(), StandardCharsets.UTF_8))
                .isEqualTo(body);
    }

    /** Table c. */
    @Test
    void theGatewaysOwnErrors() {
        assertThat(List.of(
                        GatewayErrors.noRoute(Kind.REST), GatewayErrors.noRoute(Kind.HTTP),
                        GatewayErrors.functionError(Kind.REST), GatewayErrors.functionError(Kind.HTTP),
                        GatewayErrors.timeout(Kind.REST), GatewayErrors.timeout(Kind.HTTP),
                        GatewayErrors.tooLarge(Kind.REST), GatewayErrors.tooLarge(Kind.HTTP)))
                .extracting(reply -> reply.status() + " " + new String(reply.body(), StandardCharsets.UTF_8))
                .containsExactly(
                        "403 {\"message\":\"Missing Authentication Token\"}",
                        "404 {\"message\":\"Not Found\"}",
                        "502 {\"message\": \"Internal server error\"}",
                        "500 {\"message\":\"Internal Server Error\"}",
                        "504 {\"message\": \"Endpoint request timed out\"}",
                        "503 {\"message\":\"Service Unavailable\"}",
                        "413 {\"message\":\"Request Too Long\"}",
                        "413 {\"message\":\"Request Entity Too Large\"}");
    }

    private static void check(Kind kind, String format, String output, int status, String headers, String body) {
        String stage = kind == Kind.REST ? "prod" : "$default";
        RouteMatch match =
                Objects.requireNonNull(new RouteTable(List.of(TestStack.api(kind, format, stage, null, 1_000)))
                        .find("GET", kind == Kind.REST ? "/prod/" : "/"));
        byte[] bytes = output.getBytes(StandardCharsets.UTF_8);

        Reply reply = new ResponseFormat(match, "text/html").reply(bytes);

        if (status >= 500) {
            assertThat(reply).isNull();
            assertThat(GatewayErrors.functionError(kind).status()).isEqualTo(status);
            return;
        }
        Reply given = Objects.requireNonNull(reply);
        assertThat(given.status()).isEqualTo(status);
        assertThat(given.headers().stream()
                        .map(header -> header.name() + ": " + header.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(headers.replace("JSON", JSON).replace("TEXT", TEXT));
        assertThat(new String(given.body(), StandardCharsets.UTF_8)).isEqualTo(body);
    }
}
