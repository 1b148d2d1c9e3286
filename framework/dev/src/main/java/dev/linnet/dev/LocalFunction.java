package dev.linnet.dev;

import dev.linnet.stack.TemplateFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
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
 *
 * <p>When its sources change, invocations are {@linkplain #hold held} until it is known what becomes of them: they go
 * to a {@linkplain #replace new process}, to the {@linkplain #release same one}, or are {@linkplain #refuse refused}.
 * What the old process has begun it finishes.
 */
final class LocalFunction implements AutoCloseable {

    /** How long invocations are held, at most; then they go where they would have gone before. */
    static final int HOLD_SECONDS = 10;

    private static final long A_DAY = TimeUnit.DAYS.toMillis(1);

    private final TemplateFunction function;
    private final Console console;
    private final ScheduledExecutorService clock;
    private final Deque<Invocation> waiting = new ArrayDeque<>();
    private final Deque<Invocation> held = new ArrayDeque<>();
    private final Set<Sandbox> alive = new HashSet<>();
    private @Nullable Launch launch;
    private @Nullable Sandbox sandbox;
    private @Nullable Future<?> holding;
    private @Nullable String refusal;
    private boolean closed;

    /**
     * How the function's process is started.
     *
     * @param command program and arguments
     * @param environment what it gets, told the {@code host:port} of its Runtime API
     * @param directory where it runs
     * @param debug where its debugger attaches; no deadline holds then. Null when it is not debugged
     */
    record Launch(
            List<String> command,
            Function<String, Map<String, String>> environment,
            Path directory,
            @Nullable DebugPort debug) {

        boolean timed() {
            return debug == null;
        }
    }

    /**
     * A function that has not been started yet.
     *
     * @param launch null when it cannot be: it is {@linkplain #refuse refused} then until it is {@linkplain #replace replaced}
     */
    LocalFunction(TemplateFunction function, @Nullable Launch launch, Console console, ScheduledExecutorService clock) {
        this.function = function;
        this.launch = launch;
        this.console = console;
        this.clock = clock;
    }

    TemplateFunction template() {
        return function;
    }

    /** Starts the process. The result tells whether it came as far as asking for work. */
    synchronized CompletableFuture<Boolean> start() {
        return launch();
    }

    /** How long a caller waits who would wait so many milliseconds: as long, or a day when deadlines are suspended. */
    synchronized long patience(long millis) {
        return timed() ? millis : A_DAY;
    }

    /** Hands an event over; completed when the function, or Lambda in its place, has answered. */
    synchronized CompletableFuture<Outcome> invoke(byte[] event) {
        Invocation invocation = Invocation.of(event);
        if (closed) {
            invocation.fail("Sandbox.Closed", "the local stack is stopping");
        } else if (holding != null) {
            held.add(invocation);
        } else {
            pass(invocation);
        }
        return invocation.outcome();
    }

    private void pass(Invocation invocation) {
        if (refusal != null) {
            invocation.outcome().complete(new Outcome.NotBuilt(refusal));
            return;
        }
        waiting.add(invocation);
        if (sandbox == null) {
            CompletableFuture<Boolean> unused = launch();
        } else {
            sandbox.offer();
        }
    }

    /** Lets invocations that come from now on wait until one of the next three is called. */
    synchronized void hold() {
        if (holding != null) {
            holding.cancel(false);
        }
        holding = clock.schedule(this::letGo, HOLD_SECONDS, TimeUnit.SECONDS);
    }

    /** Goes on with the process there is; refuses as before when there never was one. */
    synchronized void release() {
        refusal = launch == null ? refusal : null;
        letGo();
    }

    /** Refuses invocations until further notice: what the function is made of cannot be built. The process stays. */
    synchronized void refuse(String why) {
        refusal = why;
        letGo();
    }

    /**
     * Goes on with a new process. The old one finishes what it has begun; all that waits is for the new one, whether it
     * starts or not.
     *
     * @return whether the new one came as far as asking for work
     */
    synchronized CompletableFuture<Boolean> replace(Launch next) {
        launch = next;
        refusal = null;
        if (closed) {
            return CompletableFuture.completedFuture(false);
        }
        if (sandbox != null) {
            sandbox.retire();
        }
        CompletableFuture<Boolean> started = launch();
        letGo();
        return started;
    }

    private synchronized void letGo() {
        if (holding != null) {
            holding.cancel(false);
            holding = null;
        }
        for (Invocation invocation = held.poll(); invocation != null; invocation = held.poll()) {
            pass(invocation);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        alive.forEach(Sandbox::kill);
        letGo();
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

    /** The process has ended. Called by the sandbox, once. */
    synchronized void ended(Sandbox dead, Outcome.Failed cause) {
        alive.remove(dead);
        if (sandbox != dead) {
            return;
        }
        if (!closed) {
            console.line(
                    function.name(),
                    !dead.worked()
                            ? "did not start: " + cause.what()
                            : "the process has ended and is started again"
                                    + (dead.untold() ? ": " + cause.what() : ""));
        }
        sandbox = null;
        if (!dead.initialized()) {
            drain(cause);
        }
        if (!closed && (dead.worked() || !waiting.isEmpty())) {
            CompletableFuture<Boolean> unused = launch();
        }
    }

    private CompletableFuture<Boolean> launch() {
        Launch how = Objects.requireNonNull(launch, "what was never built is refused");
        try {
            Sandbox next = new Sandbox(this, how, console);
            sandbox = next;
            alive.add(next);
            if (how.timed()) {
                // AWS gives 10 s, and on a first failure the function's timeout
                long seconds = Math.max(10, function.timeoutSeconds());
                next.initAlarm(clock.schedule(() -> next.initTimedOut(seconds), seconds, TimeUnit.SECONDS));
            }
            long start = System.nanoTime();
            return next.started().thenApplyAsync(ready -> {
                if (ready) {
                    console.line(function.name(), "ready in " + millisSince(start) + " ms" + memory(next));
                }
                return ready;
            });
        } catch (IOException e) {
            sandbox = null;
            console.line(function.name(), "cannot be started: " + e.getMessage());
            drain(Outcome.Failed.by("Runtime.InvalidEntrypoint", "the process cannot be started"));
            return CompletableFuture.completedFuture(false);
        }
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    /** It waits for work: that is what it takes when it is idle. */
    private static String memory(Sandbox ready) {
        OptionalLong resident = Memory.residentMegabytes(ready.pid());
        return resident.isPresent() ? ", " + resident.getAsLong() + " MB" : "";
    }

    /** How long the function may work on one invocation, in milliseconds. */
    long timeoutMillis() {
        return timed() ? TimeUnit.SECONDS.toMillis(function.timeoutSeconds()) : A_DAY;
    }

    private boolean timed() {
        return launch == null || launch.timed();
    }

    /** Ends an invocation's work when its time is up. Called by the sandbox. */
    Future<?> watch(Runnable timeout) {
        return clock.schedule(timeout, timeoutMillis(), TimeUnit.MILLISECONDS);
    }

    private void drain(Outcome.Failed cause) {
        for (Invocation invocation = waiting.poll(); invocation != null; invocation = waiting.poll()) {
            invocation.outcome().complete(cause);
        }
    }
}
