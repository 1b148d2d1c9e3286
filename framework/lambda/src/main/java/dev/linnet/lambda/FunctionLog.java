package dev.linnet.lambda;

import org.jspecify.annotations.Nullable;

/** Stand-in until the runtime's log is here. */
final class FunctionLog {

    private FunctionLog() {}

    static void error(String requestId, String message, @Nullable Throwable failure) {
        System.err.println("ERROR " + requestId + " " + message + (failure == null ? "" : ": " + failure));
    }
}
