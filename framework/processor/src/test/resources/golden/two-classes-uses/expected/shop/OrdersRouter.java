package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersRouter extends Router {

    private final OrderAdminEndpoints orderAdminEndpoints;
    private final OrdersEndpoints ordersEndpoints;

    OrdersRouter(OrderAdminEndpoints orderAdminEndpoints, OrdersEndpoints ordersEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.orderAdminEndpoints = orderAdminEndpoints;
        this.ordersEndpoints = ordersEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        if (route < 1) {
            return orderAdminEndpoints.call(route, request);
        }
        return ordersEndpoints.call(route - 1, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "admin") ? admin(match) : match.is(0, "orders") ? orders(match) : NONE;
    }

    // /admin
    private static int admin(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return match.is(1, "orders") ? admin_orders(match) : NONE;
    }

    // /admin/orders
    private static int admin_orders(Match match) {
        if (match.length() == 2) {
            return NONE;
        }
        return match.filled(2) ? admin_orders_id(match) : NONE;
    }

    // /admin/orders/{id}
    private static int admin_orders_id(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.verb()) {
            case DELETE -> 0;
            default -> NONE;
        };
    }

    // /orders
    private static int orders(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return match.filled(1) ? orders_id(match) : NONE;
    }

    // /orders/{id}
    private static int orders_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 1;
            default -> NONE;
        };
    }
}
