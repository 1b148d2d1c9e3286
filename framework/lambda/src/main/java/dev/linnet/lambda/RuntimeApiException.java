package dev.linnet.lambda;

import java.io.IOException;

/** The Runtime API answered with an error where the process cannot go on. */
final class RuntimeApiException extends IOException {

    private static final long serialVersionUID = 1;

    RuntimeApiException(String call, int status, String body) {
        super("the Runtime API answered " + call + " with " + status + ": " + body);
    }
}
