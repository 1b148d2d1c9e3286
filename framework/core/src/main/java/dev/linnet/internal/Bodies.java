package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request's body as text, bytes or a stream; its {@code Content-Encoding} undone. */
public final class Bodies {

    private Bodies() {}

    /**
     * The bytes; not to be written to.
     *
     * @throws Problem 415 for an encoding other than gzip, 400 for a broken one, 413 for more than 16 MiB once decoded
     */
    public static byte[] bytes(Request request) {
        String coding = request.header("Content-Encoding");
        return coding == null ? request.body() : ContentCoding.decode(request.body(), coding.strip());
    }

    /**
     * A stream of the bytes.
     *
     * @throws Problem as {@link #bytes}
     */
    public static InputStream stream(Request request) {
        return new ByteArrayInputStream(bytes(request));
    }

    /**
     * The text, in the charset that {@code Content-Type} names, else UTF-8.
     *
     * @throws Problem as {@link #bytes}; 415 for an unknown charset, 400 for bytes that are not of it
     */
    public static String text(Request request) {
        return text(bytes(request), request.header("Content-Type"), "body");
    }

    /** Bytes as text, by a media type: of the body, or of what the problem is to name. */
    public static String text(byte[] bytes, @Nullable String contentType, String what) {
        String charset = contentType == null ? null : ContentType.parameter(contentType, "charset");
        if (charset == null || charset.equalsIgnoreCase("utf-8")) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            // the replacement character stands for what is malformed, or for itself
            return text.indexOf('\ufffd') < 0 ? text : decoded(bytes, StandardCharsets.UTF_8, what);
        }
        try {
            return decoded(bytes, Charset.forName(charset), what);
        } catch (IllegalArgumentException e) { // no such charset
            throw Problem.of(
                    415,
                    "the charset of the " + what + " is '" + JsonMismatch.shortened(charset, 100)
                            + "'; expected utf-8");
        }
    }

    private static String decoded(byte[] bytes, Charset charset, String what) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("the " + what + " is not valid " + charset.name());
        }
    }
}
