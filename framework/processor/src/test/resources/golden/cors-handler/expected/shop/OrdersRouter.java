package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Cors;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import java.util.List;

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

    @Override
    protected Cors[] corsOfRoutes() {
        Cors[] cors = new Cors[1];
        cors[0] = new Cors(List.of("*"), "", "*", "*", false, 300);
        return cors;
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
