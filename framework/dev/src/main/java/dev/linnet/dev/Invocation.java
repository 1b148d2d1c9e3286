package dev.linnet.dev;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * An event on its way to a function.
 *
 * @param id the Lambda request id
 * @param event the JSON that the function gets
 * @param outcome completed once
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Invocation(String id, byte[] event, CompletableFuture<Outcome> outcome) {

    static Invocation of(byte[] event) {
        return new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
    }

    void fail(String type, String message) {
        outcome.complete(Outcome.Failed.by(type, message));
    }
}
