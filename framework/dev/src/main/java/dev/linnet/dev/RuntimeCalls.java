package dev.linnet.dev;

import java.util.concurrent.CompletableFuture;

/** What a process asks of Lambda through the Runtime API (SEMANTICS rules 37 and 38). */
interface RuntimeCalls {

    /** An invocation to work on: completed when there is one, cancelled when there will be none. */
    CompletableFuture<Assignment> next();

    /** Ends an invocation. False when no invocation of this id is being worked on. */
    boolean finish(String id, Outcome outcome);

    /** Answers the caller for a process whose answer was refused; the process may still report the error itself. */
    void refused(String id, Outcome.Failed error);

    /** The function could not start. */
    void initFailed(Outcome.Failed error);

    /** An invocation with what the process is told of it. */
    record Assignment(Invocation invocation, long deadlineMillis, String arn) {}
}
