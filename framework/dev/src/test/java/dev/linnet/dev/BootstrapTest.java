package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The loop against awslambdaric: {@code python/expected.txt} has what awslambdaric tells the Runtime API for each handler
 * of {@code python/app.py}, and for modules that cannot be started. {@code -Dgolden.update=true} writes it anew.
 */
@Timeout(300)
@DisabledOnOs(OS.WINDOWS)
class BootstrapTest {

    private static final String AWS = "awslambdaric==4.2.2";
    private static final Path CASES = Path.of("src/test/resources/dev/linnet/dev/python");
    private static final Path EXPECTED = CASES.resolve("expected.txt");
    private static final List<String> NOT_STARTED =
            List.of("app.nothere", "nodot", "sys.exit", "absent.handler", "imports_nothing.h", "imports_no_name.h");

    @TempDir
    Path folder;

    private Path source = Path.of("");

    @BeforeEach
    void source() throws IOException {
        source = Files.createDirectories(folder.resolve("src")).toRealPath();
        Files.createDirectories(folder.resolve("scripts"));
        for (String file : List.of("app.py", "imports_nothing.py", "imports_no_name.py")) {
            Files.copy(CASES.resolve(file), source.resolve(file));
        }
    }

    @Test
    void doesAsAwslambdaricDid() throws Exception {
        Program program = program("");

        assertThat(told(program.command().subList(0, 2))).isEqualTo(expected());
    }

    /** Holds the file to what awslambdaric really does, where PyPI can be reached. */
    @Test
    void awslambdaricDoesAsRecorded() throws Exception {
        Program program;
        try {
            program = program(AWS);
        } catch (Failure e) {
            Assumptions.abort(AWS + " cannot be installed here: " + e.getMessage());
            return;
        }
        String told = told(List.of(program.command().get(0), "-m", "awslambdaric"));

        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.writeString(EXPECTED, told);
        }
        assertThat(told).isEqualTo(expected());
    }

    private static String expected() throws IOException {
        return Files.readString(EXPECTED);
    }

    private Program program(String requirements) throws Exception {
        Files.writeString(folder.resolve("scripts/requirements.txt"), requirements);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PIP_RETRIES", "0");
        environment.put("PIP_TIMEOUT", "20");
        Console nowhere = new Console(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        new PythonBuild(new PythonFinder(environment, Path.of("/")), environment, nowhere).bring(folder);
        return new PythonModule(TestStack.function(Map.of()), folder, "app.handler").program();
    }

    /** One line a case: its name, and what the Runtime API was told. */
    private String told(List<String> runtime) throws Exception {
        Recorder calls = new Recorder();
        Pattern cases = Pattern.compile("^(?:def )?(\\w+)(?:\\(event, context\\)| = 5)", Pattern.MULTILINE);
        cases.matcher(Files.readString(source.resolve("app.py")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("handler"))
                .forEach(calls::add);
        run(runtime, "app.handler", calls);
        for (String handler : NOT_STARTED) {
            calls.handler = handler;
            calls.done = new CompletableFuture<>();
            run(runtime, handler, calls);
        }
        StringBuilder lines = new StringBuilder();
        calls.told.forEach((name, told) -> lines.append(name + ": " + told.replace(source.toString(), "SRC") + "\n"));
        return lines.toString();
    }

    private void run(List<String> runtime, String handler, Recorder calls) throws Exception {
        try (Loopback server = new Loopback(0, 0, "bootstrap-test")) {
            server.handler(new RuntimeApi(calls));
            server.start();
            PythonModule module = new PythonModule(TestStack.function(Map.of()), folder, handler);
            Map<String, String> environment = ChildEnvironment.of(module.program(), "127.0.0.1:1", server.authority());
            List<String> command = new java.util.ArrayList<>(runtime);
            command.add(handler);
            ChildProcess process = ChildProcess.start(command, environment, source, line -> {});
            CompletableFuture.anyOf(calls.done, process.ended()).get(60, TimeUnit.SECONDS);
            process.kill();
            process.ended().get(60, TimeUnit.SECONDS);
        }
    }

    /** A Lambda that has one invocation a case, whose id is the case's name. */
    private static final class Recorder implements RuntimeCalls {

        private final Map<String, String> told = new TreeMap<>();
        private final Deque<Invocation> waiting = new ArrayDeque<>();
        private CompletableFuture<Void> done = new CompletableFuture<>();
        private String handler = "";

        void add(String name) {
            byte[] event = ("{\"case\": \"" + name + "\", \"é\": [1.10, \"\\ud83d\\ude00\", 12345678901234567890]}")
                    .getBytes(StandardCharsets.UTF_8);
            waiting.add(new Invocation(name, event, new CompletableFuture<>()));
        }

        @Override
        public synchronized CompletableFuture<Assignment> next() {
            Invocation invocation = waiting.poll();
            if (invocation == null) {
                done.complete(null);
                return new CompletableFuture<>();
            }
            return CompletableFuture.completedFuture(
                    new Assignment(invocation, System.currentTimeMillis() + 60_000, "arn:f"));
        }

        @Override
        public synchronized boolean finish(String id, Outcome outcome) {
            told.put(id, text(outcome));
            return true;
        }

        @Override
        public void refused(String id, Outcome.Failed error) {
            throw new AssertionError(id + " was refused: " + error);
        }

        @Override
        public synchronized void initFailed(Outcome.Failed error) {
            told.put("init " + handler, text(error));
        }

        private static String text(Outcome outcome) {
            if (outcome instanceof Outcome.Returned returned) {
                return "returned " + new String(returned.payload(), StandardCharsets.UTF_8);
            }
            return "failed " + new String(((Outcome.Failed) outcome).payload(), StandardCharsets.UTF_8);
        }
    }
}
