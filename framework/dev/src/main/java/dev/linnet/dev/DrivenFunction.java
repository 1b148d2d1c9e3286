package dev.linnet.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A function's process that is given one call after the other, and then ended as Lambda ends it. */
final class DrivenFunction implements RuntimeCalls, AutoCloseable {

    /** How long a start, a call or the end may take before it counts as hanging: machines that build images are busy. */
    private static final long PATIENCE_SECONDS = 120;

    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:training";

    private final Loopback api;
    private final ChildProcess process;
    private final LinkedBlockingQueue<CompletableFuture<Assignment>> takers = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> working = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private Outcome.@Nullable Failed initError;

    /**
     * Starts the process.
     *
     * @param environment all that it gets, but for the address of its Runtime API
     */
    DrivenFunction(List<String> command, Map<String, String> environment, Path directory) throws IOException {
        this.api = new Loopback(0, 0, "runtime-api");
        api.handler(new RuntimeApi(this));
        api.start();
        Map<String, String> all = new HashMap<>(environment);
        all.put("AWS_LAMBDA_RUNTIME_API", api.authority());
        try {
            this.process = ChildProcess.start(command, all, directory, this::log);
        } catch (IOException e) {
            api.close();
            throw e;
        }
    }

    /**
     * The answer to an event.
     *
     * @throws Failure when the process ended, or did not answer in time
     */
    Outcome call(String event) throws Failure, InterruptedException {
        Invocation invocation = Invocation.of(event.getBytes(StandardCharsets.UTF_8));
        synchronized (this) {
            working.put(invocation.id(), invocation);
        }
        CompletableFuture<Outcome> end = process.ended().thenApply(this::ended);
        try {
            CompletableFuture<Assignment> taker = taker();
            if (taker != null) {
                long deadline = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
                taker.complete(new Assignment(invocation, deadline, ARN));
            }
            return invocation.outcome().applyToEither(end, outcome -> outcome).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Failure("no answer within " + PATIENCE_SECONDS + " seconds", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The process's wish for work; null when it ended without one. */
    private @Nullable CompletableFuture<Assignment> taker() throws Failure, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until) {
            CompletableFuture<Assignment> taker = takers.poll(20, TimeUnit.MILLISECONDS);
            if (taker != null || process.ended().isDone()) {
                return taker;
            }
        }
        throw new Failure("it did not ask for work within " + PATIENCE_SECONDS + " seconds");
    }

    private synchronized Outcome ended(int status) {
        return initError != null
                ? initError
                : Outcome.Failed.by("Runtime.ExitError", "the process ended with exit status " + status);
    }

    /**
     * Ends the process with SIGTERM, and waits until it has written what it writes at its end.
     *
     * @throws Failure when it goes on
     */
    void end() throws Failure, InterruptedException {
        process.terminate();
        try {
            process.ended().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Failure("it runs on " + PATIENCE_SECONDS + " seconds after SIGTERM", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What the process has printed. */
    String printed() {
        synchronized (log) {
            return log.stream().map(line -> "  | " + line + "\n").collect(Collectors.joining());
        }
    }

    private void log(String line) {
        synchronized (log) {
            log.add(line);
        }
    }

    @Override
    public CompletableFuture<Assignment> next() {
        CompletableFuture<Assignment> taker = new CompletableFuture<>();
        takers.add(taker);
        return taker;
    }

    @Override
    public synchronized boolean finish(String id, Outcome outcome) {
        Invocation invocation = working.remove(id);
        return invocation != null && invocation.outcome().complete(outcome);
    }

    @Override
    public synchronized void refused(String id, Outcome.Failed error) {
        Invocation invocation = working.get(id);
        if (invocation != null) {
            invocation.outcome().complete(error);
        }
    }

    @Override
    public synchronized void initFailed(Outcome.Failed error) {
        initError = error;
    }

    @Override
    public void close() {
        process.kill();
        process.ended().join();
        api.close();
    }
}
