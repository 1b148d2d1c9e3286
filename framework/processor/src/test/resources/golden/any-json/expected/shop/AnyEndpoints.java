package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonAny;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Any}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class AnyEndpoints {

    private final Any service;

    AnyEndpoints(Any service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> see(request);
            default -> throw new IllegalArgumentException("Any has no endpoint " + endpoint);
        };
    }

    // POST /any
    private Response see(Request request) throws Exception {
        Replies.acceptJson(request);
        Object any = seeBody(request);
        Any.Seen result = Replies.present("Any.see", service.see(any));
        JsonReply reply = new JsonReply();
        Any_SeenJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static Object seeBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Object body = JsonAny.read(in);
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }
}
