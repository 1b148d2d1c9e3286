package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Attributes;
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
            case 1 -> find(request);
            case 2 -> add(request);
            case 3 -> trace(request);
            default -> throw new IllegalArgumentException("Orders has no endpoint " + endpoint);
        };
    }

    // GET /orders
    private Response list(Request request) throws Exception {
        Replies.acceptJson(request);
        Orders.Tenant tenant = Attributes.present(request, Orders.Tenant.class, "Orders.list");
        String result = Replies.present("Orders.list", service.list(tenant));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /orders/{id}
    private Response find(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(1);
        Audit.Entry entry = Attributes.present(request, Audit.Entry.class, "Orders.find");
        String result = Replies.present("Orders.find", service.find(id, entry, request));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // POST /orders
    private Response add(Request request) throws Exception {
        service.add();
        return Replies.noContent();
    }

    // GET /orders/trace
    private Response trace(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Orders.trace", service.trace());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }
}
