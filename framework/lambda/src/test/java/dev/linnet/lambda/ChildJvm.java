package dev.linnet.lambda;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of this class path in a JVM of its own, for what ends a process. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final Path out;

    private ChildJvm(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /** The command line of a class with a {@code main}. */
    static List<String> command(Class<?> main, String... flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        command.addAll(List.of(flags));
        // surefire's own class path is a jar that only names the real one
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classPath, main.getName()));
        return command;
    }

    /** Starts a class with these variables and no others. */
    static ChildJvm start(Class<?> main, Map<String, String> environment, String... flags) throws Exception {
        return start(command(main, flags), environment);
    }

    /** Starts a command with these variables and no others. */
    static ChildJvm start(List<String> command, Map<String, String> environment) throws Exception {
        Path out = Files.createTempFile(Files.createDirectories(Path.of("target", "children")), "out-", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new ChildJvm(builder.start(), out);
    }

    /** Waits for the end of the process, up to 30 s. */
    int exitStatus() throws Exception {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the process is still there; it printed: " + output());
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it printed so far, standard output and error together. */
    String output() throws Exception {
        return Files.readString(out);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
