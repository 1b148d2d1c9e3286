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
        return switch (match.segment(0)) {
            case "yield" -> yield_(match);
            default -> NONE;
        };
    }

    // /yield
    private static int yield_(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return switch (match.segment(1)) {
            case "locals" -> yield_locals(match);
            case "create" -> yield_create(match);
            case "create-body" -> yield_create_body(match);
            case "find" -> yield_find(match);
            case "find1" -> yield_find1(match);
            case "find2" -> yield_find2(match);
            case "find5" -> yield_find5(match);
            case "yield" -> yield_yield(match);
            case "call" -> yield_call(match);
            case "bytes" -> yield_bytes(match);
            case "response" -> yield_response(match);
            case "created" -> yield_created(match);
            case "raw" -> yield_raw(match);
            default -> NONE;
        };
    }

    // /yield/locals
    private static int yield_locals(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 0;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/create
    private static int yield_create(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "POST" -> 1;
            default -> match.allow("POST");
        };
    }

    // /yield/create-body
    private static int yield_create_body(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 2;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/find
    private static int yield_find(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 3;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/find1
    private static int yield_find1(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 4;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/find2
    private static int yield_find2(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 5;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/find5
    private static int yield_find5(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 6;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/yield
    private static int yield_yield(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 7;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/call
    private static int yield_call(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 8;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/bytes
    private static int yield_bytes(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 9;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/response
    private static int yield_response(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 10;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /yield/created
    private static int yield_created(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "POST" -> 11;
            default -> match.allow("POST");
        };
    }

    // /yield/raw
    private static int yield_raw(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "PUT" -> 12;
            default -> match.allow("PUT");
        };
    }
}
