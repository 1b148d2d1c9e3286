package dev.linnet.internal;

import dev.linnet.Problem;

/** What a constructor or factory of the service says about the values that it was given. */
final class Refusal {

    static final String NOT_ACCEPTED = "the value is not accepted";

    private Refusal() {}

    /**
     * Only what was written for callers to read: the message of an {@link IllegalArgumentException} that the service's own code
     * threw.
     *
     * @throws Problem when that is the failure
     */
    static String message(Exception failure) {
        if (failure instanceof Problem problem) {
            throw problem;
        }
        String message = failure.getMessage();
        if (message == null
                || message.isBlank()
                || failure.getClass() != IllegalArgumentException.class
                || failure.getCause() != null
                || !isOwn(failure.getStackTrace())) {
            return NOT_ACCEPTED;
        }
        return message;
    }

    /** Whether it was thrown by the service's code: what the JDK and Jackson say names classes. */
    private static boolean isOwn(StackTraceElement[] trace) {
        String thrower = trace.length == 0 ? "java." : trace[0].getClassName();
        return !thrower.startsWith("java.")
                && !thrower.startsWith("javax.")
                && !thrower.startsWith("jdk.")
                && !thrower.startsWith("sun.")
                && !thrower.startsWith("tools.jackson.")
                && !thrower.startsWith("com.fasterxml.");
    }
}
