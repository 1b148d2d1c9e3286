package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;

/** Binds requests to the handlers of {@link Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class OrdersEndpoints {

    private final Orders service;

    OrdersEndpoints(Orders service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> list(request);
            default -> throw new IllegalArgumentException("Orders has no endpoint " + endpoint);
        };
    }

    // GET /orders
    private Response list(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Orders.list", service.list());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }
}
