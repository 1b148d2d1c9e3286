package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;

/** Binds requests to the handlers of {@link Stock}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class StockEndpoints {

    private final Stock service;

    StockEndpoints(Stock service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> find(request);
            case 1 -> file(request);
            case 2 -> lines(request);
            default -> throw new IllegalArgumentException("Stock has no endpoint " + endpoint);
        };
    }

    // GET /stock/{id}
    private Response find(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(1);
        String result = Replies.present("Stock.find", service.find(id));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /stock/files/{name}
    private Response file(Request request) throws Exception {
        String name = request.segment(2);
        return Replies.bytes("application/octet-stream", Replies.present("Stock.file", service.file(name)));
    }

    // GET /stock/lines/{name}
    private Response lines(Request request) throws Exception {
        Replies.acceptJson(request);
        String name = request.segment(2);
        String result = Replies.present("Stock.lines", service.lines(name));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }
}
