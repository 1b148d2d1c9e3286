package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** A request body read as JSON (RFC 8259). What is wrong with it is a 400 that names line, column and place. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * A parser standing on the body's first token.
     *
     * @throws Problem 415 unless the media type is JSON or absent, 400 for an empty or malformed body
     */
    public static JsonParser open(Request request) {
        String type = request.header("Content-Type");
        if (type != null && !isJson(type)) {
            throw Problem.of(415, "the body is " + type + "; application/json is read here")
                    .withHeader("Accept", "application/json");
        }
        byte[] body = request.body();
        if (body.length == 0) {
            throw Problem.badRequest("the body is empty; a JSON value is expected");
        }
        JsonParser in = Json.factory().createParser(ObjectReadContext.empty(), body);
        try {
            in.nextToken();
        } catch (JacksonException e) {
            throw problem(in, e);
        }
        return in;
    }

    /** Checks that the value was all there is. */
    public static void end(JsonParser in) {
        JsonToken trailing = in.nextToken();
        if (trailing != null) {
            throw new JsonMismatch("", "something follows the value; one JSON value is expected");
        }
        in.close();
    }

    /** What failed while the body was read, as a problem for the caller. */
    public static Problem problem(JsonParser in, RuntimeException failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        throw failure;
    }

    private static boolean isJson(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.startsWith("application/") && type.endsWith("+json");
    }
}
