package dev.linnet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the test kit expects holds, and what does not hold fails with the whole answer. */
class TestResponseTest {

    private static final TestResponse RESPONSE = new TestResponse(
            "GET /a",
            new Reply(
                    200,
                    List.of(new Header("Content-Type", "application/json")),
                    "{\"n\":40,\"t\":\"40\",\"b\":true,\"z\":null,\"l\":[{\"x\":1.50},[]]}"
                            .getBytes(StandardCharsets.UTF_8)),
            new IllegalStateException("the cause"));

    @Test
    void holds() {
        RESPONSE.expect(200)
                .expectHeader("content-type", "application/json")
                .expectHeader("Location", null)
                .expectJson("$.n", 40)
                .expectJson("$.n", 40.0)
                .expectJson("$.t", "40")
                .expectJson("$.b", true)
                .expectJson("$.z", null)
                .expectJson("$.l[0].x", 1.5)
                .expectJson("$.l[1]", "[]")
                .expectNoJson("$.l[2]")
                .expectNoJson("$.zz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.t", "$.z", "$.zz", "$.b", "$.l"})
    void aNumberIsNoOtherValue(String path) {
        assertThatThrownBy(() -> RESPONSE.expectJson(path, 40))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(path + " is ")
                .hasMessageContaining("\"t\":\"40\"")
                .hasRootCauseMessage("the cause");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.n", "$.zz"})
    void neitherAValueNorNothingIsNull(String path) {
        assertThatThrownBy(() -> RESPONSE.expectJson(path, null)).isInstanceOf(AssertionError.class);
        assertThat(JsonPath.find("{}", path)).isNull();
    }
}
