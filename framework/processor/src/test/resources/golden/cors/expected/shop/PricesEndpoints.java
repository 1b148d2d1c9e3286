package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;

/** Binds requests to the handlers of {@link Prices}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class PricesEndpoints {

    private final Prices service;

    PricesEndpoints(Prices service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> get(request);
            default -> throw new IllegalArgumentException("Prices has no endpoint " + endpoint);
        };
    }

    // GET /prices
    private Response get(Request request) throws Exception {
        Replies.acceptJson(request);
        int result = service.get();
        JsonReply reply = new JsonReply();
        reply.out().writeNumber(result);
        return reply.response(200);
    }
}
