package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Cors;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import java.util.Arrays;
import java.util.List;

/** The routes of the function {@code Orders}. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersRouter extends Router {

    private final OrdersEndpoints ordersEndpoints;
    private final PricesEndpoints pricesEndpoints;

    OrdersRouter(OrdersEndpoints ordersEndpoints, PricesEndpoints pricesEndpoints) {
        super("0.1.0-SNAPSHOT", new Cors(List.of("https://shop.example", "https://*.shop.example:8443"), "", "Content-Type, If-Match", "ETag", true, 600));
        this.ordersEndpoints = ordersEndpoints;
        this.pricesEndpoints = pricesEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        if (route < 3) {
            return ordersEndpoints.call(route, request);
        }
        return pricesEndpoints.call(route - 3, request);
    }

    @Override
    protected Cors[] corsOfRoutes() {
        Cors[] cors = new Cors[4];
        Arrays.fill(cors, cors());
        cors[1] = new Cors(List.of("*"), "", "Content-Type, Authorization, X-Amz-Date, X-Api-Key, X-Amz-Security-Token", "", false, 300);
        cors[2] = new Cors(List.of("https://admin.shop.example"), "DELETE", "", "", false, 300);
        return cors;
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "orders") ? orders(match) : match.is(0, "prices") ? prices(match) : NONE;
    }

    // /orders
    private static int orders(Match match) {
        if (match.length() == 1) {
            return switch (match.verb()) {
                case GET, HEAD -> 1;
                default -> NONE;
            };
        }
        return match.filled(1) ? orders_id(match) : NONE;
    }

    // /orders/{id}
    private static int orders_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            case DELETE -> 2;
            default -> NONE;
        };
    }

    // /prices
    private static int prices(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 3;
            default -> NONE;
        };
    }
}
