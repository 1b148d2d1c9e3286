package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.ExceptionTable;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import shop.Orders.Errors;
import shop.Orders.Guard;
import shop.Orders.Plain;

/** The routes of the function {@code Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersRouter extends Router {

    private final Errors orders_Errors;
    private final OrdersEndpoints ordersEndpoints;

    OrdersRouter(Errors orders_Errors, Guard orders_Guard, Plain orders_Plain, OrdersEndpoints ordersEndpoints) {
        super("0.1.0-SNAPSHOT", null, new OrdersFilterChains(orders_Guard, orders_Plain));
        this.orders_Errors = orders_Errors;
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

    @Override
    protected ExceptionTable exceptions() {
        return new OrdersExceptionTable(orders_Errors);
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
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            default -> NONE;
        };
    }
}
