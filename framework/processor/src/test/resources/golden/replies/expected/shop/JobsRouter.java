package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Jobs}. Written by Linnet 0.1.0-SNAPSHOT. */
final class JobsRouter extends Router {

    private final JobsEndpoints jobsEndpoints;

    JobsRouter(JobsEndpoints jobsEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.jobsEndpoints = jobsEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return jobsEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "jobs") ? jobs(match) : NONE;
    }

    // /jobs
    private static int jobs(Match match) {
        if (match.length() == 1) {
            return switch (match.verb()) {
                case POST -> 0;
                default -> NONE;
            };
        }
        int found = switch (match.key(1)) {
            case 3 << 16 | 'l' << 8 | 'g' -> match.is(1, "log") ? jobs_log(match) : NONE;
            case 5 << 16 | 'b' << 8 | 's' -> match.is(1, "bytes") ? jobs_bytes(match) : NONE;
            case 6 << 16 | 's' << 8 | 'm' -> match.is(1, "stream") ? jobs_stream(match) : NONE;
            case 7 << 16 | 'c' << 8 | 'd' -> match.is(1, "created") ? jobs_created(match) : NONE;
            default -> NONE;
        };
        if (found == NONE && match.filled(1)) {
            found = jobs_id(match);
        }
        return found;
    }

    // /jobs/log
    private static int jobs_log(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 3;
            default -> NONE;
        };
    }

    // /jobs/bytes
    private static int jobs_bytes(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 4;
            default -> NONE;
        };
    }

    // /jobs/stream
    private static int jobs_stream(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 5;
            default -> NONE;
        };
    }

    // /jobs/created
    private static int jobs_created(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case POST -> 6;
            default -> NONE;
        };
    }

    // /jobs/{id}
    private static int jobs_id(Match match) {
        if (match.length() > 2) {
            return NONE;
        }
        return switch (match.verb()) {
            case PUT -> 1;
            case GET, HEAD -> 2;
            default -> NONE;
        };
    }
}
