package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Any}. Written by Linnet 0.1.0-SNAPSHOT. */
final class AnyRouter extends Router {

    private final AnyEndpoints anyEndpoints;

    AnyRouter(AnyEndpoints anyEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.anyEndpoints = anyEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return anyEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "any") ? any(match) : NONE;
    }

    // /any
    private static int any(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 0;
            default -> NONE;
        };
    }
}
