package dev.linnet.dev;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * DynamoDB Local in a process of its own with the template's tables in it. When it ends by itself it is started again,
 * a few times; until it has its tables, whoever asks for it waits.
 */
final class DynamoDbLocal implements AutoCloseable {

    /** How long a start may take with all tables made: a loaded machine, not a patient user, is what this is for. */
    static final int START_SECONDS = 60;

    /** How often it may end by itself before it stays down. */
    static final int MOST_ENDS = 3;

    private static final String CONSOLE = "dynamodb";

    private final List<String> command;
    private final Path folder;
    private final LocalTables tables;
    private final Console console;
    private final HttpClient client = DynamoDbApi.client();
    private CompletableFuture<Integer> port = new CompletableFuture<>();
    private DynamoDbProcess process;
    private int ends;
    private boolean closed;

    /**
     * Starts it, and does not wait.
     *
     * @param command java, flags, class path, main
     * @param folder where a process has its folder, which is removed with it
     */
    DynamoDbLocal(List<String> command, Path folder, LocalTables tables, Console console) throws Failure {
        this.command = command;
        this.folder = folder;
        this.tables = tables;
        this.console = console;
        synchronized (this) {
            this.process = launch();
        }
    }

    /** The command that starts the fetched version. */
    static List<String> command(String classPath, LocalTables tables) {
        List<String> command = new ArrayList<>(List.of(
                OwnJava.executable(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                OwnJava.classes() + File.pathSeparator + classPath,
                DynamoDbMain.class.getName()));
        Path kept = tables.kept();
        if (kept != null) {
            command.add(kept.toString());
        }
        return List.copyOf(command);
    }

    /**
     * Its port, when its tables are there.
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
                    : new Failure("DynamoDB Local was not ready within " + START_SECONDS + " seconds", e);
        }
    }

    /** The process that runs now, for tests to end it. */
    synchronized long pid() {
        return process.pid();
    }

    /** Called with the lock: nobody is told of the end of a process that is not this one's yet. */
    private DynamoDbProcess launch() throws Failure {
        CompletableFuture<Integer> current =
                new CompletableFuture<Integer>().orTimeout(START_SECONDS, TimeUnit.SECONDS);
        try {
            Files.createDirectories(folder);
            DynamoDbProcess started = new DynamoDbProcess(
                    command, Files.createTempDirectory(folder, "run"), listening -> prepare(listening, current));
            current.exceptionally(failure -> {
                started.kill();
                return 0;
            });
            started.ended()
                    .thenAccept(status -> ended(started, status, current))
                    .exceptionally(failure -> {
                        console.line(CONSOLE, "lost sight of the process: " + failure);
                        return null;
                    });
            port = current;
            return started;
        } catch (IOException e) {
            throw new Failure("DynamoDB Local cannot be started: " + e.getMessage(), e);
        }
    }

    private void prepare(int listening, CompletableFuture<Integer> current) {
        try {
            tables.make(new DynamoDbApi(client, listening));
            current.complete(listening);
        } catch (Failure e) {
            current.completeExceptionally(e);
        } catch (IOException e) {
            current.completeExceptionally(new Failure("DynamoDB Local cannot be used: " + e, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ended(DynamoDbProcess dead, int status, CompletableFuture<Integer> current) {
        if (closed) {
            current.completeExceptionally(new Failure("DynamoDB Local was ended"));
            return;
        }
        if (dead != process || current.isCompletedExceptionally()) {
            return; // its end was our doing
        }
        String what = "DynamoDB Local ended with status " + status;
        dead.said().forEach(line -> console.line(CONSOLE, line));
        if (!current.isDone()) {
            current.completeExceptionally(new Failure(what + " before it was ready; it said why above"));
        } else if (++ends > MOST_ENDS) {
            down(what + " once more and is not started again; start anew to have it back");
        } else {
            console.line(
                    CONSOLE,
                    what + " and is started again" + (tables.kept() == null ? ": its tables are empty now" : ""));
            try {
                process = launch();
            } catch (Failure e) {
                down(String.valueOf(e.getMessage()));
            }
        }
    }

    private void down(String why) {
        console.line(CONSOLE, why);
        port = CompletableFuture.failedFuture(new Failure(why));
    }

    @Override
    public synchronized void close() {
        closed = true;
        process.kill();
    }
}
