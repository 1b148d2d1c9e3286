package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import dev.linnet.stack.Position;
import dev.linnet.stack.TemplateFunction;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of invocations when a function's process is replaced. */
@Timeout(60)
class LocalFunctionTest {

    private static final Position AT = new Position(1, 1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Path folder;
    private LocalFunction function;

    LocalFunctionTest(@TempDir Path folder) {
        this.folder = folder;
        this.function = function(5);
    }

    @BeforeEach
    void start() throws Exception {
        assertThat(function.start().get()).isTrue();
    }

    @AfterEach
    void end() {
        function.close();
        clock.shutdownNow();
    }

    @Test
    void noInvocationIsLostAndNoOldAnswerComesAfterANewOne() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<List<Integer>>> clients = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                clients.add(threads.submit(() -> {
                    List<Integer> seen = new ArrayList<>();
                    while (!done.get()) {
                        seen.add(Integer.valueOf(answer("version").get()));
                    }
                    return seen;
                }));
            }
            for (int version = 1; version <= 5; version++) {
                function.hold();
                assertThat(function.replace(launch(Map.of("VERSION", Integer.toString(version))))
                                .get())
                        .isTrue();
            }
            assertThat(answer("version").get()).isEqualTo("5");
            done.set(true);
            for (Future<List<Integer>> client : clients) {
                assertThat(client.get()).isSorted().contains(5);
            }
        }
    }

    @Test
    void whatTheOldProcessHasBegunItFinishesThenItEnds() throws Exception {
        long pid = Long.parseLong(answer("pid").get());
        CompletableFuture<String> begun = answer("sleep-version");
        while (!out.toString(StandardCharsets.UTF_8).contains("sleeping")) {
            Thread.sleep(10);
        }

        var unused = function.replace(launch(Map.of("VERSION", "1")));

        assertThat(answer("version").get()).isEqualTo("1");
        assertThat(begun.get()).isEqualTo("0");
        ProcessHandle.of(pid).ifPresent(old -> old.onExit().join());
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("ended");
    }

    @Test
    void whatCouldNeverBeStartedIsRefusedUntilASaveMendsIt() throws Exception {
        function.close();
        function = new LocalFunction(function.template(), null, console(), clock);
        function.refuse("no environment");
        assertThat(answer("version").get()).isEqualTo("NotBuilt[why=no environment]");

        function.hold();
        function.release();
        assertThat(answer("version").get()).isEqualTo("NotBuilt[why=no environment]");

        assertThat(function.replace(launch(Map.of("VERSION", "1"))).get()).isTrue();
        assertThat(answer("version").get()).isEqualTo("1");
    }

    @Test
    void heldInvocationsGoWhereItIsDecided() throws Exception {
        function.hold();
        CompletableFuture<String> held = answer("version");
        Thread.sleep(100);
        assertThat(held).isNotDone();

        function.release();
        assertThat(held.get()).isEqualTo("0");

        function.hold();
        CompletableFuture<String> refused = answer("version");
        function.refuse("F.java:1: error");
        assertThat(refused.get()).isEqualTo("NotBuilt[why=F.java:1: error]");
        assertThat(answer("version").get()).startsWith("NotBuilt");

        function.hold();
        CompletableFuture<String> mended = answer("version");
        assertThat(function.replace(launch(Map.of("VERSION", "2"))).get()).isTrue();
        assertThat(mended.get()).isEqualTo("2");
    }

    /** As AWS: a version that cannot start is the version there is. */
    @Test
    void aNewProcessThatCannotStartIsNotMadeUpForByTheOldOne() throws Exception {
        long pid = Long.parseLong(answer("pid").get());
        function.hold();
        CompletableFuture<String> held = answer("version");

        assertThat(function.replace(launch(Map.of("MODE", "init-error"))).get()).isFalse();

        assertThat(held.get()).startsWith("Failed[type=No.Table, message=TABLE is not set");
        ProcessHandle.of(pid).ifPresent(old -> old.onExit().join());
        assertThat(function.replace(launch(Map.of("VERSION", "3"))).get()).isTrue();
        assertThat(answer("version").get()).isEqualTo("3");
    }

    @Test
    void whileItIsDebuggedTheFunctionHasADay() throws Exception {
        function.close();
        function = function(1);
        try (DebugPort port = new DebugPort(0)) {
            replaceDebugged(port);

            assertThat(function.patience(300)).isEqualTo(TimeUnit.DAYS.toMillis(1));
            assertThat(answer("sleep-version").get())
                    .as("longer than the timeout")
                    .isEqualTo("null");
        }
    }

    @Test
    void aDebuggerAttachesAtTheSamePortAfterARestart() throws Exception {
        try (DebugPort port = new DebugPort(0)) {
            replaceDebugged(port);
            VirtualMachine first = attach(port);
            assertThat(first.name()).isNotEmpty();

            replaceDebugged(port);
            VirtualMachine second = attach(port);

            assertThat(second.allThreads()).isNotEmpty();
            second.suspend();
            CompletableFuture<String> suspended = answer("version");
            Thread.sleep(1_500);
            assertThat(suspended).as("beyond the timeout").isNotDone();
            second.resume();
            assertThat(suspended.get()).isEqualTo("null");
            second.dispose();
            assertThat(attach(port).name()).as("after a detach").isNotEmpty();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Listening for transport");
    }

    private void replaceDebugged(DebugPort port) {
        List<String> command = command();
        command.add(1, DebugPort.AGENT);
        var unused =
                function.replace(new LocalFunction.Launch(command, api -> environment(Map.of(), api), folder, port));
    }

    private static VirtualMachine attach(DebugPort port) throws Exception {
        AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(each -> each.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        Objects.requireNonNull(arguments.get("hostname")).setValue("127.0.0.1");
        Objects.requireNonNull(arguments.get("port")).setValue(Integer.toString(port.port()));
        return connector.attach(arguments);
    }

    private CompletableFuture<String> answer(String what) {
        return function.invoke(("/do/" + what).getBytes(StandardCharsets.UTF_8)).thenApply(outcome -> switch (outcome) {
            case Outcome.Returned returned -> new String(returned.payload(), StandardCharsets.UTF_8);
            default -> outcome.toString();
        });
    }

    private LocalFunction function(int timeout) {
        TemplateFunction template = new TemplateFunction(
                "F",
                AT,
                "local-f",
                true,
                List.of(),
                timeout,
                128,
                Map.of(),
                null,
                Map.of(),
                "Text",
                null,
                "/aws/lambda/f",
                null,
                Map.of());
        return new LocalFunction(template, launch(Map.of("VERSION", "0")), console(), clock);
    }

    private Console console() {
        return new Console(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private LocalFunction.Launch launch(Map<String, String> variables) {
        return new LocalFunction.Launch(command(), api -> environment(variables, api), folder, null);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JavaModule.FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HandFunction.class.getName()));
        return command;
    }

    private static Map<String, String> environment(Map<String, String> variables, String api) {
        Map<String, String> all = new java.util.HashMap<>(variables);
        all.put("AWS_LAMBDA_RUNTIME_API", api);
        return all;
    }
}
