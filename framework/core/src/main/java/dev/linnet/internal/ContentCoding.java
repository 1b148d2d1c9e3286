package dev.linnet.internal;

import dev.linnet.Problem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Undoes the {@code Content-Encoding} of a request's body (RFC 9110 §8.4); loaded only by a request that has one. */
final class ContentCoding {

    /** What a body may have once decoded, in bytes: 16 MiB. A small body can be made of a very large one. */
    static final int LONGEST = 16 * 1024 * 1024;

    private ContentCoding() {}

    /**
     * The decoded body.
     *
     * @throws Problem 415 for another coding than gzip, with {@code Accept-Encoding} (RFC 9110 §12.5.3); 400 for what is not
     *     gzip; 413 for more than {@link #LONGEST}
     */
    static byte[] decode(byte[] body, String coding) {
        if (coding.equalsIgnoreCase("identity") || body.length == 0) {
            return body;
        }
        if (!coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("x-gzip")) {
            throw Problem.of(
                            415,
                            "the body is encoded as '" + JsonMismatch.shortened(coding, 100)
                                    + "'; expected gzip or no encoding")
                    .withHeader("Accept-Encoding", "gzip");
        }
        byte[] decoded;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body), 8192)) {
            decoded = in.readNBytes(LONGEST + 1);
        } catch (EOFException e) {
            throw Problem.badRequest("the body is gzip that is cut off; expected all of it");
        } catch (IOException e) {
            throw Problem.badRequest("the body is not gzip, though its Content-Encoding says so");
        }
        if (decoded.length > LONGEST) {
            throw Problem.of(413, "the body has more than " + LONGEST + " bytes once decoded; expected at most that");
        }
        return decoded;
    }
}
