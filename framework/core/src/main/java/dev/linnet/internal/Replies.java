package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Response;
import org.jspecify.annotations.Nullable;

/** Turns what handlers return into responses, where it is more than a codec's work. */
public final class Replies {

    private Replies() {}

    /** What a handler without a result answers. */
    public static Response noContent() {
        return Response.of(204);
    }

    /** The 404 for an empty Optional, or null where {@code @Nullable} says that it means so. */
    public static Problem absent() {
        return Problem.of(404, "there is nothing at this path");
    }

    /**
     * Checks that a handler did not return null.
     *
     * @throws IllegalStateException when it did: a 500, and the log names the handler
     */
    public static <T> T present(String handler, @Nullable T result) {
        if (result == null) {
            throw new IllegalStateException(handler
                    + " returned null; return Optional, or annotate it with @Nullable, where there may be nothing");
        }
        return result;
    }

    /** The location of a new thing: below the service's path unless it is an absolute URL. */
    public static String location(String basePath, String location) {
        return location.startsWith("/") && basePath.length() > 1 ? basePath + location : location;
    }

    /** A response of bytes. */
    public static Response bytes(byte[] bytes) {
        return Response.of(200).withBody("application/octet-stream", bytes);
    }
}
