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
        return switch (match.segment(0)) {
            case "reports" -> reports(match);
            default -> NONE;
        };
    }

    // /reports
    private static int reports(Match match) {
        if (match.length() == 1) {
            return switch (match.method()) {
                case "GET", "HEAD" -> 1;
                default -> match.allow("GET", "HEAD");
            };
        }
        int found = switch (match.segment(1)) {
            case "page" -> reports_page(match);
            case "raw" -> reports_raw(match);
            case "image" -> reports_image(match);
            case "stream" -> reports_stream(match);
            case "text" -> reports_text(match);
            case "choice" -> reports_choice(match);
            case "names" -> reports_names(match);
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
        return switch (match.method()) {
            case "GET", "HEAD" -> 2;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /reports/raw
    private static int reports_raw(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 3;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /reports/image
    private static int reports_image(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 4;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /reports/stream
    private static int reports_stream(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 5;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /reports/text
    private static int reports_text(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "POST" -> 6;
            default -> match.allow("POST");
        };
    }

    // /reports/choice
    private static int reports_choice(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 7;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /reports/names
    private static int reports_names(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 8;
            default -> match.allow("GET", "HEAD");
        };
    }

    // /reports/{id}
    private static int reports_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.method()) {
            case "GET", "HEAD" -> 0;
            default -> match.allow("GET", "HEAD");
        };
    }
}
