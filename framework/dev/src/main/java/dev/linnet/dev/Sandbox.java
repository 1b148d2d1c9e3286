package dev.linnet.dev;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One process of a function and its Runtime API: they begin and end together. Guarded by its function's lock. */
final class Sandbox implements RuntimeCalls {

    private final LocalFunction function;
    private final Loopback server;
    private final ChildProcess process;
    private final Deque<CompletableFuture<Assignment>> takers = new ArrayDeque<>();
    private final Map<String, Work> working = new HashMap<>();
    /** An invocation and the alarm of its deadline. */
    private record Work(Invocation invocation, Future<?> alarm) {}

    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
    private Outcome.@Nullable Failed cause;
    private @Nullable Future<?> initAlarm;
    private boolean initialized;
    private boolean worked;
    private boolean retired;
    private boolean dying;
    private boolean untold;

    Sandbox(LocalFunction function, LocalFunction.Launch launch, Console console) throws IOException {
        this.function = function;
        String name = function.template().name();
        this.server = Loopback.forRuntime("runtime-api-" + name);
        server.handler(new RuntimeApi(this));
        server.start();
        DebugPort debug = launch.debug();
        if (debug != null) {
            debug.expect();
        }
        try {
            this.process = ChildProcess.start(
                    launch.command(), launch.environment().apply(server.authority()), launch.directory(), line -> {
                        if (debug == null || !debug.hears(line)) {
                            console.line(name, line);
                        }
                    });
        } catch (IOException e) {
            server.close();
            throw e;
        }
        process.ended().thenAcceptAsync(this::ended).exceptionally(failure -> {
            console.line(name, "lost sight of the process: " + failure);
            return null;
        });
    }

    /** Tells, once, whether the process came as far as asking for work. */
    CompletableFuture<Boolean> started() {
        return started;
    }

    long pid() {
        return process.pid();
    }

    /** Whether the process has asked for work. */
    boolean initialized() {
        return initialized;
    }

    /** Whether the process has been given work. */
    boolean worked() {
        return worked;
    }

    /** Whether the process ended by itself, with no invocation whose failure tells of it. */
    boolean untold() {
        return untold;
    }

    @Override
    public CompletableFuture<Assignment> next() {
        synchronized (function) {
            CompletableFuture<Assignment> taker = new CompletableFuture<>();
            if (dying) {
                taker.cancel(false);
                return taker;
            }
            if (retired) {
                taker.cancel(false);
                endWhenIdle();
                return taker;
            }
            callOffInitAlarm();
            if (!initialized) {
                initialized = true;
                started.complete(true);
            }
            takers.add(taker);
            offer();
            return taker;
        }
    }

    /** Gives waiting invocations to whoever asked for work. */
    void offer() {
        while (!dying && !retired && !takers.isEmpty()) {
            Invocation invocation = function.poll();
            if (invocation == null) {
                return;
            }
            worked = true;
            long deadline = System.currentTimeMillis() + function.timeoutMillis();
            working.put(invocation.id(), new Work(invocation, function.watch(() -> timedOut(invocation))));
            takers.remove()
                    .complete(new Assignment(
                            invocation, deadline, function.template().arn()));
        }
    }

    @Override
    public boolean finish(String id, Outcome outcome) {
        synchronized (function) {
            Work work = working.remove(id);
            if (work == null) {
                return false;
            }
            work.alarm().cancel(false);
            return work.invocation().outcome().complete(outcome) || outcome instanceof Outcome.Failed;
        }
    }

    @Override
    public void refused(String id, Outcome.Failed error) {
        synchronized (function) {
            Work work = working.get(id);
            if (work != null) {
                work.invocation().outcome().complete(error);
            }
        }
    }

    @Override
    public void initFailed(Outcome.Failed error) {
        synchronized (function) {
            if (!initialized) {
                cause = error;
            }
        }
    }

    /** What to call off when the process has started, or ended. */
    void initAlarm(Future<?> alarm) {
        initAlarm = alarm;
    }

    void initTimedOut(long seconds) {
        synchronized (function) {
            if (!initialized && !dying) {
                cause = Outcome.Failed.by(
                        "Sandbox.Timedout",
                        "the function did not ask for work within " + seconds + " seconds of its start");
                kill();
            }
        }
    }

    /** Takes no more work, and ends when it has answered what it has begun and asks for more. */
    void retire() {
        retired = true;
        callOffInitAlarm();
        endWhenIdle();
    }

    private void endWhenIdle() {
        if (working.isEmpty()) {
            kill();
        }
    }

    void kill() {
        dying = true;
        takers.forEach(taker -> taker.cancel(false));
        takers.clear();
        process.kill();
    }

    private void timedOut(Invocation invocation) {
        synchronized (function) {
            if (invocation.outcome().isDone() || dying) {
                return;
            }
            String seconds =
                    String.format(Locale.ROOT, "%d.00", function.template().timeoutSeconds());
            cause = Outcome.Failed.by(
                    "Sandbox.Timedout",
                    "RequestId: " + invocation.id() + " Error: Task timed out after " + seconds + " seconds");
            invocation.outcome().complete(cause);
            kill();
        }
    }

    private void ended(int status) {
        synchronized (function) {
            dying = true;
            takers.forEach(taker -> taker.cancel(false));
            callOffInitAlarm();
            started.complete(false);
            String how = how(status);
            untold = cause == null && working.isEmpty();
            for (Work work : working.values()) {
                work.alarm().cancel(false);
                Invocation invocation = work.invocation();
                invocation.fail("Runtime.ExitError", "RequestId: " + invocation.id() + " Error: " + how);
            }
            function.ended(this, cause == null ? Outcome.Failed.by("Runtime.ExitError", how) : cause);
        }
        server.close();
    }

    private void callOffInitAlarm() {
        if (initAlarm != null) {
            initAlarm.cancel(false);
        }
    }

    private static String how(int status) {
        return switch (status) {
            case 0 -> "Runtime exited without providing a reason";
            case 137 -> "Runtime exited with error: signal: killed";
            case 139 -> "Runtime exited with error: signal: segmentation fault";
            case 143 -> "Runtime exited with error: signal: terminated";
            default -> "Runtime exited with error: exit status " + status;
        };
    }
}
