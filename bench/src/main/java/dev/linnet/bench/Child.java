package dev.linnet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program running on a Runtime API of its own, on one vCPU where {@code taskset} is installed: that of the property
 * {@code dev.linnet.bench.cpu}, else the last.
 */
final class Child implements AutoCloseable {

    /** Serial collector and C1: what a function with one vCPU runs with. */
    static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final RuntimeApi api = new RuntimeApi();
    private final Process process;
    private final long started;

    /** Starts a program in an empty folder with nothing but Lambda's environment. */
    Child(Program program, List<String> flags, Path folder, Path log) throws IOException {
        List<String> command = new ArrayList<>(pin());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.add("-cp");
        command.add(program.classPath());
        command.addAll(program.main());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(Files.createDirectories(folder).toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", program.name());
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769");
        builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + program.name());
        builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "bench");
        builder.environment().put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        builder.environment().put("AWS_REGION", "eu-central-1");
        builder.environment().put("LAMBDA_TASK_ROOT", folder.toString());
        builder.environment().put("TZ", ":UTC");
        builder.environment().put("LANG", "en_US.UTF-8");
        started = System.nanoTime();
        process = builder.start();
    }

    /** The answer to an event. */
    RuntimeApi.Answer call(byte[] event) throws InterruptedException {
        return api.call(event, process);
    }

    /** When the process was started, by {@link System#nanoTime()}. */
    long started() {
        return started;
    }

    /** The CPU time that the process's living threads have used, in nanoseconds. */
    long cpu() throws IOException {
        long sum = 0;
        try (Stream<Path> threads = Files.list(proc().resolve("task"))) {
            for (Path thread : (Iterable<Path>) threads::iterator) {
                String times = Files.readString(thread.resolve("schedstat"));
                sum += Long.parseLong(times.substring(0, times.indexOf(' ')));
            }
        }
        return sum;
    }

    /** The most memory that was resident, in KiB. */
    long peakMemory() throws IOException {
        for (String line : Files.readAllLines(proc().resolve("status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("no VmHWM in " + proc().resolve("status"));
    }

    /** Ends the process as Lambda does, with SIGTERM, and waits until it has written what it writes at its end. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the function runs on 60 s after SIGTERM");
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        api.close();
    }

    private Path proc() {
        return Path.of("/proc", Long.toString(process.pid()));
    }

    private static List<String> pin() {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            Path taskset = Path.of(folder, "taskset");
            if (Files.isExecutable(taskset)) {
                int last = Runtime.getRuntime().availableProcessors() - 1;
                int cpu = Integer.getInteger("dev.linnet.bench.cpu", last);
                return List.of(taskset.toString(), "--cpu-list", Integer.toString(cpu));
            }
        }
        return List.of();
    }
}
