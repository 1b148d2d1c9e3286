package dev.linnet.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process that never outlives this one, however this one ends. A shell starts a guard in the background and then
 * becomes the program, so that pid and exit status are the program's. The guard reads a pipe that only this process
 * holds open: a line means that the program has ended; the end of the pipe, that this process has, and then the guard
 * kills the program, endless loop or not. Only what every {@code /bin/sh} has is used: it holds on Linux and macOS.
 */
final class ChildProcess {

    private static final String GUARDED = """
            exec 3<&0 </dev/null
            pid=$$
            ( if read -r ended <&3; then exit 0; else kill -9 $pid; fi ) >/dev/null 2>&1 &
            unset PWD OLDPWD SHLVL
            exec "$@" 3<&-
            """;

    private static final int LONGEST_LINE = 16_384;

    private final Process process;
    private final Thread out;
    private final Thread err;
    private final CompletableFuture<Integer> ended;

    private ChildProcess(Process process, Consumer<String> line) {
        this.process = process;
        this.out = pump(process, "standard output", process.getInputStream(), line);
        this.err = pump(process, "standard error", process.getErrorStream(), line);
        this.ended = process.onExit().thenApplyAsync(this::dismiss);
    }

    /**
     * Starts a program.
     *
     * @param environment all that it gets
     * @param line told each line of its output, without the line's end, by two threads
     */
    static ChildProcess start(
            List<String> command, Map<String, String> environment, Path directory, Consumer<String> line)
            throws IOException {
        List<String> guarded = new ArrayList<>(List.of("/bin/sh", "-c", GUARDED, "linnet"));
        guarded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(guarded).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start(), line);
    }

    /** Completed with the exit status when the program has ended and its output has been passed on. */
    CompletableFuture<Integer> ended() {
        return ended;
    }

    long pid() {
        return process.pid();
    }

    /** Asks the program to end, with SIGTERM. */
    void terminate() {
        // not Process.destroy(), which closes the guard's pipe
        process.toHandle().destroy();
    }

    /** Ends the program at once. */
    void kill() {
        process.destroyForcibly();
    }

    private int dismiss(Process dead) {
        try (OutputStream guard = dead.getOutputStream()) {
            guard.write('\n');
        } catch (IOException e) {
            // the guard has gone already: it was killed with the program's process group
        }
        try {
            // bounded: a grandchild may hold the pipes open
            out.join(500);
            err.join(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return dead.exitValue();
    }

    private static Thread pump(Process process, String name, InputStream in, Consumer<String> line) {
        return Thread.ofPlatform().daemon().start(() -> {
            StringBuilder text = new StringBuilder();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                for (int c = reader.read(); c >= 0; c = reader.read()) {
                    if (c == '\n' || text.length() == LONGEST_LINE) {
                        line.accept(text.toString());
                        text.setLength(0);
                    }
                    if (c != '\n' && c != '\r') {
                        text.append((char) c);
                    }
                }
            } catch (IOException e) {
                // the stream of a killed process ends so
            }
            if (!text.isEmpty()) {
                line.accept(text.toString());
            }
            try {
                // the streams of a process end a little before it does
                if (!process.waitFor(1, TimeUnit.SECONDS)) {
                    line.accept("has closed its " + name + ": what it prints there from now on is lost");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
