package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real Python functions that do what a function should not: what the caller gets, and what the developer reads. */
@Timeout(90)
@DisabledOnOs(OS.WINDOWS)
class PythonFunctionTest {

    private static final String ERROR = "{\"message\":\"Internal Server Error\"}";

    private static final String HANDLER = """
            import os, sys, time, logging
            def handler(event, context):
                what = event["rawPath"]
                if what == "/raise": raise ValueError("no é")
                if what == "/sys.exit": sys.exit(3)
                if what == "/os._exit": os._exit(4)
                if what == "/spin":
                    while True: pass
                if what == "/set": return {1}
                if what == "/large": return "x" * (7 * 1024 * 1024)
                if what == "/list": return [1]
                if what == "/garbage":
                    sys.stdout.buffer.write(b"\\xff\\xfe\\x00 garbage\\n")
                    os.write(2, b"more\\n")
                if what == "/log": logging.getLogger().warning("careful")
                if what == "/environment": return {"statusCode": 200, "body": repr(dict(os.environ))}
                if what == "/where": return {"statusCode": 200, "body": repr([os.getcwd(), sys.path[0], __file__])}
                if what == "/write": open("written", "w")
                return {"statusCode": 200, "body": str(os.getpid())}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raise    | function error ValueError: no é                                                        | false",
                "sys.exit | function error Runtime.ExitError: RequestId: %id Error: Runtime exited with error: exit status 3 | true",
                "os._exit | function error Runtime.ExitError: RequestId: %id Error: Runtime exited with error: exit status 4 | true",
                "spin     | function error Sandbox.Timedout: RequestId: %id Error: Task timed out after 2.00 seconds | true",
                "set      | function error Runtime.MarshalError: Unable to marshal response: Object of type set is not JSON serializable | false",
                "large    | function error Function.ResponseSizeTooLarge: Response payload size exceeded maximum allowed payload size (6291556 bytes). | true",
            })
    void aFailureIsTheGatewaysErrorAndTheNextCallWorks(String what, String logged, boolean restarted) throws Exception {
        try (TestStack stack = TestStack.python(folder, HANDLER)) {
            String before = RawHttp.get(stack.port, "/pid").text();

            RawHttp.Answer failed = RawHttp.get(stack.port, "/" + what);

            assertThat(failed.reply().status()).isEqualTo(500);
            assertThat(failed.text()).isEqualTo(ERROR);
            assertThat(stack.printed().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "%id"))
                    .containsOnlyOnce("[local-f] " + logged);
            String after = RawHttp.get(stack.port, "/pid").text();
            assertThat(after).matches("\\d+");
            assertThat(after.equals(before)).isEqualTo(!restarted);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "def handler(e, c) return 1  | Runtime.UserCodeSyntaxError: Syntax error in module 'app': ",
                "import no_such_module       | Runtime.ImportModuleError: Unable to import module 'app': No module named 'no_such_module'",
                "answer = 1                  | Runtime.HandlerNotFound: Handler 'handler' missing on module 'app'",
                "raise KeyError('TABLE')     | KeyError: 'TABLE'",
                "import sys; sys.exit(5)     | Runtime.ExitError: Runtime exited with error: exit status 5",
            })
    void aModuleThatCannotBeImportedSaysWhy(String code, String logged) throws Exception {
        try (TestStack stack = TestStack.python(folder, code)) {
            assertThat(RawHttp.get(stack.port, "/").text()).isEqualTo(ERROR);

            assertThat(stack.printed()).contains("[local-f] did not start: " + logged);
        }
    }

    @Test
    void whatItPrintsReachesTheConsole() throws Exception {
        try (TestStack stack = TestStack.python(folder, HANDLER)) {
            assertThat(RawHttp.get(stack.port, "/garbage").reply().status()).isEqualTo(200);
            assertThat(RawHttp.get(stack.port, "/log").reply().status()).isEqualTo(200);
            RawHttp.get(stack.port, "/raise");
            // its output comes by a pipe of its own: the answer may be faster
            for (int i = 0; i < 400 && !stack.printed().contains("raise ValueError"); i++) {
                Thread.sleep(50);
            }

            assertThat(stack.printed())
                    .contains("\u0000 garbage\n", "[local-f] more\n")
                    .containsPattern(
                            "\\[local-f] \\[WARNING]\t\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}Z\t[0-9a-f-]{36}\tcareful\n")
                    .contains("[local-f] [ERROR] ValueError: no é\n[local-f] Traceback (most recent call last):\n")
                    .contains("[local-f]     if what == \"/raise\": raise ValueError(\"no é\")\n");
        }
    }

    @Test
    void itRunsWhereLambdaWouldRunItWithNothingOfTheDevelopers() throws Exception {
        try (TestStack stack = TestStack.python(folder, HANDLER)) {
            Path source = folder.resolve("src").toAbsolutePath();
            assertThat(RawHttp.get(stack.port, "/where").text())
                    .isEqualTo("['" + source.toRealPath() + "', '" + source + "', '" + source + "/app.py']");

            String environment = RawHttp.get(stack.port, "/environment").text();

            assertThat(environment
                            .replaceAll("[{}]|: '[^']*'", "")
                            .replace("'", "")
                            .split(", "))
                    .contains("GREETING", "AWS_ENDPOINT_URL", "AWS_LAMBDA_RUNTIME_API")
                    .allMatch(
                            name -> name.matches(
                                    "_?AWS_\\w+|GREETING|HOME|LANG|LAMBDA_TASK_ROOT|LC_CTYPE|NO_PROXY|PATH"
                                            + "|PYTHONDONTWRITEBYTECODE|PYTHONUNBUFFERED|TZ|_HANDLER|_X_AMZN_TRACE_ID|_|no_proxy"));
            assertThat(environment)
                    .contains("'_HANDLER': 'app.handler'", "'AWS_EXECUTION_ENV': 'AWS_Lambda_python3.13'");
            try (var files = Files.list(source)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("app.py");
            }
        }
    }
}
