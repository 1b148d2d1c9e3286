package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** A request body read as JSON (RFC 8259). What is wrong with it is a 400 that names line, column and place. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * A parser standing on the body's first token.
     *
     * @throws Problem 415 unless the media type is JSON in UTF-8 or absent, 400 for an empty or malformed body; for a
     *     {@code Content-Encoding} as {@link Bodies#bytes}
     */
    public static JsonParser open(Request request) {
        String type = request.header("Content-Type");
        if (type != null && !type.equals("application/json") && !isJson(type)) {
            throw ContentType.refused(type, "application/json in UTF-8", "application/json");
        }
        String coding = request.header("Content-Encoding");
        return parser(coding == null ? request.body() : ContentCoding.decode(request.body(), coding.strip()));
    }

    /** As {@link #open(Request)}, of some media types only: {@code ranges} as in {@link ContentType#check}. */
    public static JsonParser open(Request request, String ranges) {
        if (request.header("Content-Type") != null) {
            ContentType.check(request, ranges);
        }
        return open(request);
    }

    /**
     * A parser standing on the first token of a JSON text.
     *
     * @throws Problem 400 for an empty or malformed text
     */
    public static JsonParser parser(byte[] body) {
        if (body.length == 0) {
            throw Problem.badRequest("the body is empty; a JSON value is expected");
        }
        JsonBytes.check(body);
        JsonParser in = JsonIn.of(body);
        in.assignCurrentValue(new JsonSource(body));
        try {
            if (in.nextToken() == null) {
                throw Problem.badRequest("the body is empty; a JSON value is expected");
            }
        } catch (JacksonException e) {
            throw problem(in, e);
        }
        return in;
    }

    /** The value, which must not be {@code null}. */
    public static <T> T required(JsonParser in, @Nullable T value) {
        if (value == null) {
            throw JsonMismatch.expected(in, "a value");
        }
        return value;
    }

    /** Checks that the value was all there is. */
    public static void end(JsonParser in) {
        if (in.nextToken() != null) {
            throw JsonMismatch.of("something follows the value; one JSON value is expected");
        }
        in.close();
    }

    /** What failed while the body was read, as a problem for the caller: nothing in it names a class. */
    public static Problem problem(JsonParser in, RuntimeException failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        String pointer = in.streamReadContext().pathAsPointer().toString();
        if (failure instanceof JsonMismatch mismatch) {
            return problem(in.currentTokenLocation(), mismatch.pointer(in), mismatch.detail());
        }
        if (failure instanceof JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            return problem(at == null ? in.currentLocation() : at, pointer, JsonSyntax.describe(malformed));
        }
        return problem(in.currentTokenLocation(), pointer, Refusal.message(failure));
    }

    private static Problem problem(TokenStreamLocation at, String pointer, String detail) {
        return Problem.badRequest("line " + Math.max(1, at.getLineNr()) + ", column " + Math.max(1, at.getColumnNr())
                        + ": " + detail)
                .with(pointer, detail);
    }

    /** Line and column of a byte, counted as the parser counts: from one, columns in bytes. */
    static String place(byte[] bytes, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return "line " + line + ", column " + (index - start + 1) + ": ";
    }

    private static boolean isJson(String contentType) {
        String charset = ContentType.parameter(contentType, "charset");
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            return false;
        }
        String type = ContentType.essence(contentType);
        return type.equals("application/json") || type.startsWith("application/") && type.endsWith("+json");
    }
}
