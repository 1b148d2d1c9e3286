package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Stock}. Written by Linnet 0.1.0-SNAPSHOT. */
final class StockRouter extends Router {

    private final StockEndpoints stockEndpoints;

    StockRouter(StockEndpoints stockEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.stockEndpoints = stockEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return stockEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "stock") ? stock(match) : NONE;
    }

    // /stock
    private static int stock(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        int found = switch (match.key(1)) {
            case 7 << 16 | 'n' << 8 | 's' -> match.is(1, "numbers") ? stock_numbers(match) : NONE;
            case 5 << 16 | 't' << 8 | 's' -> match.is(1, "texts") ? stock_texts(match) : NONE;
            case 10 << 16 | 'c' << 8 | 's' -> match.is(1, "containers") ? stock_containers(match) : NONE;
            case 7 << 16 | 'w' << 8 | 'd' -> match.is(1, "wrapped") ? stock_wrapped(match) : NONE;
            case 5 << 16 | 'l' << 8 | 's' -> match.is(1, "lines") ? stock_lines(match) : NONE;
            case 7 << 16 | 'p' << 8 | 's' -> match.is(1, "perhaps") ? stock_perhaps(match) : NONE;
            case 5 << 16 | 'f' << 8 | 's' -> match.is(1, "files") ? stock_files(match) : NONE;
            default -> NONE;
        };
        if (found == NONE && match.filled(1)) {
            found = stock_code(match);
        }
        return found;
    }

    // /stock/numbers
    private static int stock_numbers(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 0;
            default -> NONE;
        };
    }

    // /stock/texts
    private static int stock_texts(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 1;
            default -> NONE;
        };
    }

    // /stock/containers
    private static int stock_containers(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 2;
            default -> NONE;
        };
    }

    // /stock/wrapped
    private static int stock_wrapped(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 3;
            default -> NONE;
        };
    }

    // /stock/lines
    private static int stock_lines(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 4;
            default -> NONE;
        };
    }

    // /stock/perhaps
    private static int stock_perhaps(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 5;
            default -> NONE;
        };
    }

    // /stock/files
    private static int stock_files(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 7;
            default -> NONE;
        };
    }

    // /stock/{code}
    private static int stock_code(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 6;
            default -> NONE;
        };
    }
}
