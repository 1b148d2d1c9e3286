package dev.linnet.lambda;

import java.io.IOException;

/**
 * The Runtime API was lost, or said what a Runtime API does not say. The methods that make one return the supertype,
 * and are called where one is thrown: a verifier loads the class of what a method throws, even if it never does.
 */
final class RuntimeApiException extends IOException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What went wrong. */
    enum Kind {
        /** The connection ended, or could not be made, before any of the response was there. */
        LOST,
        /** The connection ended before all of the request was sent: it was not received. */
        UNSENT,
        /** The connection ended in the middle of a response. */
        HALF_READ,
        /** What came is not HTTP/1.1, or more than any Runtime API sends. */
        MALFORMED,
        /** The answer is an error with which the process cannot go on. */
        REFUSED
    }

    private RuntimeApiException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static IOException lost(boolean halfRead, IOException cause) {
        return halfRead
                ? of(Kind.HALF_READ, "the connection was lost in the middle of a response", cause)
                : of(Kind.LOST, "the connection was lost before a response came", cause);
    }

    static IOException unsent(IOException cause) {
        return of(Kind.UNSENT, "the connection was lost before the request was sent", cause);
    }

    private static IOException of(Kind kind, String message, IOException cause) {
        IOException lost = new RuntimeApiException(kind, message);
        lost.initCause(cause);
        return lost;
    }

    static IOException malformed(String found) {
        return new RuntimeApiException(Kind.MALFORMED, "not a response of a Runtime API: " + found);
    }

    static IOException refused(String call, int status, String said) {
        return new RuntimeApiException(
                Kind.REFUSED, "the Runtime API answered " + call + " with " + status + ": " + said);
    }

    /** Whether an exception is of this kind; one of the JDK's is of none. */
    static boolean is(Kind kind, IOException failure) {
        return failure instanceof RuntimeApiException runtimeApi && runtimeApi.kind == kind;
    }
}
