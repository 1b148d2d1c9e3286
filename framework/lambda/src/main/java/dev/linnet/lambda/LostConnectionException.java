package dev.linnet.lambda;

import java.io.IOException;

/** A connection ended before the response to a request was there, or before it was complete. */
final class LostConnectionException extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean halfRead;

    /** Lost after some of the response had come, or before any had. */
    LostConnectionException(boolean halfRead, IOException cause) {
        super(
                halfRead
                        ? "the connection was lost in the middle of a response"
                        : "the connection was lost before a response came",
                cause);
        this.halfRead = halfRead;
    }

    /** Whether a part of the response had come. */
    boolean halfRead() {
        return halfRead;
    }
}
