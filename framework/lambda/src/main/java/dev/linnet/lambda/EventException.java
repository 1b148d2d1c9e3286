package dev.linnet.lambda;

/** An event that is not a request of a known front. The message says what was found; the invocation fails with it. */
final class EventException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    EventException(String message) {
        super(message);
    }
}
