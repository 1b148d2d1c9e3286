package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;

/** The routes of the function {@code Tree}. Written by Linnet 0.1.0-SNAPSHOT. */
final class TreeRouter extends Router {

    private final TreeEndpoints treeEndpoints;

    TreeRouter(TreeEndpoints treeEndpoints) {
        super("0.1.0-SNAPSHOT", null);
        this.treeEndpoints = treeEndpoints;
    }

    @Override
    public int match(Match match) {
        return root(match);
    }

    @Override
    public Response call(int route, Request request) throws Exception {
        return treeEndpoints.call(route, request);
    }

    // /
    private static int root(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        return match.is(0, "v1") ? v1(match) : NONE;
    }

    // /v1
    private static int v1(Match match) {
        if (match.length() == 1) {
            return switch (match.verb()) {
                case GET, HEAD -> 0;
                default -> NONE;
            };
        }
        return match.is(1, "users") ? v1_users(match) : NONE;
    }

    // /v1/users
    private static int v1_users(Match match) {
        if (match.length() == 2) {
            return NONE;
        }
        int found = match.is(2, "me") ? v1_users_me(match) : NONE;
        if (found == NONE && match.filled(2)) {
            found = v1_users_id(match);
        }
        if (found == NONE && match.filled(2)) {
            found = v1_users_rest(match);
        }
        return found;
    }

    // /v1/users/me
    private static int v1_users_me(Match match) {
        if (match.length() > 3) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 1;
            case POST -> 2;
            default -> NONE;
        };
    }

    // /v1/users/{id}
    private static int v1_users_id(Match match) {
        if (match.length() == 3) {
            return switch (match.verb()) {
                case GET -> 3;
                case DELETE -> 4;
                case HEAD -> 8;
                default -> NONE;
            };
        }
        return match.is(3, "posts") ? v1_users_id_posts(match) : NONE;
    }

    // /v1/users/{id}/posts
    private static int v1_users_id_posts(Match match) {
        if (match.length() == 4) {
            return NONE;
        }
        int found = match.is(4, "new") ? v1_users_id_posts_new(match) : NONE;
        if (found == NONE && match.filled(4)) {
            found = v1_users_id_posts_post(match);
        }
        return found;
    }

    // /v1/users/{id}/posts/new
    private static int v1_users_id_posts_new(Match match) {
        if (match.length() > 5) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 6;
            default -> NONE;
        };
    }

    // /v1/users/{id}/posts/{post}
    private static int v1_users_id_posts_post(Match match) {
        if (match.length() > 5) {
            return NONE;
        }
        return switch (match.verb()) {
            case GET, HEAD -> 5;
            default -> NONE;
        };
    }

    // /v1/users/{rest+}
    private static int v1_users_rest(Match match) {
        return switch (match.verb()) {
            case GET, HEAD -> 7;
            default -> NONE;
        };
    }
}
