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
        return switch (match.segment(0)) {
            case "orders" -> orders(match);
            default -> NONE;
        };
    }

    // /orders
    private static int orders(Match match) {
        if (match.length() == 1) {
            return switch (match.method()) {
                case "POST" -> 3;
                default -> match.allow("POST");
            };
        }
        return match.filled(1) ? orders_id(match) : NONE;
    }

    // /orders/{id}
    private static int orders_id(Match match) {
        if (match.length() == 2) {
            return switch (match.method()) {
                case "GET", "HEAD" -> 0;
                case "PUT" -> 2;
                case "DELETE" -> 4;
                default -> match.allow("GET", "HEAD", "PUT", "DELETE");
            };
        }
        return switch (match.segment(2)) {
            case "mail" -> orders_id_mail(match);
            default -> NONE;
        };
    }

    // /orders/{id}/mail
    private static int orders_id_mail(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 1;
            default -> match.allow("GET", "HEAD");
        };
    }
}
