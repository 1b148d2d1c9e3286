package dev.linnet.lambda;

import static dev.linnet.lambda.Actor.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The loop against AWS's own Runtime API server. */
@Timeout(120)
class RieTest {

    /** 504 after 2 s of 4, the end of the process after 3: time for a slow machine. */
    private static final Map<String, String> LATE =
            Map.of("AWS_LAMBDA_FUNCTION_TIMEOUT", "4", "LINNET_TIMEOUT_MARGIN_MS", "4000");

    private static Rie start(Map<String, String> environment) throws Exception {
        return Rie.start(Actor.class, environment);
    }

    @Test
    void answersOneCallAfterTheOtherFromOneProcess() throws Exception {
        try (Rie rie = start(Map.of())) {
            assertThat(rie.invoke(bytes("{\"n\":1}")).text()).isEqualTo("{\"n\":1}");
            assertThat(rie.invoke(bytes("{\"n\":2}")).text()).isEqualTo("{\"n\":2}");
            assertThat(rie.log()).containsOnlyOnce("INIT START");
        }
    }

    @Test
    void takesAnEventAndAResponseOfSixMegabytes() throws Exception {
        try (Rie rie = start(Map.of())) {
            byte[] large = new byte[6 * 1024 * 1024];
            Arrays.fill(large, (byte) 'a');
            assertThat(rie.invoke(large).body()).isEqualTo(large);
        }
    }

    @Test
    void anErrorHasTheFormOfTheOfficialClientAndTheNextCallWorks() throws Exception {
        try (Rie rie = start(Map.of())) {
            assertThat(rie.invoke(bytes("throw it away")).text())
                    .startsWith("{\"errorMessage\":\"it away\",\"errorType\":\"java.lang.IllegalStateException\""
                            + ",\"stackTrace\":[\"dev.linnet.lambda.Actor.invoke(Actor.java:")
                    .doesNotContain("Loop");
            assertThat(rie.invoke(bytes("next")).text()).isEqualTo("next");
            assertThat(rie.log())
                    .containsOnlyOnce("INIT START")
                    .contains("Caused by: java.lang.IllegalArgumentException");
        }
    }

    @Test
    void aTooLargeResponseIsAnErrorForTheCallerAndTheNextCallWorks() throws Exception {
        try (Rie rie = start(Map.of())) {
            assertThat(rie.invoke(bytes("big " + 7 * 1024 * 1024)).text()).contains("Function.ResponseSizeTooLarge");
            assertThat(rie.invoke(bytes("next")).text()).isEqualTo("next");
            assertThat(rie.log()).containsOnlyOnce("INIT START");
        }
    }

    @Test
    void anInitErrorReachesTheCaller() throws Exception {
        try (Rie rie = start(Map.of("ACTOR_INIT_FAILS", "no table"))) {
            assertThat(rie.invoke(bytes("any")).text())
                    .contains("\"errorMessage\":\"no table\"", "\"errorType\":\"java.lang.IllegalStateException\"");
        }
    }

    @Test
    void aProcessThatEndsIsStartedAgainForTheNextCall() throws Exception {
        try (Rie rie = start(Map.of())) {
            assertThat(rie.invoke(bytes("exit")).text()).contains("Runtime.ExitError");
            assertThat(rie.invoke(bytes("next")).text()).isEqualTo("next");
        }
    }

    @Test
    void aHandlerThatRunsLateIsInterruptedAndItsCallAnswered504() throws Exception {
        try (Rie rie = start(LATE)) {
            assertThat(rie.invoke(bytes("warm")).text()).isEqualTo("warm");
            assertThat(rie.invoke(bytes("sleep 20000")).text()).isEqualTo("504");
            assertThat(rie.invoke(bytes("next")).text()).isEqualTo("next");
            assertThat(rie.log()).containsOnlyOnce("INIT START").contains("timed out: answered 504");
        }
    }

    @Test
    void aHandlerThatNeverReturnsEndsItsProcess() throws Exception {
        try (Rie rie = start(LATE)) {
            assertThat(rie.invoke(bytes("warm")).text()).isEqualTo("warm");
            String answer = rie.invoke(bytes("hang")).text();
            assertThat(rie.log()).contains("ignored an interrupt");
            assertThat(answer).isEqualTo("504");
            assertThat(rie.invoke(bytes("next")).text()).isEqualTo("next");
        }
    }

    @Test
    void theSameFunctionRunsOnTheOfficialClient() throws Exception {
        List<String> command = new ArrayList<>(ChildJvm.command(AWSLambda.class));
        command.add(Actor.class.getName());
        try (Rie rie = Rie.start(command, Map.of())) {
            assertThat(rie.invoke(bytes("slf4j")).text()).isEqualTo("slf4j");
            assertThat(rie.log()).containsPattern("Z [0-9a-f-]{36} ERROR shop.Child: two\nlines\n");
        }
    }
}
