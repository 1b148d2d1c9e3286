package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Shop}. Written by Linnet 0.1.0-SNAPSHOT. */
final class ShopRouter extends Router {

    private final ShopEndpoints shopEndpoints;

    ShopRouter(ShopEndpoints shopEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.shopEndpoints = shopEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return shopEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return switch (match.segment(0)) {
            case "skus" -> skus(match);
            case "factories" -> factories(match);
            case "groups" -> groups(match);
            case "arrays" -> arrays(match);
            case "more" -> more(match);
            default -> NONE;
        };
    }

    // /skus
    private static int skus(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return match.filled(1) ? skus_sku(match) : NONE;
    }

    // /skus/{sku}
    private static int skus_sku(Match match) {
        if (match.length() == 2) {
            return NONE;
        }
        return match.filled(2) ? skus_sku_size(match) : NONE;
    }

    // /skus/{sku}/{size}
    private static int skus_sku_size(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 0;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /factories
    private static int factories(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 1;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /groups
    private static int groups(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 2;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /arrays
    private static int arrays(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 3;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /more
    private static int more(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 4;
            default -> match.allow("GET", "HEAD");
        };
    }
}
