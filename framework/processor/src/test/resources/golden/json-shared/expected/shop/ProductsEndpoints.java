package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import shared.Product;
import shared.ProductJson;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Products}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class ProductsEndpoints {

    private final Products service;

    ProductsEndpoints(Products service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> list(request);
            case 1 -> create(request);
            default -> throw new IllegalArgumentException("Products has no endpoint " + endpoint);
        };
    }

    // GET /products
    private Response list(Request request) throws Exception {
        Replies.acceptJson(request);
        Products.Shelf result = Replies.present("Products.list", service.list());
        JsonReply reply = new JsonReply();
        Products_ShelfJson.write(reply.out(), result);
        return reply.response(200);
    }

    // POST /products
    private Response create(Request request) throws Exception {
        Replies.acceptJson(request);
        Product product = createBody(request);
        Product result = Replies.present("Products.create", service.create(product));
        JsonReply reply = new JsonReply();
        ProductJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static Product createBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Product body = JsonBody.required(in, ProductJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }
}
