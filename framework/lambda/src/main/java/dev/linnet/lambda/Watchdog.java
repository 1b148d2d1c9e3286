package dev.linnet.lambda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Answers HTTP events 504 a margin before their deadline (DESIGN §4), rather than have Lambda kill the process and the
 * front answer for it; interrupts the handler; and ends the process when no loop is left whose handler came back in
 * half of the time that was left then. One for all loops; its thread starts with the first call that has a deadline.
 * Its monitor guards the calls' state. It parks rather than waits, which loads less.
 */
final class Watchdog extends Thread {

    private static final long NEVER = Long.MAX_VALUE;

    private final LambdaFunction function;
    private final long margin;
    private final int loops;
    private final List<CallContext> calls = new ArrayList<>();
    private boolean started;
    private long wake = NEVER;

    /**
     * A watchdog.
     *
     * @param margin how long before the deadline to answer, in milliseconds; 0 is never
     * @param loops how many calls there can be at a time
     */
    Watchdog(LambdaFunction function, long margin, int loops) {
        super("linnet-watchdog");
        setDaemon(true);
        this.function = function;
        this.margin = margin;
        this.loops = loops;
    }

    /** The current thread begins to handle a call. */
    synchronized void begin(CallContext call) {
        long remaining = call.deadline() - System.currentTimeMillis();
        if (margin == 0 || remaining <= 0) {
            return;
        }
        call.handler = Thread.currentThread();
        // a function whose whole time is less than two margins keeps half of it
        call.due = call.deadline() - Math.min(margin, remaining / 2);
        calls.add(call);
        if (!started) {
            started = true;
            wake = call.due;
            start();
        } else if (call.due < wake) {
            LockSupport.unpark(this);
        }
    }

    /** The handler returned; true when the loop has to answer, false when the call has been answered 504. */
    boolean end(CallContext call) {
        synchronized (this) {
            call.handler = null;
            calls.remove(call);
        }
        while (true) {
            synchronized (this) {
                if (!call.answering) {
                    return !call.answered;
                }
            }
            // with the interrupt that the handler left behind it would not park
            Thread.interrupted();
            LockSupport.parkNanos(this, 1_000_000);
        }
    }

    @Override
    public void run() {
        while (true) {
            CallContext late = late();
            if (late != null) {
                boolean answered = answer(late);
                answered(late, answered);
            } else if (!parkUnlessAllStuck()) {
                Log.process().error("no handler returned before its deadline: the process ends", null);
                System.out.flush();
                System.err.flush();
                // not exit: its hooks are user code that may hang as the handler does
                Runtime.getRuntime().halt(1);
            }
        }
    }

    /** A call that is the watchdog's to answer now, or null. */
    private synchronized @Nullable CallContext late() {
        long now = System.currentTimeMillis();
        wake = NEVER;
        for (CallContext call : calls) {
            if (call.due > now) {
                wake = Math.min(wake, call.due);
            } else if (call.answered) {
                call.stuck = true;
                call.due = NEVER;
            } else {
                call.answering = true;
                call.due = NEVER;
                return call;
            }
        }
        return null;
    }

    private boolean parkUnlessAllStuck() {
        long until;
        synchronized (this) {
            int stuck = 0;
            for (CallContext call : calls) {
                stuck += call.stuck ? 1 : 0;
            }
            if (stuck == loops) {
                return false;
            }
            until = wake;
        }
        if (until == NEVER) {
            LockSupport.park(this);
        } else {
            LockSupport.parkUntil(this, until);
        }
        return true;
    }

    /** Whether the event is one of HTTP and was answered, or may have been. */
    private boolean answer(CallContext call) {
        Log log = Log.process();
        log.enter(call);
        byte[] answer;
        try {
            answer = function.timedOut(call.event(), call);
        } catch (RuntimeException | Error failure) {
            log.error("the 504 could not be made; the call is left to the handler", failure);
            return false;
        }
        if (answer == null) {
            return false;
        }
        log.error("timed out: answered 504 and interrupted the handler", null);
        try {
            int status = call.api().respond(call.getAwsRequestId(), answer);
            if (status != 202) {
                log.warn("the Runtime API answered the 504 with " + status + ": "
                        + call.api().said());
            }
        } catch (IOException | RuntimeException | Error lost) {
            log.error("whether the 504 arrived is unknown", lost);
        }
        return true;
    }

    private synchronized void answered(CallContext call, boolean answered) {
        call.answering = false;
        call.answered = answered;
        Thread handler = call.handler;
        if (answered && handler != null) {
            handler.interrupt();
            // a process that Lambda kills at the deadline takes the 504 with it; one that ended before does not
            long now = System.currentTimeMillis();
            call.due = now + (call.deadline() - now) / 2;
        }
    }
}
