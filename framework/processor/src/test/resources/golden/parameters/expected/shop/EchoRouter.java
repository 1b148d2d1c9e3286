package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Echo}. Written by Linnet 0.1.0-SNAPSHOT. */
final class EchoRouter extends Router {

    private final EchoEndpoints echoEndpoints;

    EchoRouter(EchoEndpoints echoEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.echoEndpoints = echoEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return echoEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return switch (match.key(0)) {
            case 4 << 16 | 'p' << 8 | 'h' -> match.is(0, "path") ? path(match) : NONE;
            case 5 << 16 | 'f' << 8 | 's' -> match.is(0, "files") ? files(match) : NONE;
            case 5 << 16 | 'q' << 8 | 'y' -> match.is(0, "query") ? query(match) : NONE;
            case 7 << 16 | 'h' << 8 | 's' -> match.is(0, "headers") ? headers(match) : NONE;
            case 7 << 16 | 'm' << 8 | 's' -> match.is(0, "members") ? members(match) : NONE;
            case 4 << 16 | 't' << 8 | 't' -> match.is(0, "text") ? text(match) : NONE;
            case 5 << 16 | 'b' << 8 | 's' -> match.is(0, "bytes") ? bytes(match) : NONE;
            case 4 << 16 | 'l' << 8 | 't' -> match.is(0, "list") ? list(match) : NONE;
            case 5 << 16 | 'm' << 8 | 'e' -> match.is(0, "maybe") ? maybe(match) : NONE;
            case 5 << 16 | 'e' << 8 | 't' -> match.is(0, "event") ? event(match) : NONE;
            case 4 << 16 | 'n' << 8 | 'l' -> match.is(0, "null") ? null_(match) : NONE;
            default -> NONE;
        };
    }

    // /path
    private static int path(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return match.filled(1) ? path_id(match) : NONE;
    }

    // /path/{id}
    private static int path_id(Match match) {
        if (match.length() == 2) {
            return NONE;
        }
        return match.filled(2) ? path_id_number(match) : NONE;
    }

    // /path/{id}/{number}
    private static int path_id_number(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            default -> NONE;
        };
    }

    // /files
    private static int files(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return match.filled(1) ? files_path(match) : NONE;
    }

    // /files/{path+}
    private static int files_path(Match match) {
        return switch (match.verb()) {
            case GET, HEAD -> 1;
            default -> NONE;
        };
    }

    // /query
    private static int query(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }

    // /headers
    private static int headers(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 3;
            default -> NONE;
        };
    }

    // /members
    private static int members(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 4;
            default -> NONE;
        };
    }

    // /text
    private static int text(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 5;
            default -> NONE;
        };
    }

    // /bytes
    private static int bytes(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 6;
            default -> NONE;
        };
    }

    // /list
    private static int list(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 7;
            default -> NONE;
        };
    }

    // /maybe
    private static int maybe(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 8;
            default -> NONE;
        };
    }

    // /event
    private static int event(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 9;
            default -> NONE;
        };
    }

    // /null
    private static int null_(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 10;
            default -> NONE;
        };
    }
}
