package dev.linnet.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** The bytes that a parser reads; kept in its root context, so that {@link JsonType} can look ahead. */
final class JsonSource {

    /** What one body may cost in looking ahead: nested objects whose type stands last are read again and again. */
    private static final int LOOK_AHEAD_BYTES = 64 * 1024 * 1024;

    private final byte[] bytes;
    private long lookedAhead;

    JsonSource(byte[] bytes) {
        this.bytes = bytes;
    }

    static JsonSource of(JsonParser in) {
        TokenStreamContext context = in.streamReadContext();
        while (context.getParent() != null) {
            context = context.getParent();
        }
        if (context.currentValue() instanceof JsonSource source) {
            return source;
        }
        throw new IllegalStateException("the parser was not opened by JsonBody");
    }

    byte[] bytes() {
        return bytes;
    }

    /** @throws JsonMismatch when the body has cost too much already */
    void lookedAhead(long count) {
        lookedAhead += count;
        if (lookedAhead > LOOK_AHEAD_BYTES) {
            throw JsonMismatch.of("the property that names the type stands too far from the front of its object");
        }
    }
}
