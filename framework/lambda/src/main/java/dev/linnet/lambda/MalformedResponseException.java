package dev.linnet.lambda;

import java.io.IOException;

/** What the Runtime API sent is not HTTP/1.1, or more than any Runtime API sends. */
final class MalformedResponseException extends IOException {

    private static final long serialVersionUID = 1;

    MalformedResponseException(String found) {
        super("not a response of a Runtime API: " + found);
    }
}
