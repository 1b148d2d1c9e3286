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
        return switch (match.segment(0)) {
            case "path" -> path(match);
            case "files" -> files(match);
            case "query" -> query(match);
            case "headers" -> headers(match);
            case "members" -> members(match);
            case "text" -> text(match);
            case "bytes" -> bytes(match);
            case "list" -> list(match);
            case "maybe" -> maybe(match);
            case "event" -> event(match);
            case "null" -> null_(match);
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
        return switch (match.method()) {
            case "GET", "HEAD" -> 0;
            default -> match.allow("GET", "HEAD");
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
        return switch (match.method()) {
            case "GET", "HEAD" -> 1;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /query
    private static int query(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 2;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /headers
    private static int headers(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 3;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /members
    private static int members(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 4;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /text
    private static int text(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "PUT" -> 5;
            default -> match.allow("PUT");
        };
    }

    // /bytes
    private static int bytes(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "PUT" -> 6;
            default -> match.allow("PUT");
        };
    }

    // /list
    private static int list(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "POST" -> 7;
            default -> match.allow("POST");
        };
    }

    // /maybe
    private static int maybe(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "POST" -> 8;
            default -> match.allow("POST");
        };
    }

    // /event
    private static int event(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 9;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /null
    private static int null_(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 10;
            default -> match.allow("GET", "HEAD");
        };
    }
}
