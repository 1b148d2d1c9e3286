package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Cors;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import java.util.List;

/** The routes of the function {@code Items}. Written by Linnet 0.1.0-SNAPSHOT. */
final class ItemsRouter extends Router {

    private final ItemsEndpoints itemsEndpoints;

    ItemsRouter(ItemsEndpoints itemsEndpoints) {
        super("0.1.0-SNAPSHOT", new Cors(List.of("*"), "", "Content-Type, Authorization, X-Amz-Date, X-Api-Key, X-Amz-Security-Token", "", false, 300));
        this.itemsEndpoints = itemsEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return itemsEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "items") ? items(match) : NONE;
    }

    // /items
    private static int items(Match match) {
        if (match.length() == 1) {
            return switch (match.verb()) {
                case GET, HEAD -> 0;
                case POST -> 1;
                default -> NONE;
            };
        }
        return match.filled(1) ? items_id(match) : NONE;
    }

    // /items/{id}
    private static int items_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            case DELETE -> 3;
            default -> NONE;
        };
    }
}
