package dev.linnet.lambda;

import static dev.linnet.lambda.RuntimeApiException.Kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.linnet.lambda.FakeApi.Ack;
import dev.linnet.lambda.FakeApi.Call;
import dev.linnet.lambda.FakeApi.Delivery;
import dev.linnet.lambda.FakeApi.Received;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** One loop, in this process, against a Runtime API that misbehaves (SEMANTICS, rules 37 to 39; BAD-INPUTS). */
@Timeout(60)
class LoopTest {

    private final FakeApi api = new FakeApi();

    LoopTest() throws IOException {}

    /** Runs a loop until it ends, and returns why. */
    private Throwable run(boolean concurrent) throws IOException {
        api.end();
        try (api;
                RuntimeApi client = new RuntimeApi(api.address())) {
            Actor actor = new Actor();
            Loop loop = new Loop(client, actor, Map.of(), new Watchdog(actor, 300, 1), concurrent);
            Throwable[] failure = new Throwable[1];
            Throwable thrown = catchThrowable(() -> failure[0] = loop.run());
            return thrown == null ? failure[0] : thrown;
        }
    }

    private Throwable run() throws IOException {
        return run(false);
    }

    /** Path from the id on, status and body of what came in. */
    private List<String> answers() {
        return api.received().stream()
                .map(r -> r.path().substring("/2018-06-01/runtime/invocation/".length()) + " " + r.status() + " "
                        + r.text())
                .toList();
    }

    private static void assertEnded(Throwable end) {
        assertThat(end)
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(RuntimeApiException.is(Kind.REFUSED, e)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {"CUT_.*", "LENGTH_.*", "NO_.*", "NOT_.*"})
    void understandsEveryFramingOfACall(Delivery delivery) throws IOException {
        String large = "{\"ü\":\"" + "x".repeat(20_000) + "\"}";
        api.call("a", large, delivery).call("b", "", delivery).call("c", "again", delivery);
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 " + large, "b/response 202 ", "c/response 202 again");
    }

    @ParameterizedTest
    @EnumSource(names = {"WHOLE", "CHUNKED"})
    void takesSixMegabytes(Delivery delivery) throws IOException {
        String large = "x".repeat(6 * 1024 * 1024);
        api.call("a", large, delivery).call("b", "next");
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 " + large, "b/response 202 next");
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT_IN_STATUS_LINE", "CUT_IN_HEAD", "CUT_IN_BODY", "CUT_IN_CHUNK", "LENGTH_TOO_LARGE"})
    void aHalfReadCallIsNotHandledAndEndsTheProcess(Delivery delivery) throws IOException {
        api.call("a", "event", delivery).call("b", "next");
        assertThat(run())
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(RuntimeApiException.is(Kind.HALF_READ, e))
                                .isTrue());
        assertThat(answers()).isEmpty();
        assertThat(api.nexts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT_IN_STATUS_LINE", "CUT_IN_HEAD", "CUT_IN_BODY", "CUT_IN_CHUNK", "LENGTH_TOO_LARGE"})
    void aHalfReadCallBesideOthersIsLostAlone(Delivery delivery) throws IOException {
        api.call("a", "event", delivery).call("b", "next");
        assertEnded(run(true));
        assertThat(answers()).containsExactly("b/response 202 next");
    }

    @ParameterizedTest
    @EnumSource(names = {"LENGTH_ABSURD", "NO_HTTP", "NO_REQUEST_ID"})
    void whatNoRuntimeApiSendsEndsTheProcess(Delivery delivery) throws IOException {
        api.call("a", "event", delivery).call("b", "next");
        assertThat(run())
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(RuntimeApiException.is(Kind.MALFORMED, e))
                                .isTrue());
        assertThat(answers()).isEmpty();
    }

    @Test
    void asksAgainWhenTheConnectionEndsWithoutAByte() throws IOException {
        api.call("a", "event", Delivery.NOT_A_BYTE)
                .call("b", "next")
                .call("c", "event", Delivery.NOT_A_BYTE)
                .call("d", "next");
        assertEnded(run());
        assertThat(answers()).containsExactly("b/response 202 next", "d/response 202 next");
    }

    @Test
    void givesUpAfterFiveAttempts() throws IOException {
        for (int i = 0; i < 5; i++) {
            api.call("a" + i, "event", Delivery.NOT_A_BYTE);
        }
        api.call("b", "next");
        assertThat(run())
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(RuntimeApiException.is(Kind.LOST, e)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "ACCEPTED_LATE", "ACCEPTED_CHUNKED", "ACCEPTED_THEN_CLOSED"})
    void goesOnWhenTheAnswerIsAccepted(Ack ack) throws IOException {
        api.call("a", "event", ack).call("b", "next", ack);
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 event", "b/response 202 next");
    }

    @Test
    void goesOnAfterAnUnknownRequestId() throws IOException {
        api.call("a", "event", Ack.UNKNOWN_ID).call("b", "next");
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 400 event", "b/response 202 next");
    }

    @Test
    void aLostAcknowledgementIsNoSecondAnswer() throws IOException {
        api.call("a", "event", Ack.LOST).call("b", "next");
        assertEnded(run());
        // what was sent again on a new connection is refused, as the id has been answered
        assertThat(answers()).containsExactly("a/response 202 event", "a/response 400 event", "b/response 202 next");
    }

    @ParameterizedTest
    @CsvSource({"TOO_LARGE,100", "TOO_LARGE,7000000", "TOO_LARGE_UNREAD,7000000"})
    void aTooLargeResponseBecomesAnError(Ack ack, int size) throws IOException {
        api.call("a", "big " + size, ack).call("b", "next");
        assertEnded(run());
        assertThat(api.received().get(0).status()).isEqualTo(413);
        assertThat(api.received())
                .filteredOn(r -> r.path().endsWith("a/error"))
                .singleElement()
                // a 413 that is sent before all was read may get lost with the connection
                .satisfies(r -> assertThat(r.text())
                        .containsPattern("Function.ResponseSizeTooLarge|Runtime.TruncatedResponse")
                        .contains(size + " bytes"));
        assertThat(answers()).last().isEqualTo("b/response 202 next");
    }

    @Test
    void aServerErrorForAnAnswerEndsTheProcess() throws IOException {
        api.call("a", "event", Ack.SERVER_ERROR).call("b", "next");
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 500 event");
    }

    @Test
    void reportsAnErrorInTheFormOfTheOfficialClientAndGoesOn() throws IOException {
        api.call("a", "throw ü\"\n").call("b", "error").call("c", "next");
        assertEnded(run());
        List<Received> received = api.received();
        assertThat(received.get(0).path()).endsWith("/a/error");
        assertThat(received.get(0).fields())
                .containsEntry("Lambda-Runtime-Function-Error-Type", "Runtime.UserException")
                .containsEntry("Content-Type", "application/json");
        assertThat(received.get(0).text())
                .matches(
                        "\\{\"errorMessage\":\"\\\\u00fc\\\\\"\\\\n\",\"errorType\":\"java.lang.IllegalStateException\","
                                + "\"stackTrace\":\\[\"dev.linnet.lambda.Actor.invoke\\(Actor.java:\\d+\\)\"]}");
        assertThat(received.get(0).fields().get("Lambda-Runtime-Function-XRay-Error-Cause"))
                .contains(
                        "\"working_directory\":\"/",
                        "\"type\":\"java.lang.IllegalStateException\"",
                        "\"label\":\"invoke\"",
                        "\"paths\":[\"Actor.java\"]");
        assertThat(received.get(1).text()).contains("\"errorType\":\"java.lang.AssertionError\"");
        assertThat(received.get(2).text()).isEqualTo("next");
    }

    @ParameterizedTest
    @CsvSource({"overflow,java.lang.StackOverflowError", "ioerror,java.io.IOError"})
    void anErrorAfterWhichNothingCanBeReliedOnEndsTheProcessAfterItsReport(String event, String type)
            throws IOException {
        api.call("a", event).call("b", "next");
        assertThat(run()).hasToString(type.endsWith("IOError") ? type + ": java.io.IOException: no disk" : type);
        assertThat(answers())
                .singleElement()
                .asString()
                .startsWith("a/error 202 ")
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource({"overflow", "ioerror"})
    void besideOtherCallsItDoesNot(String event) throws IOException {
        api.call("a", event).call("b", "next");
        assertEnded(run(true));
        assertThat(answers()).last().isEqualTo("b/response 202 next");
    }

    @Test
    void anInterruptThatAHandlerLeavesBehindIsNotForTheNextCall() throws IOException {
        api.call("a", "interrupt").call("b", "interrupted");
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 interrupt", "b/response 202 false");
    }

    @Test
    void theTraceIsASystemPropertyAndWithConcurrentCallsTheSdksThreadLocal() throws IOException {
        api.call(new Call("a", Actor.bytes("trace"), Delivery.WHOLE, Ack.ACCEPTED, 0, "Root=1;Lineage=2"))
                .call("b", "trace");
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 Root=1;Lineage=2 null", "b/response 202 null null");
    }

    @Test
    void withConcurrentCallsTheTraceIsTheSdksThreadLocal() throws IOException {
        api.call(new Call("a", Actor.bytes("trace"), Delivery.WHOLE, Ack.ACCEPTED, 0, "Root=1;Lineage=2"))
                .call("b", "trace");
        assertEnded(run(true));
        assertThat(answers()).containsExactly("a/response 202 null Root=1;Lineage=2", "b/response 202 null null");
    }

    @Test
    void anEventOfHttpIsAnswered504BeforeItsDeadlineAndTheHandlerInterrupted() throws IOException {
        api.call("a", "sleep 30000", 800).call("b", "next", 60_000).call("c", "sleep 30000", 800);
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 504", "b/response 202 next", "c/response 202 504");
    }

    @Test
    void a504ThatTheApiRefusesIsNotFollowedByAnotherAnswer() throws IOException {
        api.call(new Call("a", Actor.bytes("sleep 30000"), Delivery.WHOLE, Ack.UNKNOWN_ID, 800, null))
                .call("b", "next");
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 400 504", "b/response 202 next");
    }

    @Test
    void anyOtherEventIsLeftToItsHandler() throws IOException {
        api.call("a", "sleep 900 !", 800).call("b", "next");
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 slept", "b/response 202 next");
    }

    @Test
    void aDeadlineThatHasPassedInterruptsNobody() throws IOException {
        api.call("a", "sleep 300", -5_000).call("b", "sleep 300", 0);
        assertEnded(run());
        assertThat(answers()).containsExactly("a/response 202 slept", "b/response 202 slept");
    }
}
