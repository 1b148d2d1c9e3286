package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.TemplateApi.Kind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a function does wrong, what AWS, or our runtime, gives the client for it (SEMANTICS rules 7, 20, 37 to 39, and
 * table c), and the one line that tells the developer. Real processes: by hand on the Runtime API behind an HTTP API and a
 * REST API, and a function on Linnet's runtime. What goes wrong before there is a function to call stands in
 * {@link LinnetProcessTest}, what Python functions do in {@link PythonFunctionTest}.
 */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
@TestInstance(Lifecycle.PER_CLASS)
class FaultsTest {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** The answers' bodies; others stand in the table. */
    private static final Map<String, String> BODIES = Map.of(
            "http-error", Pattern.quote("{\"message\":\"Internal Server Error\"}"),
            "http-late", Pattern.quote("{\"message\":\"Service Unavailable\"}"),
            "rest-error", Pattern.quote("{\"message\": \"Internal server error\"}"),
            "rest-late", Pattern.quote("{\"message\": \"Endpoint request timed out\"}"),
            "problem", "\\{\"type\":\"about:blank\",\"title\":.*\"requestId\":\"" + ID + "\"}",
            "pid", "\\d+");

    private final Map<String, TestStack> stacks = new HashMap<>();

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        stacks.put("hand", TestStack.byHand(folder.resolve("hand"), Map.of(), 30_000));
        stacks.put("hurried", TestStack.byHand(folder.resolve("hurried"), Map.of(), 300));
        stacks.put(
                "rest",
                TestStack.of(
                        TestStack.api(Kind.REST, "1.0", "prod", null, 1_000),
                        HandFunction.class,
                        folder.resolve("rest")));
        stacks.put(
                "ours",
                TestStack.of(
                        TestStack.api(Kind.HTTP, "2.0", "$default", null, 30_000),
                        FaultyFunction.class,
                        folder.resolve("ours")));
    }

    @AfterAll
    void stop() {
        stacks.values().forEach(TestStack::close);
    }

    /** In the table the line is a pattern, and {@code %id} a request id. The next call works: in the same process, or in a new one. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hand | exit      | 500 | http-error | new  | function error Runtime.ExitError: RequestId: %id Error: Runtime exited with error: exit status 3",
                "hand | spin      | 500 | http-error | new  | function error Sandbox.Timedout: RequestId: %id Error: Task timed out after 2.00 seconds",
                "hand | half      | 500 | http-error | new  | function error Runtime.ExitError: RequestId: %id Error: Runtime exited with error: exit status 6",
                "hand | then-exit | 200 | done       | new  | the process has ended and is started again: Runtime.ExitError: Runtime exited with error: exit status 5",
                "hand | error     | 500 | http-error | same | function error Some.Error: secret",
                "hand | bad-error | 500 | http-error | same | function error Runtime.Unknown: <<< no JSON",
                "hand | no-error  | 500 | http-error | same | function error Runtime.Unknown",
                "hand | large     | 500 | http-error | same | function error Function.ResponseSizeTooLarge: Response payload size exceeded maximum allowed payload size \\(6291556 bytes\\).",
                "hand | status    | 500 | http-error | same | returned what is not a response of format 2.0: \\{\"statusCode\": 99}",
                "hand | split     | 500 | http-error | same | returned what is not a response of format 2.0: \\{.*X-B.*}",
                "hand | twice     | 200 | once       | same | twice: 400",
                "hurried | sleep  | 503 | http-late  | same | did not answer within the API's 300 ms",
                "rest | exit      | 502 | rest-error | new  | function error Runtime.ExitError: RequestId: %id Error: Runtime exited with error: exit status 3",
                "rest | error     | 502 | rest-error | same | function error Some.Error: secret",
                "rest | status    | 502 | rest-error | same | returned what is not a response of format 1.0: \\{.*",
                "rest | spin      | 504 | rest-late  | new  | did not answer within the API's 1000 ms",
                "ours | throw     | 500 | problem    | same | .*\\bIllegalStateException: secret",
                "ours | large     | 500 | problem    | same | .* the response has 7340032 bytes; at most 6291456 can be sent",
                "ours | wait      | 504 | problem    | same | .* timed out: answered 504 and interrupted the handler",
                "ours | spin      | 504 | problem    | new  | .* timed out: answered 504 and interrupted the handler",
                "ours | exit      | 500 | http-error | new  | function error Runtime.ExitError: RequestId: %id Error: Runtime exited with error: exit status 3",
                "ours | kill      | 500 | http-error | new  | function error Runtime.ExitError: RequestId: %id Error: Runtime exited with error: signal: killed",
                "ours | memory    | 500 | http-error | new  | function error .*\\bOutOfMemoryError: .*",
                "ours | deep      | 500 | http-error | new  | function error .*\\bStackOverflowError.*",
                "ours | garbage   | 200 | pid        | same | \uFFFD.*!",
                "ours | close     | 200 | pid        | same | has closed its standard output: what it prints there from now on is lost",
            })
    void theClientGetsWhatAwsWouldGiveAndTheDeveloperOneLine(
            String kind, String what, int status, String body, String process, String line) throws Exception {
        TestStack stack = Objects.requireNonNull(stacks.get(kind));
        String base = kind.equals("rest") ? "/prod/do/" : "/do/";
        String before = pid(stack, base);
        int printed = stack.printed().length();

        RawHttp.Answer answer = RawHttp.get(stack.port, base + what);

        assertThat(answer.reply().status())
                .as(() -> stack.printed().substring(printed))
                .isEqualTo(status);
        assertThat(answer.text())
                .matches(Pattern.compile(BODIES.getOrDefault(body, Pattern.quote(body)), Pattern.DOTALL));
        assertThat(answer.text()).doesNotContain("secret", "Exception", "dev.linnet", "arn:");
        assertThat(pid(stack, base).equals(before)).isEqualTo(process.equals("same"));
        List<String> told = told(stack, printed, line);
        for (int i = 0; told.isEmpty() && i < 500; i++) {
            Thread.sleep(20); // what a process prints may come after its answer
            told = told(stack, printed, line);
        }
        // the calls that asked for the next process too early had an answer and a line of their own
        long late = stack.printed()
                .substring(printed)
                .lines()
                .filter(each -> each.startsWith("GET " + base + "who → 50"))
                .count();
        assertThat(told)
                .as(() -> stack.printed().substring(printed))
                .hasSize(line.startsWith("did not answer") ? 1 + (int) late : 1);
    }

    /** What fails before it works: each start is paid for by a call, after the first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exit       | 500 | http-error | 3 | did not start: Runtime.ExitError: Runtime exited with error: exit status 7",
                "init-error | 500 | http-error | 3 | did not start: No.Table: TABLE is not set",
                "hang       | 503 | http-late  | 1 | did not start: Sandbox.Timedout: the function did not ask for work within 10 seconds of its start",
                "deaf       | 500 | http-error | 2 | function error Sandbox.Timedout: RequestId: %id Error: Task timed out after 2.00 seconds",
            })
    void aFunctionThatCannotWorkSaysWhyAndDoesNotSpin(
            String mode, int status, String body, int lines, String line, @TempDir Path folder) throws Exception {
        int patience = mode.equals("hang") ? 300 : 30_000;
        try (TestStack stack = TestStack.byHand(folder, Map.of("MODE", mode), patience)) {
            for (int i = 0; i < 2; i++) {
                RawHttp.Answer answer = RawHttp.get(stack.port, "/");

                assertThat(answer.reply().status()).isEqualTo(status);
                assertThat(answer.text()).matches(String.valueOf(BODIES.get(body)));
            }

            assertThat(told(stack, 0, line)).hasSize(lines);
        }
    }

    @Test
    void aFunctionThatHasDeletedItsFolderCannotBeStartedAgain(@TempDir Path folder) throws Exception {
        try (TestStack stack = TestStack.byHand(folder, Map.of(), 30_000)) {
            assertThat(RawHttp.get(stack.port, "/do/vanish").reply().status()).isEqualTo(500);

            assertThat(RawHttp.get(stack.port, "/do/who").text()).matches(String.valueOf(BODIES.get("http-error")));

            assertThat(told(stack, 0, "cannot be started: .*No such file or directory.*"))
                    .as(stack::printed)
                    .hasSize(2);
        }
    }

    private static List<String> told(TestStack stack, int from, String line) {
        return stack.printed()
                .substring(from)
                .replaceAll(ID, "%id")
                .lines()
                .filter(each -> each.matches("\\[local-f] " + line))
                .toList();
    }

    /** The process that answers, once one does. */
    private static String pid(TestStack stack, String base) throws Exception {
        RawHttp.Answer answer = RawHttp.get(stack.port, base + "who");
        while (answer.reply().status() != 200) {
            answer = RawHttp.get(stack.port, base + "who");
        }
        return answer.text();
    }
}
