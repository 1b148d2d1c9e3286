package shop;

import dev.linnet.Created;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Items}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class ItemsEndpoints {

    private final Items service;

    ItemsEndpoints(Items service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> list(request);
            case 1 -> create(request);
            case 2 -> find(request);
            case 3 -> delete(request);
            default -> throw new IllegalArgumentException("Items has no endpoint " + endpoint);
        };
    }

    // GET /items
    private Response list(Request request) throws Exception {
        Replies.acceptJson(request);
        List<Items.Item> result = Replies.present("Items.list", service.list());
        JsonReply reply = new JsonReply();
        ListOfItems_ItemJson.write(reply.out(), result);
        return reply.response(200);
    }

    // POST /items
    private Response create(Request request) throws Exception {
        Replies.acceptJson(request);
        Items.NewItem body = createBody(request);
        Created<Items.Item> result = Replies.present("Items.create", service.create(body));
        JsonReply reply = new JsonReply();
        Items_ItemJson.write(reply.out(), result.body());
        return Replies.answer("/items", result, reply.response(result.status()));
    }

    private static Items.NewItem createBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Items.NewItem body = JsonBody.required(in, Items_NewItemJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // GET /items/{id}
    private Response find(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(1);
        Optional<Items.Item> result = Replies.present("Items.find", service.find(id));
        if (result.isEmpty()) {
            throw Replies.absent();
        }
        JsonReply reply = new JsonReply();
        Items_ItemJson.write(reply.out(), result.get());
        return reply.response(200);
    }

    // DELETE /items/{id}
    private Response delete(Request request) throws Exception {
        String id = request.segment(1);
        service.delete(id);
        return Replies.noContent();
    }
}
