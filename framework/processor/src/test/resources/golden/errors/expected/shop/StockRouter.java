package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.ExceptionTable;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Stock}. Written by Linnet 0.1.0-SNAPSHOT. */
final class StockRouter extends Router {

    private final FileErrors fileErrors;
    private final Stock stock;
    private final StockEndpoints stockEndpoints;

    StockRouter(FileErrors fileErrors, Stock stock, StockEndpoints stockEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.fileErrors = fileErrors;
        this.stock = stock;
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

    @Override
    protected ExceptionTable exceptions() {
        return new StockExceptionTable(fileErrors, stock);
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
        int found = match.is(1, "files") ? stock_files(match) : match.is(1, "lines") ? stock_lines(match) : NONE;
        if (found == NONE && match.filled(1)) {
            found = stock_id(match);
        }
        return found;
    }

    // /stock/files
    private static int stock_files(Match match) {
        if (match.length() == 2) {
            return NONE;
        }
        return match.filled(2) ? stock_files_name(match) : NONE;
    }

    // /stock/files/{name}
    private static int stock_files_name(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 1;
            default -> NONE;
        };
    }

    // /stock/lines
    private static int stock_lines(Match match) {
        if (match.length() == 2) {
            return NONE;
        }
        return match.filled(2) ? stock_lines_name(match) : NONE;
    }

    // /stock/lines/{name}
    private static int stock_lines_name(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }

    // /stock/{id}
    private static int stock_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            default -> NONE;
        };
    }
}
