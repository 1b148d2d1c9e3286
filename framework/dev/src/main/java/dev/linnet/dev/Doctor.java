package dev.linnet.dev;

import dev.linnet.dev.Finding.Grade;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Looks whether a machine has what Linnet's commands need, and says of each thing that is missing what to do. The launcher
 * runs it from its source, so that it can be asked when nothing builds: it uses nothing but the JDK.
 */
final class Doctor {

    private final Machine machine;
    private final List<Function<Machine, List<Finding>>> checks = List.of(
            one(ToolCheck::jdk),
            one(ToolCheck::maven),
            one(PythonCheck::look),
            one(ToolCheck::docker),
            one(ToolCheck::sam),
            one(ProxyCheck::look),
            TrustCheck::look,
            one(it -> PortCheck.look(it, 3000, "./linnet dev")),
            one(it -> PortCheck.look(it, 8000, "./linnet local-aws")),
            one(FolderCheck::space),
            one(it -> FolderCheck.temporary(it, Path.of(System.getProperty("java.io.tmpdir")))));

    Doctor(Machine machine) {
        this.machine = machine;
    }

    /**
     * Looks at this machine; exits with 1 when something that {@code ./linnet dev} needs fails, else with 0.
     *
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments.length == 0 ? "." : arguments[0]).toAbsolutePath();
        System.exit(new Doctor(Machine.here(project.normalize()))
                .run(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /** Prints each finding; 1 when one of them fails, else 0. */
    int run(PrintStream out) throws InterruptedException {
        List<Finding> findings = findings();
        findings.forEach(finding -> out.println(finding.line()));
        long failed = findings.stream()
                .filter(finding -> finding.grade() == Grade.FAIL)
                .count();
        out.println(
                failed == 0
                        ? "linnet: ./linnet dev has what it needs"
                        : "linnet: ./linnet dev will not work before what failed is mended (" + failed + ")");
        return failed == 0 ? 0 : 1;
    }

    /** All at once, for most of the time is spent in waiting for programs to tell their version. */
    private List<Finding> findings() throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Finding>>> running = new ArrayList<>();
            checks.forEach(check -> running.add(threads.submit(() -> check.apply(machine))));
            List<Finding> findings = new ArrayList<>();
            for (Future<List<Finding>> each : running) {
                findings.addAll(each.get());
            }
            return findings;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Function<Machine, List<Finding>> one(Function<Machine, Finding> check) {
        return machine -> List.of(check.apply(machine));
    }
}
