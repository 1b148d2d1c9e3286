package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Binder;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class OrdersEndpoints {

    private final Orders service;

    OrdersEndpoints(Orders service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> place(request);
            case 1 -> list(request);
            case 2 -> tree(request);
            case 3 -> find(request);
            default -> throw new IllegalArgumentException("Orders has no endpoint " + endpoint);
        };
    }

    // POST /orders
    private Response place(Request request) throws Exception {
        Replies.acceptJson(request);
        Orders.NewOrder order = placeBody(request);
        OrdersChecks.place(order);
        Orders.Created result = Replies.present("Orders.place", service.place(order));
        JsonReply reply = new JsonReply();
        Orders_CreatedJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static Orders.NewOrder placeBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Orders.NewOrder body = JsonBody.required(in, Orders_NewOrderJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // GET /orders
    private Response list(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        int limit = binder.toInt("query", "limit", Binder.orElse(binder.query(request, "limit"), "20"));
        Optional<String> tag = Optional.ofNullable(binder.query(request, "tag"));
        Set<String> ids = new LinkedHashSet<>(request.query().all("ids"));
        long version = binder.toLong("header", "Version", Binder.header(request, "Version"));
        binder.check();
        OrdersChecks.list(limit, tag, ids, version);
        List<Orders.Created> result = Replies.present("Orders.list", service.list(limit, tag, ids, version));
        JsonReply reply = new JsonReply();
        ListOfOrders_CreatedJson.write(reply.out(), result);
        return reply.response(200);
    }

    // PUT /orders/{id}/tree
    private Response tree(Request request) throws Exception {
        String id = request.segment(1);
        Orders.Node node = treeBody(request);
        OrdersChecks.tree(id, node);
        service.tree(id, node);
        return Replies.noContent();
    }

    private static Orders.Node treeBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Orders.Node body = JsonBody.required(in, Orders_NodeJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // GET /orders/{id}
    private Response find(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(1);
        Orders.Created result = Replies.present("Orders.find", service.find(id));
        JsonReply reply = new JsonReply();
        Orders_CreatedJson.write(reply.out(), result);
        return reply.response(200);
    }
}
