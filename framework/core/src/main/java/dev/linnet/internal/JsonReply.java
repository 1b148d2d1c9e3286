package dev.linnet.internal;

import dev.linnet.Response;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;

/** A JSON body being written. */
public final class JsonReply {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final JsonGenerator out = JsonOut.to(bytes);

    /** Where a codec writes the value. */
    public JsonGenerator out() {
        return out;
    }

    /** The response with what was written, as {@code application/json}. */
    public Response response(int status) {
        return response(status, "application/json");
    }

    /** The response with what was written, as another type of JSON. */
    public Response response(int status, String contentType) {
        out.close();
        return Response.of(status).withBody(contentType, bytes.toByteArray());
    }
}
