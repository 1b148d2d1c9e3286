package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A server behind the AWS endpoint, in a process of its own, with what the template has in it. When it ends by itself it is
 * started again, a few times; until it has what the template has, whoever asks for it waits.
 */
final class LocalServer implements AutoCloseable {

    /** How long a start may take with everything made: a loaded machine, not a patient user, is what this is for. */
    static final int START_SECONDS = 60;

    /** How often it may end by itself before it stays down. */
    static final int MOST_ENDS = 3;

    /** What is started, and what is made in it. */
    interface Kind {

        /** What people call it. */
        String name();

        /** What its lines on the console begin with. */
        String console();

        /**
         * Program and arguments. Takes its time when something must be fetched first.
         *
         * @throws Failure when that cannot be had
         */
        List<String> command() throws Failure;

        /** Variables of the process. */
        Map<String, String> environment();

        /** Where a process has its folder, which is removed with it. */
        Path folder();

        /** Makes what the template has, in what listens on this port. */
        void prepare(int port) throws Failure, IOException, InterruptedException;

        /** What the end of a process costs, as the end of a sentence: {@code ": its tables are empty now"}; or empty. */
        String lost();
    }

    private final Kind kind;
    private final Console console;
    private final Thread starting;
    private CompletableFuture<Integer> port = new CompletableFuture<>();
    private List<String> command = List.of();
    private @Nullable ServerProcess process;
    private int ends;
    private boolean closed;

    /** Starts it, and does not wait. */
    LocalServer(Kind kind, Console console) {
        this.kind = kind;
        this.console = console;
        this.starting = Thread.ofPlatform().daemon().name(kind.console()).unstarted(this::begin);
        starting.start();
    }

    private void begin() {
        try {
            List<String> fetched = kind.command();
            synchronized (this) {
                command = fetched;
                if (closed) {
                    port.completeExceptionally(new Failure(kind.name() + " was ended"));
                } else {
                    process = launch(port);
                }
            }
        } catch (Failure e) {
            synchronized (this) {
                port.completeExceptionally(e);
            }
        }
    }

    /**
     * Its port, when what the template has is there.
     *
     * @throws Failure when it cannot be started, and why
     */
    int port() throws Failure, InterruptedException {
        CompletableFuture<Integer> current;
        synchronized (this) {
            current = port;
        }
        try {
            return current.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Failure failure
                    ? failure
                    : new Failure(kind.name() + " was not ready within " + START_SECONDS + " seconds", e);
        }
    }

    /** What people call it. */
    String name() {
        return kind.name();
    }

    /** What its lines on the console begin with. */
    String console() {
        return kind.console();
    }

    /** The process that runs now, for tests to end it. */
    synchronized long pid() {
        return Objects.requireNonNull(process).pid();
    }

    /** Called with the lock: nobody is told of the end of a process that is not this one's yet. */
    private ServerProcess launch(CompletableFuture<Integer> current) throws Failure {
        try {
            Path folder = Files.createDirectories(kind.folder());
            ServerProcess started = new ServerProcess(
                    command,
                    kind.environment(),
                    Files.createTempDirectory(folder, "run"),
                    listening -> prepare(listening, current));
            current.orTimeout(START_SECONDS, TimeUnit.SECONDS);
            current.exceptionally(failure -> {
                started.kill();
                return 0;
            });
            started.ended()
                    .thenAccept(status -> ended(started, status, current))
                    .exceptionally(failure -> {
                        console.line(kind.console(), "lost sight of the process: " + failure);
                        return null;
                    });
            return started;
        } catch (IOException e) {
            throw new Failure(kind.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void prepare(int listening, CompletableFuture<Integer> current) {
        try {
            kind.prepare(listening);
            current.complete(listening);
        } catch (Failure e) {
            current.completeExceptionally(e);
        } catch (IOException e) {
            current.completeExceptionally(new Failure(kind.name() + " cannot be used: " + e, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ended(ServerProcess dead, int status, CompletableFuture<Integer> current) {
        if (closed) {
            current.completeExceptionally(new Failure(kind.name() + " was ended"));
            return;
        }
        if (dead != process || current.isCompletedExceptionally()) {
            return; // its end was our doing
        }
        String what = kind.name() + " ended with status " + status;
        dead.said().forEach(line -> console.line(kind.console(), line));
        if (!current.isDone()) {
            current.completeExceptionally(new Failure(what + " before it was ready; it said why above"));
        } else if (++ends > MOST_ENDS) {
            down(what + " once more and is not started again; start anew to have it back");
        } else {
            console.line(kind.console(), what + " and is started again" + kind.lost());
            try {
                CompletableFuture<Integer> next = new CompletableFuture<>();
                process = launch(next);
                port = next;
            } catch (Failure e) {
                down(String.valueOf(e.getMessage()));
            }
        }
    }

    private void down(String why) {
        console.line(kind.console(), why);
        port = CompletableFuture.failedFuture(new Failure(why));
    }

    @Override
    public synchronized void close() {
        closed = true;
        starting.interrupt(); // what it fetches
        if (process != null) {
            process.kill();
        }
    }
}
