package dev.linnet.contract;

import dev.linnet.CacheControl;
import dev.linnet.Created;
import dev.linnet.Get;
import dev.linnet.Post;
import dev.linnet.Problem;
import dev.linnet.Produces;
import dev.linnet.Put;
import dev.linnet.Query;
import dev.linnet.Reply;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import dev.linnet.SetCookie;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of every form. */
@Service(name = "contract", path = "/reply")
@SuppressWarnings("DoNotCallSuggester") // handlers that throw are called by what Linnet writes
final class ReplyService {

    @Get("/text")
    Response text() {
        return Response.text("é😀\"\\\n");
    }

    @Get("/json")
    Map<String, Object> json() {
        return Map.of("é", "\u0001");
    }

    @Get("/bytes")
    Response bytes() {
        return Response.of(200).withBody("image/png", new byte[] {0, (byte) 0x89, 0, (byte) 0xff});
    }

    @Get("/gzip")
    Response gzip() {
        return Response.of(200)
                .withBody("text/plain", new byte[] {0x1f, (byte) 0x8b, 8, 0, (byte) 0xff})
                .withHeader("Content-Encoding", "gzip");
    }

    @Get("/latin")
    Response latin() {
        return Response.of(200).withBody("text/plain; charset=iso-8859-1", new byte[] {(byte) 0xe9});
    }

    @Get("/cookies")
    Response cookies() {
        return Response.of(200).withCookie("a=1; Path=/").withCookie("b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT");
    }

    @Get("/twice")
    Response twice() {
        return Response.of(200)
                .addHeader("X-Twice", "1")
                .withHeader("X-Once", "a, b")
                .addHeader("x-twice", "2");
    }

    @Post("/created")
    Response created() {
        return Response.json("{}").withStatus(201).withHeader("Location", "/items/a%20b");
    }

    @Post("/created-at")
    Created<Map<String, Object>> createdAt() {
        return Created.at("/{id}", "a b/é", Map.of());
    }

    @Post("/job")
    Reply<Map<String, Object>> job() {
        return Reply.of(202, Map.<String, Object>of("id", 7))
                .withHeader("X-Job", "7")
                .withCookie(SetCookie.of("a", "1"))
                .withCookie(SetCookie.of("b", "2"));
    }

    @Put("/put/{id}")
    Reply<List<String>> put(String id) {
        List<String> body = List.of(id);
        return id.equals("old")
                ? Reply.ok(body)
                : Created.at("/put/{id}", id, body).withETag("v1");
    }

    @Get("/lines")
    @Produces({"text/csv", "text/plain"})
    @CacheControl(value = "max-age=60", etag = true)
    @Nullable
    Reply<String> lines(Request request, @Query(defaultValue = "0") int lines) {
        String type = request.preferred("text/csv", "text/plain");
        return lines == 200 ? Reply.ok((type + "\n").repeat(200)).withETag("v1") : null;
    }

    @Get("/typed-html")
    Reply<List<String>> html() {
        return Reply.ok(List.of("a")).withHeader("content-type", "text/html");
    }

    @Get("/redirect")
    Response redirect() {
        return Response.redirect("https://shop.example/?a=b");
    }

    @Get("/conflict")
    void conflict() {
        throw Problem.conflict("it is taken").withHeader("X-Why", "because");
    }

    @Get("/large")
    Response large() {
        return Response.text("x".repeat(2 * 1024 * 1024));
    }

    @Get("/huge")
    Response huge() {
        return Response.text("x".repeat(7 * 1024 * 1024));
    }

    @Get("/split")
    Response split() {
        return Response.of(200).withHeader("X-A", "a\r\nX-Injected: yes");
    }

    @Get("/failure")
    void failure() {
        throw new IllegalStateException("secret of arn:aws:iam::1:role/x");
    }
}
