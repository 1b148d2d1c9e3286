package shop;

import dev.linnet.*;

@Service(name = "tree", path = "/v1")
final class Tree {
    @Get
    String root() {
        return "root";
    }

    @Get("/users/me")
    String me() {
        return "me";
    }

    @Post("/users/me")
    String postMe() {
        return "post me";
    }

    @Get("/users/{id}")
    String user(String id) {
        return "user " + id;
    }

    @Delete("/users/{id}")
    String deleteUser(String id) {
        return "delete " + id;
    }

    @Get("/users/{id}/posts/{post}")
    String post(String id, String post) {
        return id + "/" + post;
    }

    @Get("/users/{id}/posts/new")
    String newPost(String id) {
        return "new of " + id;
    }

    @Get("/users/{rest+}")
    String rest(String rest) {
        return "rest " + rest;
    }

    @Head("/users/{id}")
    void head(String id) {}
}
