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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real process that does what a function should not: SEMANTICS rules 37 to 39, and table c. */
@Timeout(60)
class LocalStackTest {

    private static final String ERROR = "{\"message\":\"Internal Server Error\"}";

    /** One that a function may have, and three that would lead an SDK out of this machine. */
    private static final Map<String, String> OF_THE_TEMPLATE = Map.of(
            "GREETING", "hello",
            "AWS_PROFILE", "work",
            "AWS_ENDPOINT_URL_S3", "https://s3.amazonaws.com",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exit  | Runtime.ExitError: RequestId: %id Error: Runtime exited with error: exit status 3 | true",
                "spin  | Sandbox.Timedout: RequestId: %id Error: Task timed out after 2.00 seconds         | true",
                "error | Some.Error: secret                                                              | false",
                "large | Function.ResponseSizeTooLarge: Response payload size exceeded maximum allowed payload size (6291556 bytes). | false",
            })
    void aFailureIsTheGatewaysErrorAndTheNextCallWorks(String what, String logged, boolean restarted) throws Exception {
        try (TestStack stack = TestStack.byHand(folder, Map.of(), 30_000)) {
            String before = RawHttp.get(stack.port, "/do/pid").text();

            RawHttp.Answer failed = RawHttp.get(stack.port, "/do/" + what);

            assertThat(failed.reply().status()).isEqualTo(500);
            assertThat(failed.text()).isEqualTo(ERROR);
            assertThat(stack.printed().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "%id"))
                    .contains("[local-f] function error " + logged);
            String after = RawHttp.get(stack.port, "/do/pid").text();
            assertThat(after.equals(before)).isEqualTo(!restarted);
            assertThat(ProcessHandle.of(Long.parseLong(before)).isPresent()).isEqualTo(!restarted);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "init-error, No.Table: TABLE is not set",
        "exit, Runtime.ExitError: Runtime exited with error: exit status 7"
    })
    void aFunctionThatCannotStartSaysWhyAndDoesNotSpin(String mode, String logged) throws Exception {
        try (TestStack stack = TestStack.byHand(folder, Map.of("MODE", mode), 30_000)) {
            assertThat(starts(stack)).as("before a call").isEqualTo(1);

            assertThat(RawHttp.get(stack.port, "/").text()).isEqualTo(ERROR);
            assertThat(RawHttp.get(stack.port, "/").reply().status()).isEqualTo(500);

            assertThat(starts(stack)).as("one more a call").isEqualTo(3);
            assertThat(stack.printed()).contains("[local-f] did not start: " + logged);
        }
    }

    @Test
    void theApiAnswersWhenItsOwnTimeIsUp() throws Exception {
        try (TestStack stack = TestStack.byHand(folder, Map.of(), 300)) {
            RawHttp.Answer late = RawHttp.get(stack.port, "/do/sleep");

            assertThat(late.reply().status()).isEqualTo(503);
            assertThat(late.text()).isEqualTo("{\"message\":\"Service Unavailable\"}");
        }
    }

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
                            .replaceAll("=[^,]*", "")
                            .split(", "))
                    .contains("GREETING", "AWS_ENDPOINT_URL", "AWS_LAMBDA_RUNTIME_API")
                    .allMatch(name -> name.matches("AWS_\\w+|GREETING|HOME|LANG|LAMBDA_TASK_ROOT|TZ|_HANDLER|_"));
            assertThat(environment)
                    .contains(
                            "AWS_ACCESS_KEY_ID=local",
                            "AWS_EC2_METADATA_DISABLED=true",
                            "AWS_ENDPOINT_URL=http://127.0.0.1:")
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

    private static int starts(TestStack stack) {
        return stack.printed().split("did not start", -1).length - 1;
    }
}
