package dev.linnet.lambda;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Answers HTTP events 504 a margin before their deadline (DESIGN §4), rather than let Lambda kill the process and the
 * front answer for it; interrupts the handler; and ends the process when no loop is left whose handler came back in
 * half of the time that was left then. One thread for all loops, started with the first call that has a deadline.
 */
final class Watchdog implements Runnable {

    private static final long NEVER = Long.MAX_VALUE;

    private final LambdaFunction function;
    private final long margin;
    private final Turn[] turns;
    private boolean started;
    private long wake = NEVER;

    /** Who answers the call that a loop is handling. Guarded by the watchdog's monitor. */
    private enum State {
        HANDLED_BY_LOOP,
        ANSWERED_BY_WATCHDOG,
        BEING_ANSWERED_BY_WATCHDOG
    }

    /** What one loop is doing. All but the final field is guarded by the watchdog's monitor. */
    private static final class Turn {
        final RuntimeApi api;
        State state = State.HANDLED_BY_LOOP;
        long due = NEVER;
        boolean stuck;

        @Nullable
        Thread handler;

        @Nullable
        NextCall call;

        @Nullable
        CallContext context;

        Turn(RuntimeApi api) {
            this.api = api;
        }
    }

    /**
     * A watchdog for loops.
     *
     * @param margin how long before the deadline to answer, in milliseconds; 0 is never
     * @param apis the connection of each loop, which the watchdog uses while the loop's handler runs
     */
    Watchdog(LambdaFunction function, long margin, RuntimeApi[] apis) {
        this.function = function;
        this.margin = margin;
        this.turns = new Turn[apis.length];
        for (int i = 0; i < apis.length; i++) {
            turns[i] = new Turn(apis[i]);
        }
    }

    /** The current thread begins to handle a call. */
    synchronized void begin(int loop, NextCall call, CallContext context) {
        long remaining = call.deadline() - System.currentTimeMillis();
        Turn turn = turns[loop];
        turn.state = State.HANDLED_BY_LOOP;
        if (margin == 0 || remaining <= 0) {
            return;
        }
        turn.handler = Thread.currentThread();
        turn.call = call;
        turn.context = context;
        // a function whose whole time is less than two margins keeps half of it
        turn.due = call.deadline() - Math.min(margin, remaining / 2);
        if (!started) {
            started = true;
            Thread thread = new Thread(this, "linnet-watchdog");
            thread.setDaemon(true);
            thread.start();
        } else if (turn.due < wake) {
            notifyAll();
        }
    }

    /** The handler returned; true when the loop has to answer, false when the call has been answered 504. */
    synchronized boolean end(int loop) {
        Turn turn = turns[loop];
        turn.due = NEVER;
        turn.handler = null;
        turn.stuck = false;
        boolean interrupted = false;
        while (turn.state == State.BEING_ANSWERED_BY_WATCHDOG) {
            try {
                wait();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        turn.call = null;
        turn.context = null;
        return turn.state == State.HANDLED_BY_LOOP;
    }

    @Override
    public void run() {
        for (Turn late = awaitLate(); late != null; late = awaitLate()) {
            answer(late);
        }
        Log.process().error("no handler returned before its deadline: the process ends", null);
        System.out.flush();
        System.err.flush();
        // not exit: its hooks are user code that may hang as the handler does
        Runtime.getRuntime().halt(1);
    }

    /** Waits for a turn that is the watchdog's to answer; null when no handler will come back. */
    private synchronized @Nullable Turn awaitLate() {
        while (true) {
            long now = System.currentTimeMillis();
            boolean allStuck = true;
            wake = NEVER;
            for (Turn turn : turns) {
                if (turn.due <= now) {
                    turn.due = NEVER;
                    if (turn.state == State.HANDLED_BY_LOOP) {
                        turn.state = State.BEING_ANSWERED_BY_WATCHDOG;
                        return turn;
                    }
                    turn.stuck = true;
                }
                wake = Math.min(wake, turn.due);
                allStuck &= turn.stuck;
            }
            if (allStuck) {
                return null;
            }
            try {
                wait(wake == NEVER ? 0 : wake - now);
            } catch (InterruptedException nobodyDoes) {
                Log.process().warn("the watchdog's thread was interrupted; it goes on");
            }
        }
    }

    private void answer(Turn turn) {
        NextCall call = turn.call;
        CallContext context = turn.context;
        boolean answered = call != null && context != null && answer(turn.api, call, context);
        synchronized (this) {
            turn.state = answered ? State.ANSWERED_BY_WATCHDOG : State.HANDLED_BY_LOOP;
            if (answered && turn.handler != null && call != null) {
                turn.handler.interrupt();
                // a process that Lambda kills at the deadline takes the 504 with it; one that ended before does not
                long now = System.currentTimeMillis();
                turn.due = now + (call.deadline() - now) / 2;
            }
            notifyAll();
        }
    }

    /** Whether the event is one of HTTP and was answered, or may have been. */
    private boolean answer(RuntimeApi api, NextCall call, CallContext context) {
        Log log = Log.process();
        log.enter(context);
        byte[] answer;
        try {
            answer = function.timedOut(call.event(), context);
        } catch (RuntimeException | Error failure) {
            log.error("the 504 could not be made; the call is left to the handler", failure);
            return false;
        }
        if (answer == null) {
            return false;
        }
        log.error("timed out: answered 504 and interrupted the handler", null);
        try {
            int status = api.respond(call.requestId(), answer);
            if (status != 202) {
                log.warn("the Runtime API answered the 504 with " + status + ": " + api.said());
            }
        } catch (IOException lost) {
            log.error("whether the 504 arrived is unknown", lost);
        }
        return true;
    }
}
