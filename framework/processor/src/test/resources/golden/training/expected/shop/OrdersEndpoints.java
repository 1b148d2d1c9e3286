package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Binder;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class OrdersEndpoints {

    private final Orders service;

    OrdersEndpoints(Orders service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> find(request);
            case 1 -> mail(request);
            case 2 -> put(request);
            case 3 -> create(request);
            case 4 -> delete(request);
            default -> throw new IllegalArgumentException("Orders has no endpoint " + endpoint);
        };
    }

    // GET /orders/{id}
    private Response find(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        String id = request.segment(1);
        int limit = binder.toInt("query", "limit", Binder.orElse(binder.query(request, "limit"), "20"));
        binder.check();
        Orders.Order result = Replies.present("Orders.find", service.find(id, limit));
        JsonReply reply = new JsonReply();
        Orders_OrderJson.write(reply.out(), result);
        return reply.response(200);
    }

    // GET /orders/{id}/mail
    private Response mail(Request request) throws Exception {
        String id = request.segment(1);
        service.mail(id);
        return Replies.noContent();
    }

    // PUT /orders/{id}
    private Response put(Request request) throws Exception {
        String id = request.segment(1);
        Orders.Order order = putBody(request);
        service.put(id, order);
        return Replies.noContent();
    }

    private static Orders.Order putBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Orders.Order body = JsonBody.required(in, Orders_OrderJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /orders
    private Response create(Request request) throws Exception {
        Orders.Order order = createBody(request);
        service.create(order);
        return Replies.noContent();
    }

    private static Orders.Order createBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Orders.Order body = JsonBody.required(in, Orders_OrderJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // DELETE /orders/{id}
    private Response delete(Request request) throws Exception {
        String id = request.segment(1);
        service.delete(id);
        return Replies.noContent();
    }
}
