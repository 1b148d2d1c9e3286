package dev.linnet.internal;

import dev.linnet.Created;
import dev.linnet.Problem;
import dev.linnet.Reply;
import dev.linnet.Request;
import dev.linnet.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what handlers return into responses, where it is more than a codec's work. */
public final class Replies {

    /** The most that is read of a stream: what is larger no front could carry, compressed or not, in most cases. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

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

    /**
     * A reply whose value is written: the response with the reply's status and headers. The location of a new thing is below
     * the service's path unless it is an absolute URL.
     */
    public static Response answer(String basePath, Reply<?> reply, Response written) {
        Response answer = written.status() == reply.status() ? written : written.withStatus(reply.status());
        for (Map.Entry<String, String> header : reply.headers()) {
            boolean below = reply instanceof Created
                    && header.getKey().equalsIgnoreCase("Location")
                    && header.getValue().startsWith("/")
                    && basePath.length() > 1;
            answer = answer.addHeader(header.getKey(), below ? basePath + header.getValue() : header.getValue());
        }
        return answer;
    }

    /**
     * Checks that the client takes JSON, before the handler does its work.
     *
     * @throws Problem 406 when it does not
     */
    public static void acceptJson(Request request) {
        String accept = request.header("Accept");
        if (accept != null
                && !accept.equals("*/*")
                && (!accept.contains("application/json") || accept.contains("q=0"))) {
            accept(request, "application/json");
        }
    }

    /**
     * The media type of a handler's {@code @Produces} that the client likes best.
     *
     * @throws Problem 406 when it takes none of them
     */
    public static String accept(Request request, String... produced) {
        return request.header("Accept") == null ? produced[0] : request.preferred(produced);
    }

    /** A response of text, sent as it is. */
    public static Response text(String mediaType, String text) {
        return bytes(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A response of bytes. */
    public static Response bytes(String mediaType, byte[] bytes) {
        return Response.of(200).withBody(mediaType, bytes);
    }

    /**
     * A response of all that a stream has, which is closed.
     *
     * @throws IllegalStateException for more than {@value #MOST_BYTES} bytes: a 500, and the log says so
     */
    public static Response stream(String mediaType, InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalStateException("the stream has more than " + MOST_BYTES + " bytes");
            }
            return bytes(mediaType, bytes);
        }
    }
}
