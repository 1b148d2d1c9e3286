package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Raw}. Written by Linnet 0.1.0-SNAPSHOT. */
final class RawRouter extends Router {

    private final RawEndpoints rawEndpoints;

    RawRouter(RawEndpoints rawEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.rawEndpoints = rawEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return rawEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "raw") ? raw(match) : NONE;
    }

    // /raw
    private static int raw(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return switch (match.key(1)) {
            case 2 << 16 | 'v' << 8 | '1' -> match.is(1, "v1") ? raw_v1(match) : NONE;
            case 2 << 16 | 'v' << 8 | '2' -> match.is(1, "v2") ? raw_v2(match) : NONE;
            case 3 << 16 | 'a' << 8 | 'b' -> match.is(1, "alb") ? raw_alb(match) : NONE;
            default -> NONE;
        };
    }

    // /raw/v1
    private static int raw_v1(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            default -> NONE;
        };
    }

    // /raw/v2
    private static int raw_v2(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 1;
            default -> NONE;
        };
    }

    // /raw/alb
    private static int raw_alb(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }
}
