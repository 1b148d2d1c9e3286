package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Files}. Written by Linnet 0.1.0-SNAPSHOT. */
final class FilesRouter extends Router {

    private final FilesEndpoints filesEndpoints;

    FilesRouter(FilesEndpoints filesEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.filesEndpoints = filesEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return filesEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return switch (match.key(0)) {
            case 4 << 16 | 't' << 8 | 't' -> match.is(0, "text") ? text(match) : NONE;
            case 5 << 16 | 'b' << 8 | 's' -> match.is(0, "bytes") ? bytes(match) : NONE;
            case 6 << 16 | 's' << 8 | 'm' -> match.is(0, "stream") ? stream(match) : NONE;
            case 3 << 16 | 'c' << 8 | 'v' -> match.is(0, "csv") ? csv(match) : NONE;
            case 5 << 16 | 'i' << 8 | 'e' -> match.is(0, "image") ? image(match) : NONE;
            case 5 << 16 | 'm' << 8 | 'e' -> match.is(0, "maybe") ? maybe(match) : NONE;
            case 3 << 16 | 'a' << 8 | 'y' -> match.is(0, "any") ? any(match) : NONE;
            case 4 << 16 | 'l' << 8 | 'e' -> match.is(0, "line") ? line(match) : NONE;
            case 5 << 16 | 'l' << 8 | 's' -> match.is(0, "lines") ? lines(match) : NONE;
            case 4 << 16 | 'f' << 8 | 'm' -> match.is(0, "form") ? form(match) : NONE;
            case 5 << 16 | 'e' << 8 | 'y' -> match.is(0, "entry") ? entry(match) : NONE;
            case 6 << 16 | 's' << 8 | 'd' -> match.is(0, "signed") ? signed(match) : NONE;
            case 6 << 16 | 'u' << 8 | 'd' -> match.is(0, "upload") ? upload(match) : NONE;
            case 5 << 16 | 'p' << 8 | 's' -> match.is(0, "parts") ? parts(match) : NONE;
            case 5 << 16 | 'p' << 8 | 'o' -> match.is(0, "photo") ? photo(match) : NONE;
            default -> NONE;
        };
    }

    // /text
    private static int text(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 0;
            default -> NONE;
        };
    }

    // /bytes
    private static int bytes(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 1;
            default -> NONE;
        };
    }

    // /stream
    private static int stream(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 2;
            default -> NONE;
        };
    }

    // /csv
    private static int csv(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 3;
            default -> NONE;
        };
    }

    // /image
    private static int image(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 4;
            default -> NONE;
        };
    }

    // /maybe
    private static int maybe(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 5;
            default -> NONE;
        };
    }

    // /any
    private static int any(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 6;
            default -> NONE;
        };
    }

    // /line
    private static int line(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 7;
            default -> NONE;
        };
    }

    // /lines
    private static int lines(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 8;
            default -> NONE;
        };
    }

    // /form
    private static int form(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 9;
            default -> NONE;
        };
    }

    // /entry
    private static int entry(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 10;
            default -> NONE;
        };
    }

    // /signed
    private static int signed(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 11;
            default -> NONE;
        };
    }

    // /upload
    private static int upload(Match match) {
        if (match.length() == 1) {
            return NONE;
        }
        return match.filled(1) ? upload_id(match) : NONE;
    }

    // /upload/{id}
    private static int upload_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 12;
            default -> NONE;
        };
    }

    // /parts
    private static int parts(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 13;
            default -> NONE;
        };
    }

    // /photo
    private static int photo(Match match) {
        if (match.length() > 1) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 14;
            default -> NONE;
        };
    }
}
