package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.lambda.FakeApi.Received;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** SnapStart, without the snapshot: the Runtime API sees what it sees in Lambda. */
@Timeout(90)
class SnapStartTest {

    private final FakeApi api = new FakeApi();

    SnapStartTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        api.close();
    }

    private ChildJvm start(String type, String fails) throws Exception {
        return ChildJvm.start(
                Actor.class,
                Map.of(
                        "AWS_LAMBDA_RUNTIME_API",
                        api.address(),
                        "AWS_LAMBDA_INITIALIZATION_TYPE",
                        type,
                        "ACTOR_HOOK_FAILS",
                        fails));
    }

    @Test
    void runsHooksAroundTheSnapshotAndAnswersOverANewConnection() throws Exception {
        api.call("a", "event").end();
        try (ChildJvm child = start("snap-start", "none")) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output()).startsWith("hook before\nhook after\n");
        }
        assertThat(api.received())
                .extracting(Received::path)
                .containsExactly("/2018-06-01/runtime/restore/next", "/2018-06-01/runtime/invocation/a/response");
        assertThat(api.connections()).isEqualTo(2);
    }

    @Test
    void aHookThatFailsBeforeIsAnInitError() throws Exception {
        try (ChildJvm child = start("snap-start", "before")) {
            assertThat(child.exitStatus()).isEqualTo(64);
        }
        Received error = api.take();
        assertThat(error.path()).isEqualTo("/2018-06-01/runtime/init/error");
        assertThat(error.fields()).containsEntry("Lambda-Runtime-Function-Error-Type", "Runtime.BeforeCheckpointError");
        assertThat(error.text()).contains("IllegalStateException: no before");
        assertThat(api.received()).isEmpty();
    }

    @Test
    void aHookThatFailsAfterIsARestoreError() throws Exception {
        try (ChildJvm child = start("snap-start", "after")) {
            assertThat(child.exitStatus()).isEqualTo(64);
        }
        assertThat(api.take().path()).isEqualTo("/2018-06-01/runtime/restore/next");
        Received error = api.take();
        assertThat(error.path()).isEqualTo("/2018-06-01/runtime/restore/error");
        assertThat(error.fields()).containsEntry("Lambda-Runtime-Function-Error-Type", "Runtime.AfterRestoreError");
        assertThat(error.text()).contains("IllegalStateException: no after");
        assertThat(api.nexts()).isZero();
    }

    @Test
    void withoutSnapStartHooksAreNotRun() throws Exception {
        api.call("a", "event").end();
        try (ChildJvm child = start("on-demand", "before")) {
            assertThat(child.exitStatus()).isEqualTo(1);
            assertThat(child.output()).doesNotContain("hook");
        }
        assertThat(api.received()).extracting(Received::text).containsExactly("event");
    }
}
