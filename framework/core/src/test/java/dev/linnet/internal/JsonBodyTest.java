package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What callers are told about bodies that cannot be read. */
@Timeout(30)
class JsonBodyTest {

    private static Problem refused(byte[] body, Consumer<JsonParser> read) {
        return catchThrowableOfType(Problem.class, () -> {
            JsonParser in = JsonBody.parser(body);
            try {
                read.accept(in);
                JsonBody.end(in);
            } catch (RuntimeException e) {
                throw JsonBody.problem(in, e);
            }
        });
    }

    private static Problem refused(String body) {
        return refused(body.getBytes(StandardCharsets.UTF_8), JsonAny::read);
    }

    /** {"a": [1, <value>]}, the value read as an integer. */
    private static @Nullable Object element(JsonParser in) {
        in.nextToken();
        in.nextToken();
        in.nextToken();
        in.nextToken();
        Object value = JsonRead.toInt(in);
        in.nextToken();
        in.nextToken();
        return value;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'{\"a\":}' | line 1, column 6: the character '}' does not belong here",
                "'{\"a\":1' | line 1, column 7: the JSON text ends too early",
                "'{\"a\":\n  tru}' | line 2, column 3: the word 'tru' is not JSON: strings are in double quotes",
                "'{\"a\":1]' | line 1, column 7: a bracket closes what it did not open",
                "'[01]' | line 1, column 3: the number is not written as JSON has numbers",
                "'[\"\\x\"]' | line 1, column 4: the string has an escape that JSON does not know",
                "'[\"a\nb\"]' | line 1, column 4: a control character in a string must be escaped",
                "'1 2' | line 1, column 3: something follows the value; one JSON value is expected",
                "'{} x' | line 1, column 4: the word 'x' is not JSON: strings are in double quotes",
            })
    void malformedTextIsPlaced(String body, String detail) {
        assertThat(refused(body).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'\"x\"' | the string \"x\" was found where an integer is expected",
                "1.0 | the number 1.0 was found where an integer is expected",
                "null | null was found where an integer is expected",
                "true | true was found where an integer is expected",
                "{} | an object was found where an integer is expected",
                "[] | an array was found where an integer is expected",
                "3000000000 | the number 3000000000 was found where an integer from -2147483648 to 2147483647 is expected",
            })
    void aValueOfAnotherTypeIsNamedWithItsPointer(String value, String detail) {
        Problem problem =
                refused(("{\"a\":[1," + value + "]}").getBytes(StandardCharsets.UTF_8), JsonBodyTest::element);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo("line 1, column 9: " + detail);
        assertThat(problem.errors()).containsExactly(new Problem.Violation("/a/1", detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000000", "1.5E-99999999999"})
    void anExponentThatNoDecimalHasIsRefused(String number) {
        assertThat(refused(number.getBytes(StandardCharsets.UTF_8), JsonRead::bigDecimal)
                        .detail())
                .isEqualTo("line 1, column 1: the number " + number
                        + " was found where a number with a smaller exponent is expected");
    }

    @Test
    void whatDatabindRefusesIsSaidToBeTheValue() {
        // {"n":"x"} to an int of a class with @Json(databind = true): DatabindException, which core does not know
        assertThat(failed(new tools.jackson.core.JacksonException("Cannot deserialize value of type `int`") {}))
                .isEqualTo("the value does not fit the type that is expected here");
        assertThat(failed(new tools.jackson.core.exc.InputCoercionException(
                        null, "out of range of `int`", JsonToken.VALUE_NUMBER_INT, int.class)))
                .isEqualTo("the value does not fit the type that is expected here");
        assertThat(failed(new tools.jackson.core.exc.StreamReadException("something new")))
                .isEqualTo("this is not valid JSON");
    }

    @Test
    void limitsAreNamed() {
        assertThat(refused("[".repeat(100_000)).detail()).endsWith("arrays and objects are nested more than 500 deep");
        assertThat(refused("[" + "1".repeat(1_001) + "]").detail()).contains("a number has more than 1000 digits");
        assertThat(refused("{\"" + "a".repeat(60_000) + "\":1}").detail())
                .contains("a property's name is longer than 50000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud800x", "\\ud800\\n", "a\\udfff"})
    void halvesOfSurrogatePairsAreRefused(String escape) {
        assertThat(refused("\n\"" + escape + "\"").detail())
                .startsWith("line 2, column ")
                .endsWith("an escape is half of a surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d\\ude00", "\\\\ud800", "\\u0041", "\ud83d\ude00"})
    void otherEscapesAreNot(String escape) {
        JsonBytes.check(("\"" + escape + "\"").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0af", "eda080", "f4908080", "ff", "80", "e282", "f8888080"})
    void malformedUtf8IsRefused(String hex) {
        byte[] wrong = java.util.HexFormat.of().parseHex("22" + hex + "22");

        assertThat(refused(wrong, JsonAny::read).detail()).isEqualTo("line 1, column 2: the body is not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE"})
    void otherEncodingsAreRefused(String charset) {
        assertThat(refused("[1]".getBytes(java.nio.charset.Charset.forName(charset)), JsonAny::read)
                        .detail())
                .contains("UTF-16");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "application/json; charset=UTF-8, 200",
        "application/merge-patch+json, 200",
        "text/plain, 415",
        "application/xml, 415",
        "application/json; charset=iso-8859-1, 415",
        "application/jsonx, 415"
    })
    void mediaTypesAreChecked(String type, int status) {
        Request request =
                Request.of("POST", "/").header("Content-Type", type).body("1").build();
        if (status == 200) {
            JsonBody.open(request).close();
        } else {
            Problem problem = catchThrowableOfType(Problem.class, () -> JsonBody.open(request));
            assertThat(problem.status()).isEqualTo(415);
            assertThat(problem.headers().first("accept")).isEqualTo("application/json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anEmptyBodyIsRefused(String body) {
        assertThat(refused(body).detail()).isEqualTo("the body is empty; a JSON value is expected");
    }

    private static String failed(RuntimeException failure) {
        Problem problem = refused(new byte[] {'1'}, in -> {
            throw failure;
        });
        return problem.errors().get(0).detail();
    }

    @Test
    void onlyAConstructorsOwnWordsAreShown() {
        byte[] body = {'1'};

        assertThat(failed(new IllegalArgumentException("a price is positive"))).isEqualTo("a price is positive");
        assertThat(failed(new IllegalStateException("jdbc:secret"))).isEqualTo("the value is not accepted");
        assertThat(failed(new NullPointerException("com.shop.Price.amount"))).isEqualTo("the value is not accepted");
        assertThat(failed(new IllegalArgumentException(new java.net.URISyntaxException("x", "y"))))
                .isEqualTo("the value is not accepted");
        assertThat(failed(new IllegalArgumentException("x is a com.shop.Price", new NullPointerException())))
                .isEqualTo("the value is not accepted");
        assertThat(failed(new NumberFormatException("For java.math.BigDecimal")))
                .isEqualTo("the value is not accepted");
        for (String thrower : List.of("java.util.UUID", "javax.a.B", "jdk.a.B", "sun.a.B", "tools.jackson.core.A")) {
            RuntimeException failure = new IllegalArgumentException("not for callers");
            failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(thrower, "of", null, 1)});
            assertThat(failed(failure)).as(thrower).isEqualTo("the value is not accepted");
        }
        assertThat(refused(body, in -> UUID.fromString(in.getString())).detail())
                .endsWith("column 1: the value is not accepted");
        assertThat(refused(body, in -> Integer.parseInt(in.getString() + "x")).detail())
                .endsWith("column 1: the value is not accepted");
    }
}
