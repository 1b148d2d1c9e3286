package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.databind.DatabindJson;
import dev.linnet.internal.JsonAny;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import java.util.List;
import java.util.Map;
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
            case 2 -> legacy(request);
            case 3 -> any(request);
            case 4 -> numbers(request);
            default -> throw new IllegalArgumentException("Products has no endpoint " + endpoint);
        };
    }

    // GET /products
    private Response list(Request request) throws Exception {
        Replies.acceptJson(request);
        Products.Page<Products.Product> result = Replies.present("Products.list", service.list());
        JsonReply reply = new JsonReply();
        Products_PageOfProducts_ProductJson.write(reply.out(), result);
        return reply.response(200);
    }

    // POST /products/many
    private Response create(Request request) throws Exception {
        Replies.acceptJson(request);
        List<Products.Product> products = createBody(request);
        Map<String, Integer> result = Replies.present("Products.create", service.create(products));
        JsonReply reply = new JsonReply();
        MapOfStringAndIntegerJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static List<Products.Product> createBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            List<Products.Product> body = JsonBody.required(in, ListOfProducts_ProductJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // PUT /products/legacy
    private Response legacy(Request request) throws Exception {
        Replies.acceptJson(request);
        Products.Legacy legacy = legacyBody(request);
        Products.Legacy result = Replies.present("Products.legacy", service.legacy(legacy));
        JsonReply reply = new JsonReply();
        DatabindJson.write(reply.out(), result, Products.Legacy.class);
        return reply.response(200);
    }

    private static Products.Legacy legacyBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Products.Legacy body = JsonBody.required(in, DatabindJson.read(in, Products.Legacy.class));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /products/any
    private Response any(Request request) throws Exception {
        Replies.acceptJson(request);
        Object any = anyBody(request);
        Object result = Replies.present("Products.any", service.any(any));
        JsonReply reply = new JsonReply();
        JsonAny.write(reply.out(), result);
        return reply.response(200);
    }

    private static Object anyBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Object body = JsonAny.read(in);
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // PUT /products/numbers
    private Response numbers(Request request) throws Exception {
        Replies.acceptJson(request);
        int[] numbers = numbersBody(request);
        int[] result = Replies.present("Products.numbers", service.numbers(numbers));
        JsonReply reply = new JsonReply();
        ArrayOfIntJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static int[] numbersBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            int[] body = JsonBody.required(in, ArrayOfIntJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }
}
