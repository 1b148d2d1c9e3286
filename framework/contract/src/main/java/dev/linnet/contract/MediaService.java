package dev.linnet.contract;

import dev.linnet.Body;
import dev.linnet.CacheControl;
import dev.linnet.Cors;
import dev.linnet.Delete;
import dev.linnet.Get;
import dev.linnet.Post;
import dev.linnet.Produces;
import dev.linnet.Put;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import dev.linnet.SetCookie;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Answers that depend on what the client takes, has already, or may read. */
@Service(name = "contract", path = "/media")
final class MediaService {

    @Get("/names")
    List<String> names() {
        return List.of("a");
    }

    @Get("/report")
    @Produces({"application/json", "text/csv"})
    @CacheControl(value = "max-age=60", etag = true)
    String report(Request request) {
        return request.preferred("application/json", "text/csv").equals("text/csv") ? "id\n1\n" : "[1]";
    }

    @Get("/page")
    @Produces("text/html")
    String page() {
        return "<p>é";
    }

    @Get("/stream")
    InputStream stream() {
        return new ByteArrayInputStream(new byte[] {0, (byte) 0xff});
    }

    @Get("/file")
    Response file() {
        return Response.attachment("Übersicht \"1\".csv", "text/csv; charset=utf-8", new byte[] {'a'});
    }

    @Get("/large")
    Response large() {
        return Response.text("0123456789\n".repeat(400)).withETag("v1");
    }

    @Get("/dated")
    Response dated() {
        return Response.text("dated").withLastModified(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Put("/version")
    void change(Request request) {
        request.requireMatch("v1");
    }

    @Get("/session")
    Response session() {
        return Response.of(204)
                .withCookie(SetCookie.of("id", "a").path("/").secure().httpOnly());
    }

    @Post("/form")
    Response form() {
        return Response.seeOther("/media/names");
    }

    @Delete("/names")
    @Cors(origins = "https://*.shop.example", headers = "X-Reason", exposedHeaders = "ETag", credentials = true)
    void clear() {}

    @Put("/own")
    @Cors(origins = "https://*.shop.example", credentials = true)
    List<String> own(@Body List<String> names) {
        return names;
    }
}
