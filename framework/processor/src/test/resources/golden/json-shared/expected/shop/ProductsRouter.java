package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Products}. Written by Linnet 0.1.0-SNAPSHOT. */
final class ProductsRouter extends Router {

    private final ProductsEndpoints productsEndpoints;

    ProductsRouter(ProductsEndpoints productsEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.productsEndpoints = productsEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return productsEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "products") ? products(match) : NONE;
    }

    // /products
    private static int products(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            case POST -> 1;
            default -> NONE;
        };
    }
}
