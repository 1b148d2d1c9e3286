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
        return switch (match.segment(0)) {
            case "products" -> products(match);
            default -> NONE;
        };
    }

    // /products
    private static int products(Match match) {
        if (match.length() == 1) {
            return switch (match.method()) {
                case "GET", "HEAD" -> 0;
                default -> match.allow("GET", "HEAD");
            };
        }
        return switch (match.segment(1)) {
            case "many" -> products_many(match);
            case "legacy" -> products_legacy(match);
            case "any" -> products_any(match);
            case "numbers" -> products_numbers(match);
            default -> NONE;
        };
    }

    // /products/many
    private static int products_many(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "POST" -> 1;
            default -> match.allow("POST");
        };
    }

    // /products/legacy
    private static int products_legacy(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "PUT" -> 2;
            default -> match.allow("PUT");
        };
    }

    // /products/any
    private static int products_any(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "POST" -> 3;
            default -> match.allow("POST");
        };
    }

    // /products/numbers
    private static int products_numbers(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "PUT" -> 4;
            default -> match.allow("PUT");
        };
    }
}
