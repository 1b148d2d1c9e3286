package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Trips}. Written by Linnet 0.1.0-SNAPSHOT. */
final class TripsRouter extends Router {

    private final TripsEndpoints tripsEndpoints;

    TripsRouter(TripsEndpoints tripsEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.tripsEndpoints = tripsEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return tripsEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "trips") ? trips(match) : NONE;
    }

    // /trips
    private static int trips(Match match) {
        if (match.length() == 1) {
            return switch (match.verb()) {
                case POST -> 0;
                case GET, HEAD -> 1;
                default -> NONE;
            };
        }
        return match.is(1, "few") ? trips_few(match) : match.is(1, "plain") ? trips_plain(match) : NONE;
    }

    // /trips/few
    private static int trips_few(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }

    // /trips/plain
    private static int trips_plain(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 3;
            default -> NONE;
        };
    }
}
