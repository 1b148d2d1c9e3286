package dev.linnet.dev;

/** Answers requests that a socket has read. */
interface Responder {

    /** The answer to a request, whose body is complete. */
    Reply answer(ApiCall call) throws InterruptedException;

    /** The answer to a request whose body is over {@link Gateway#MAX_BODY}. */
    Reply tooLarge(String path);
}
