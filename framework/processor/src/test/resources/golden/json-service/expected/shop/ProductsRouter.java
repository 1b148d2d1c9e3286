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
        if (match.length() == 1) {
            return switch (match.verb()) {
                case GET, HEAD -> 0;
                default -> NONE;
            };
        }
        return switch (match.key(1)) {
            case 4 << 16 | 'm' << 8 | 'y' -> match.is(1, "many") ? products_many(match) : NONE;
            case 6 << 16 | 'l' << 8 | 'y' -> match.is(1, "legacy") ? products_legacy(match) : NONE;
            case 3 << 16 | 'a' << 8 | 'y' -> match.is(1, "any") ? products_any(match) : NONE;
            case 7 << 16 | 'n' << 8 | 's' -> match.is(1, "numbers") ? products_numbers(match) : NONE;
            default -> NONE;
        };
    }

    // /products/many
    private static int products_many(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 1;
            default -> NONE;
        };
    }

    // /products/legacy
    private static int products_legacy(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 2;
            default -> NONE;
        };
    }

    // /products/any
    private static int products_any(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 3;
            default -> NONE;
        };
    }

    // /products/numbers
    private static int products_numbers(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 4;
            default -> NONE;
        };
    }
}
