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
            case 0 -> find(request);
            default -> throw new IllegalArgumentException("Orders has no endpoint " + endpoint);
        };
    }

    // GET /orders/{id}
    private Response find(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(1);
        String result = Replies.present("Orders.find", service.find(id));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }
}
