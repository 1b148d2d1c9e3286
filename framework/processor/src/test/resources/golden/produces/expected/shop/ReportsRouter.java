package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Reports}. Written by Linnet 0.1.0-SNAPSHOT. */
final class ReportsRouter extends Router {

    private final ReportsEndpoints reportsEndpoints;

    ReportsRouter(ReportsEndpoints reportsEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.reportsEndpoints = reportsEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return reportsEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "reports") ? reports(match) : NONE;
    }

    // /reports
    private static int reports(Match match) {
        if (match.length() == 1) {
            return switch (match.verb()) {
                case GET, HEAD -> 1;
                default -> NONE;
            };
        }
        int found = switch (match.key(1)) {
            case 4 << 16 | 'p' << 8 | 'e' -> match.is(1, "page") ? reports_page(match) : NONE;
            case 3 << 16 | 'r' << 8 | 'w' -> match.is(1, "raw") ? reports_raw(match) : NONE;
            case 5 << 16 | 'i' << 8 | 'e' -> match.is(1, "image") ? reports_image(match) : NONE;
            case 6 << 16 | 's' << 8 | 'm' -> match.is(1, "stream") ? reports_stream(match) : NONE;
            case 4 << 16 | 't' << 8 | 't' -> match.is(1, "text") ? reports_text(match) : NONE;
            case 6 << 16 | 'c' << 8 | 'e' -> match.is(1, "choice") ? reports_choice(match) : NONE;
            case 5 << 16 | 'n' << 8 | 's' -> match.is(1, "names") ? reports_names(match) : NONE;
            default -> NONE;
        };
        if (found == NONE && match.filled(1)) {
            found = reports_id(match);
        }
        return found;
    }

    // /reports/page
    private static int reports_page(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }

    // /reports/raw
    private static int reports_raw(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 3;
            default -> NONE;
        };
    }

    // /reports/image
    private static int reports_image(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 4;
            default -> NONE;
        };
    }

    // /reports/stream
    private static int reports_stream(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 5;
            default -> NONE;
        };
    }

    // /reports/text
    private static int reports_text(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 6;
            default -> NONE;
        };
    }

    // /reports/choice
    private static int reports_choice(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 7;
            default -> NONE;
        };
    }

    // /reports/names
    private static int reports_names(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 8;
            default -> NONE;
        };
    }

    // /reports/{id}
    private static int reports_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 0;
            default -> NONE;
        };
    }
}
