package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;

/** Binds requests to the handlers of {@link Tree}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class TreeEndpoints {

    private final Tree service;

    TreeEndpoints(Tree service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> root(request);
            case 1 -> me(request);
            case 2 -> postMe(request);
            case 3 -> user(request);
            case 4 -> deleteUser(request);
            case 5 -> post(request);
            case 6 -> newPost(request);
            case 7 -> rest(request);
            case 8 -> head(request);
            default -> throw new IllegalArgumentException("Tree has no endpoint " + endpoint);
        };
    }

    // GET /v1
    private Response root(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Tree.root", service.root());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /v1/users/me
    private Response me(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Tree.me", service.me());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // POST /v1/users/me
    private Response postMe(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Tree.postMe", service.postMe());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /v1/users/{id}
    private Response user(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(2);
        String result = Replies.present("Tree.user", service.user(id));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // DELETE /v1/users/{id}
    private Response deleteUser(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(2);
        String result = Replies.present("Tree.deleteUser", service.deleteUser(id));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /v1/users/{id}/posts/{post}
    private Response post(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(2);
        String post = request.segment(4);
        String result = Replies.present("Tree.post", service.post(id, post));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /v1/users/{id}/posts/new
    private Response newPost(Request request) throws Exception {
        Replies.acceptJson(request);
        String id = request.segment(2);
        String result = Replies.present("Tree.newPost", service.newPost(id));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /v1/users/{rest+}
    private Response rest(Request request) throws Exception {
        Replies.acceptJson(request);
        String rest = request.rest(2);
        String result = Replies.present("Tree.rest", service.rest(rest));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // HEAD /v1/users/{id}
    private Response head(Request request) throws Exception {
        String id = request.segment(2);
        service.head(id);
        return Replies.noContent();
    }
}
