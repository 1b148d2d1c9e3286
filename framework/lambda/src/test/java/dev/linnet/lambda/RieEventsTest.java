package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event through AWS's own Runtime API server to the echo function, in one process. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RieEventsTest {

    private Rie rie;

    @BeforeAll
    void start() throws Exception {
        rie = Rie.start(EchoFunction.class, Map.of());
    }

    @AfterAll
    void end() {
        if (rie != null) {
            rie.close();
        }
    }

    static Stream<String> cases() {
        return EventFixtures.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesBackAsExpectedInTheFormOfItsFront(String name) throws Exception {
        Rie.Answer answer = rie.invoke(EventFixtures.event(name));
        assertThat(answer.status()).isEqualTo(200);
        EventFixtures.check(name, answer.body());
    }

    @Test
    void anEventThatIsNoRequestIsAnErrorThatSaysWhatItIs() throws Exception {
        assertThat(rie.invoke("{\"Records\":[]}".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("\"errorMessage\":\"the event is no HTTP request", "Records")
                .contains("\"errorType\":\"dev.linnet.lambda.EventException\"");
    }
}
