package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.lambda.FakeApi.Ack;
import dev.linnet.lambda.FakeApi.Delivery;
import dev.linnet.lambda.FakeApi.Received;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process: what it prints, what it reports, with what status it ends (SEMANTICS, rule 38). */
@Timeout(90)
class LambdaRuntimeTest {

    private final FakeApi api = new FakeApi();

    LambdaRuntimeTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        api.close();
    }

    private ChildJvm start(String... variables) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of("AWS_LAMBDA_RUNTIME_API", api.address()));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return ChildJvm.start(Actor.class, environment);
    }

    @Test
    void withoutARuntimeApiItSaysSoInOneLine() throws Exception {
        try (ChildJvm child = ChildJvm.start(Actor.class, Map.of())) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output())
                    .startsWith("AWS_LAMBDA_RUNTIME_API is not set: ")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "127.0.0.1:", ":9001", "127.0.0.1:x", "127.0.0.1:70000"})
    void aRuntimeApiThatIsNoAddressIsSaid(String address) throws Exception {
        try (ChildJvm child = start("AWS_LAMBDA_RUNTIME_API", address)) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output())
                    .contains(
                            "AWS_LAMBDA_RUNTIME_API is \"" + address + "\": expected host:port, as in 127.0.0.1:9001");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LINNET_TIMEOUT_MARGIN_MS,soon,900000",
        "LINNET_TIMEOUT_MARGIN_MS,-1,900000",
        "AWS_LAMBDA_MAX_CONCURRENCY,many,10000"
    })
    void aBadSettingIsAnInitError(String name, String value, int most) throws Exception {
        try (ChildJvm child = start(name, value)) {
            Received error = api.take();
            assertThat(error.path()).isEqualTo("/2018-06-01/runtime/init/error");
            assertThat(error.text())
                    .contains("\"errorMessage\":\"" + name + " is \\\"" + value
                            + "\\\": expected a whole number from 0 to " + most);
            assertThat(child.exitStatus()).isEqualTo(1);
        }
        assertThat(api.nexts()).isZero();
    }

    @Test
    void aFunctionThatCannotBeMadeIsAnInitError() throws Exception {
        try (ChildJvm child = start("ACTOR_INIT_FAILS", "no table")) {
            Received error = api.take();
            assertThat(error.path()).isEqualTo("/2018-06-01/runtime/init/error");
            assertThat(error.fields()).containsEntry("Lambda-Runtime-Function-Error-Type", "Runtime.BadFunctionCode");
            assertThat(error.text())
                    .startsWith("{\"errorMessage\":\"no table\",\"errorType\":\"java.lang.IllegalStateException\"");
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output()).contains("IllegalStateException: no table");
        }
        assertThat(api.received()).isEmpty();
    }

    @Test
    void aHandlerMayEndTheProcess() throws Exception {
        api.call("a", "exit").call("b", "next");
        try (ChildJvm child = start()) {
            assertThat(child.exitStatus()).isEqualTo(7);
        }
        assertThat(api.received()).isEmpty();
    }

    @Test
    void aHandlerMayPrintMegabytes() throws Exception {
        api.call("a", "print").call("b", "next").end();
        try (ChildJvm child = start()) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output().length()).isGreaterThan(5 * 1024 * 1024);
        }
        assertThat(api.received()).extracting(Received::text).containsExactly("print", "next");
    }

    @ParameterizedTest
    @CsvSource({"overflow,java.lang.StackOverflowError", "ioerror,java.io.IOError"})
    void afterAnErrorThatNothingSurvivesItReportsAndEnds(String event, String type) throws Exception {
        api.call("a", event).call("b", "next");
        try (ChildJvm child = start()) {
            assertThat(child.exitStatus()).isEqualTo(1);
        }
        assertThat(api.received())
                .singleElement()
                .satisfies(r -> assertThat(r.text()).contains(type));
    }

    @Test
    void aHalfReadCallEndsIt() throws Exception {
        api.call("a", "event", Delivery.CUT_IN_BODY).call("b", "next");
        try (ChildJvm child = start()) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output()).contains("lost in the middle of a response", "after 4 of 5 bytes");
        }
        assertThat(api.received()).isEmpty();
    }

    @Test
    void aServerErrorEndsIt() throws Exception {
        api.call("a", "event", Ack.SERVER_ERROR).call("b", "next");
        try (ChildJvm child = start()) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output()).contains("the Runtime API answered response with 500");
        }
    }

    @Test
    void aRuntimeApiThatIsGoneEndsIt() throws Exception {
        api.call("a", "event");
        try (ChildJvm child = start()) {
            api.take();
            while (api.nexts() < 2) {
                Thread.sleep(10);
            }
            api.close();
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output()).contains("asking for the next call failed, asking again", "the process ends");
        }
    }

    @Test
    void aHandlerThatNeverReturnsEndsItAfterThe504() throws Exception {
        api.call("a", "hang", 1_500).call("b", "next");
        try (ChildJvm child = start()) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output())
                    .contains("timed out: answered 504", "ignored an interrupt", "no handler returned");
        }
        assertThat(api.received()).extracting(Received::text).containsExactly("504");
        assertThat(api.nexts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"off", "OFF", "0"})
    void the504CanBeOff(String margin) throws Exception {
        api.call("a", "sleep 900", 500).end();
        try (ChildJvm child = start("LINNET_TIMEOUT_MARGIN_MS", margin)) {
            assertThat(child.exitStatus()).isEqualTo(1);
        }
        assertThat(api.received()).extracting(Received::text).containsExactly("slept");
    }

    @Test
    void servesAsManyCallsAtOnceAsItIsTold() throws Exception {
        for (int i = 0; i < 8; i++) {
            api.call("c" + i, "meet");
        }
        api.end();
        try (ChildJvm child = start("AWS_LAMBDA_MAX_CONCURRENCY", "4")) {
            assertThat(child.exitStatus()).isEqualTo(1);
        }
        assertThat(api.received()).hasSize(8).extracting(Received::text).containsOnly("met");
        assertThat(api.connections()).isEqualTo(4);
    }

    @Test
    void besideOthersAHandlerThatNeverReturnsCostsOneLoop() throws Exception {
        api.call("a", "hang", 1_000);
        try (ChildJvm child = start("AWS_LAMBDA_MAX_CONCURRENCY", "2")) {
            assertThat(api.take().text()).isEqualTo("504");
            Thread.sleep(800);
            api.call("b", "next");
            assertThat(api.take().text()).isEqualTo("next");
            assertThat(child.isAlive()).isTrue();
            api.call("c", "hang", 1_000);
            assertThat(api.take().text()).isEqualTo("504");
            assertThat(child.exitStatus()).isEqualTo(1);
        }
    }

    @Test
    void aNameThatWasNotFoundIsAskedAgainAfterASecond() throws Exception {
        api.call("a", "security networkaddress.cache.negative.ttl").end();
        try (ChildJvm child = start()) {
            assertThat(child.exitStatus()).isEqualTo(1);
        }
        assertThat(api.received()).extracting(Received::text).containsExactly("1");
    }
}
