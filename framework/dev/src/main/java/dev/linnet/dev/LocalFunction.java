package dev.linnet.dev;

import dev.linnet.stack.TemplateFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function as Lambda would run it, with one process: invocations wait for it in the order in which they came. A
 * process that ends while or after it worked is started again at once; one that ends before it could work, when the
 * next invocation comes. So each start is paid for by an invocation, and a function that cannot start does not spin.
 */
final class LocalFunction implements AutoCloseable {

    private final TemplateFunction function;
    private final Launch launch;
    private final Console console;
    private final ScheduledExecutorService clock;
    private final Deque<Invocation> waiting = new ArrayDeque<>();
    private final CompletableFuture<Boolean> settled = new CompletableFuture<>();
    private @Nullable Sandbox sandbox;
    private boolean closed;

    /**
     * How the function's process is started.
     *
     * @param command program and arguments
     * @param environment what it gets, told the {@code host:port} of its Runtime API
     * @param directory where it runs
     */
    record Launch(List<String> command, Function<String, Map<String, String>> environment, Path directory) {}

    LocalFunction(TemplateFunction function, Launch launch, Console console, ScheduledExecutorService clock) {
        this.function = function;
        this.launch = launch;
        this.console = console;
        this.clock = clock;
    }

    TemplateFunction template() {
        return function;
    }

    /** Starts the process. The result tells, once, whether it came as far as asking for work. */
    synchronized CompletableFuture<Boolean> start() {
        launch();
        return settled;
    }

    /** Hands an event over; completed when the function, or Lambda in its place, has answered. */
    synchronized CompletableFuture<Outcome> invoke(byte[] event) {
        Invocation invocation = Invocation.of(event);
        if (closed) {
            invocation.fail("Sandbox.Closed", "the local stack is stopping");
            return invocation.outcome();
        }
        waiting.add(invocation);
        if (sandbox == null) {
            launch();
        } else {
            sandbox.offer();
        }
        return invocation.outcome();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (sandbox != null) {
            sandbox.kill();
        }
        drain(Outcome.Failed.by("Sandbox.Closed", "the local stack is stopping"));
    }

    /** The next invocation that somebody still waits for, or null. Called by the sandbox. */
    synchronized @Nullable Invocation poll() {
        Invocation invocation = waiting.poll();
        while (invocation != null && invocation.outcome().isDone()) {
            invocation = waiting.poll();
        }
        return invocation;
    }

    /** The process asked for work for the first time. Called by the sandbox. */
    void ready() {
        settled.complete(true);
    }

    /** The process has ended. Called by the sandbox, once. */
    synchronized void ended(Sandbox dead, Outcome.Failed cause) {
        settled.complete(false);
        if (!closed) {
            console.line(
                    function.name(),
                    dead.worked()
                            ? "the process has ended and is started again"
                            : "did not start: " + cause.type() + ": " + cause.message());
        }
        if (sandbox != dead) {
            return;
        }
        sandbox = null;
        if (!dead.initialized()) {
            drain(cause);
        }
        if (!closed && (dead.worked() || !waiting.isEmpty())) {
            launch();
        }
    }

    private void launch() {
        try {
            Sandbox started = new Sandbox(this, launch, console);
            sandbox = started;
            // AWS gives 10 s, and on a first failure the function's timeout
            long seconds = Math.max(10, function.timeoutSeconds());
            started.initAlarm(clock.schedule(() -> started.initTimedOut(seconds), seconds, TimeUnit.SECONDS));
        } catch (IOException e) {
            settled.complete(false);
            console.line(function.name(), "cannot be started: " + e.getMessage());
            drain(Outcome.Failed.by("Runtime.InvalidEntrypoint", "the process cannot be started"));
        }
    }

    /** Ends an invocation's work when its time is up. Called by the sandbox. */
    Future<?> watch(Runnable timeout) {
        return clock.schedule(timeout, function.timeoutSeconds(), TimeUnit.SECONDS);
    }

    private void drain(Outcome.Failed cause) {
        for (Invocation invocation = waiting.poll(); invocation != null; invocation = waiting.poll()) {
            invocation.outcome().complete(cause);
        }
    }
}
