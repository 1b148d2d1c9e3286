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
        return switch (match.key(0)) {
            case 4 << 16 | 's' << 8 | 's' -> match.is(0, "skus") ? skus(match) : NONE;
            case 9 << 16 | 'f' << 8 | 's' -> match.is(0, "factories") ? factories(match) : NONE;
            case 6 << 16 | 'g' << 8 | 's' -> match.is(0, "groups") ? groups(match) : NONE;
            case 6 << 16 | 'a' << 8 | 's' -> match.is(0, "arrays") ? arrays(match) : NONE;
            case 4 << 16 | 'm' << 8 | 'e' -> match.is(0, "more") ? more(match) : NONE;
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
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            default -> NONE;
        };
    }

    // /factories
    private static int factories(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 1;
            default -> NONE;
        };
    }

    // /groups
    private static int groups(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }

    // /arrays
    private static int arrays(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 3;
            default -> NONE;
        };
    }

    // /more
    private static int more(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 4;
            default -> NONE;
        };
    }
}
