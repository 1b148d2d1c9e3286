package dev.linnet.internal;

import dev.linnet.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code multipart/form-data} apart (RFC 7578, RFC 2046 §5.1.1), strictly: what two readers could understand in two ways
 * is refused. What stands before the first boundary and after the last is left out. A part that is multipart itself stays as
 * it is.
 */
final class Multipart {

    /** The most bytes that the headers of one part may have. */
    static final int LONGEST_HEADERS = 8 * 1024;

    /**
     * One part.
     *
     * @param fileName as sent; null where it has none, and is a field
     */
    @SuppressWarnings("ArrayRecordComponent") // parts are not compared
    record Part(String name, @Nullable String fileName, String contentType, byte[] bytes) {}

    private final byte[] body;
    private final byte[] delimiter;
    private final List<Part> parts = new ArrayList<>();

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The parts in order.
     *
     * @throws Problem 400 for a missing or malformed boundary, header or end; 413 for more than 1,000 parts, or more than 8 KiB
     *     of headers
     */
    static List<Part> read(byte[] body, String contentType) {
        String boundary = ContentType.parameter(contentType, "boundary");
        if (boundary == null || !isBoundary(boundary)) {
            throw Problem.badRequest("the Content-Type of the form has "
                    + (boundary == null
                            ? "no boundary"
                            : "the boundary '" + JsonMismatch.shortened(boundary, 100) + "'")
                    + "; expected boundary= and 1 to 70 letters, digits and '()+_,-./:=?");
        }
        Multipart multipart = new Multipart(body, boundary);
        multipart.all();
        return multipart.parts;
    }

    /** RFC 2046 §5.1.1: {@code boundary}. */
    private static boolean isBoundary(String boundary) {
        for (int i = 0; i < boundary.length(); i++) {
            char c = boundary.charAt(i);
            boolean alphanumeric = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!alphanumeric && "'()+_,-./:=? ".indexOf(c) < 0) {
                return false;
            }
        }
        return !boundary.isEmpty() && boundary.length() <= 70 && !boundary.endsWith(" ");
    }

    private void all() {
        int at = isAt(0, 2) ? delimiter.length - 2 : after(0);
        while (true) {
            if (at < 0) {
                throw malformed("it ends without its last boundary");
            }
            if (at + 1 < body.length && body[at] == '-' && body[at + 1] == '-') {
                if (at + 2 < body.length) {
                    lineEnd(at + 2);
                }
                return;
            }
            int headers = lineEnd(at);
            int content = contentStart(headers);
            int next = after(content - 2);
            if (next < 0) {
                throw malformed("it ends without its last boundary");
            }
            if (parts.size() == FormBody.MOST_FIELDS) {
                throw Problem.of(
                        413, "the form has more than " + FormBody.MOST_FIELDS + " parts; expected at most that");
            }
            int end = next - delimiter.length;
            byte[] bytes = end < content ? new byte[0] : Arrays.copyOfRange(body, content, end);
            parts.add(PartHeaders.part(body, headers, content - 2, bytes));
            at = next;
        }
    }

    /** Where the line after a boundary's begins; blanks may stand at the boundary's end. */
    private int lineEnd(int from) {
        int at = from;
        while (at < body.length && (body[at] == ' ' || body[at] == '\t')) {
            at++;
        }
        if (at + 1 < body.length && body[at] == '\r' && body[at + 1] == '\n') {
            return at + 2;
        }
        throw malformed(
                at >= body.length ? "it ends without its last boundary" : "something follows a boundary on its line");
    }

    /** Where the content begins: after the empty line that ends the headers. */
    private int contentStart(int headers) {
        for (int at = headers; at + 1 < body.length; at++) {
            if (at - headers > LONGEST_HEADERS) {
                throw Problem.of(
                        413,
                        "a part of the form has more than " + LONGEST_HEADERS
                                + " bytes of headers; expected at most that");
            }
            // an empty line: a break where a line begins
            boolean begins = at == headers || body[at - 2] == '\r' && body[at - 1] == '\n';
            if (begins && body[at] == '\r' && body[at + 1] == '\n') {
                return at + 2;
            }
        }
        throw malformed("a part's headers do not end");
    }

    /** What follows the next delimiter, or -1 when there is none. */
    private int after(int from) {
        for (int at = Math.max(0, from); at <= body.length - delimiter.length; at++) {
            if (body[at] == '\r' && isAt(at, 0)) {
                return at + delimiter.length;
            }
        }
        return -1;
    }

    /** Whether the delimiter, without its first bytes, stands at an index. */
    private boolean isAt(int at, int without) {
        int length = delimiter.length - without;
        return at + length <= body.length && Arrays.equals(body, at, at + length, delimiter, without, delimiter.length);
    }

    static Problem malformed(String what) {
        return Problem.badRequest("the form is malformed: " + what);
    }
}
