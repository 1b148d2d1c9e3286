package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersRouter extends Router {

    private final OrdersEndpoints ordersEndpoints;

    OrdersRouter(OrdersEndpoints ordersEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.ordersEndpoints = ordersEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return ordersEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "orders") ? orders(match) : NONE;
    }

    // /orders
    private static int orders(Match match) {
        if (match.length() == 1) {
            return switch (match.verb()) {
                case POST -> 0;
                case GET, HEAD -> 1;
                default -> NONE;
            };
        }
        return match.filled(1) ? orders_id(match) : NONE;
    }

    // /orders/{id}
    private static int orders_id(Match match) {
        if (match.length() == 2) {
            return switch (match.verb()) {
                case GET, HEAD -> 3;
                default -> NONE;
            };
        }
        return match.is(2, "tree") ? orders_id_tree(match) : NONE;
    }

    // /orders/{id}/tree
    private static int orders_id_tree(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 2;
            default -> NONE;
        };
    }
}
