package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real process on the Runtime API, and what it is told: SEMANTICS rules 37 to 39. Its faults: {@link FaultsTest}. */
@Timeout(60)
class LocalStackTest {

    /** One that a function may have, and three that would lead an SDK out of this machine. */
    private static final Map<String, String> OF_THE_TEMPLATE = Map.of(
            "GREETING", "hello",
            "AWS_PROFILE", "work",
            "AWS_ENDPOINT_URL_S3", "https://s3.amazonaws.com",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");

    @TempDir
    Path folder;

    @Test
    void answersAreTakenOnceAndForKnownIdsOnly() throws Exception {
        try (TestStack stack = TestStack.byHand(folder, Map.of(), 30_000)) {
            assertThat(RawHttp.get(stack.port, "/do/unknown").text()).isEqualTo("unknown id: 400");
            assertThat(RawHttp.get(stack.port, "/do/twice").text()).isEqualTo("once");
            assertThat(RawHttp.get(stack.port, "/do/pid").text()).matches("\\d+");
            assertThat(stack.printed()).contains("[local-f] twice: 400");
        }
    }

    @Test
    void theProcessIsToldOfTheInvocation() throws Exception {
        try (TestStack stack = TestStack.byHand(folder, Map.of(), 30_000)) {
            assertThat(RawHttp.get(stack.port, "/do/headers").text())
                    .contains(
                            "lambda-runtime-invoked-function-arn=[arn:aws:lambda:us-east-1:123456789012:function:local-f]")
                    .containsPattern("lambda-runtime-aws-request-id=\\[[0-9a-f-]{36}]")
                    .containsPattern("lambda-runtime-deadline-ms=\\[\\d{13}]")
                    .containsPattern(
                            "lambda-runtime-trace-id=\\[Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0]");
        }
    }

    /** DESIGN §6: built from nothing. */
    @Test
    void theEnvironmentIsBuiltFromNothing() throws Exception {
        try (TestStack stack = TestStack.byHand(folder, OF_THE_TEMPLATE, 30_000)) {
            String environment = RawHttp.get(stack.port, "/do/environment").text();

            assertThat(environment
                            .replaceAll("[{}]", "")
                            .replaceAll("=.*?(?=, |$)", "")
                            .split(", "))
                    .contains("GREETING", "AWS_ENDPOINT_URL", "AWS_LAMBDA_RUNTIME_API")
                    .allMatch(name -> name.matches(
                            "AWS_\\w+|GREETING|HOME|LANG|LAMBDA_TASK_ROOT|NO_PROXY|no_proxy|TZ|_HANDLER|_"));
            assertThat(environment)
                    .contains(
                            "AWS_ACCESS_KEY_ID=local",
                            "AWS_EC2_METADATA_DISABLED=true",
                            "AWS_ENDPOINT_URL=http://127.0.0.1:",
                            "NO_PROXY=127.0.0.1,localhost")
                    .contains("HOME=" + folder)
                    .doesNotContain("AWS_PROFILE", "AWS_ENDPOINT_URL_S3", "AWS_IGNORE");
        }
    }

    @Test
    void callsAtOnceWaitForTheirTurn() throws Exception {
        try (TestStack stack = TestStack.byHand(folder, Map.of(), 30_000);
                var threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String target = "/call?n=" + i + "!";
                answers.add(threads.submit(() -> RawHttp.get(stack.port, target).text()));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(answers.get(i).get()).contains("\"rawQueryString\":\"n=" + i + "!\"");
            }
        }
    }

    @Test
    void nothingIsLeftWhenItIsClosed() throws Exception {
        TestStack stack = TestStack.byHand(folder, Map.of(), 30_000);
        long pid = Long.parseLong(RawHttp.get(stack.port, "/do/pid").text());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();

        stack.close();

        process.onExit().get();
        assertThat(process.isAlive()).isFalse();
    }
}
