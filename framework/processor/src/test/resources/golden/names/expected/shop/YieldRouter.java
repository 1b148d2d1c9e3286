package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Yield}. Written by Linnet 0.1.0-SNAPSHOT. */
final class YieldRouter extends Router {

    private final CaseEndpoints caseEndpoints;

    YieldRouter(CaseEndpoints caseEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.caseEndpoints = caseEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return caseEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "yield") ? yield_(match) : NONE;
    }

    // /yield
    private static int yield_(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return switch (match.key(1)) {
            case 6 << 16 | 'l' << 8 | 's' -> match.is(1, "locals") ? yield_locals(match) : NONE;
            case 6 << 16 | 'c' << 8 | 'e' -> match.is(1, "create") ? yield_create(match) : NONE;
            case 11 << 16 | 'c' << 8 | 'y' -> match.is(1, "create-body") ? yield_create_body(match) : NONE;
            case 4 << 16 | 'f' << 8 | 'd' -> match.is(1, "find") ? yield_find(match) : NONE;
            case 5 << 16 | 'f' << 8 | '1' -> match.is(1, "find1") ? yield_find1(match) : NONE;
            case 5 << 16 | 'f' << 8 | '2' -> match.is(1, "find2") ? yield_find2(match) : NONE;
            case 5 << 16 | 'f' << 8 | '5' -> match.is(1, "find5") ? yield_find5(match) : NONE;
            case 5 << 16 | 'y' << 8 | 'd' -> match.is(1, "yield") ? yield_yield(match) : NONE;
            case 4 << 16 | 'c' << 8 | 'l' -> match.is(1, "call") ? yield_call(match) : NONE;
            case 5 << 16 | 'b' << 8 | 's' -> match.is(1, "bytes") ? yield_bytes(match) : NONE;
            case 8 << 16 | 'r' << 8 | 'e' -> match.is(1, "response") ? yield_response(match) : NONE;
            case 7 << 16 | 'c' << 8 | 'd' -> match.is(1, "created") ? yield_created(match) : NONE;
            case 3 << 16 | 'r' << 8 | 'w' -> match.is(1, "raw") ? yield_raw(match) : NONE;
            default -> NONE;
        };
    }

    // /yield/locals
    private static int yield_locals(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            default -> NONE;
        };
    }

    // /yield/create
    private static int yield_create(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 1;
            default -> NONE;
        };
    }

    // /yield/create-body
    private static int yield_create_body(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }

    // /yield/find
    private static int yield_find(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 3;
            default -> NONE;
        };
    }

    // /yield/find1
    private static int yield_find1(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 4;
            default -> NONE;
        };
    }

    // /yield/find2
    private static int yield_find2(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 5;
            default -> NONE;
        };
    }

    // /yield/find5
    private static int yield_find5(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 6;
            default -> NONE;
        };
    }

    // /yield/yield
    private static int yield_yield(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 7;
            default -> NONE;
        };
    }

    // /yield/call
    private static int yield_call(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 8;
            default -> NONE;
        };
    }

    // /yield/bytes
    private static int yield_bytes(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 9;
            default -> NONE;
        };
    }

    // /yield/response
    private static int yield_response(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 10;
            default -> NONE;
        };
    }

    // /yield/created
    private static int yield_created(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 11;
            default -> NONE;
        };
    }

    // /yield/raw
    private static int yield_raw(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 12;
            default -> NONE;
        };
    }
}
