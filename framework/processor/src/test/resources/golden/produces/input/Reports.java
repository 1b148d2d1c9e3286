package shop;

import dev.linnet.*;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

@Service("reports")
final class Reports {
    record Report(int id, String name) {}

    @Get("/{id}")
    @Produces({"application/json", "application/vnd.shop.report+json"})
    @CacheControl(value = "private, max-age=60", etag = true)
    Report find(int id) {
        return new Report(id, "a");
    }

    @Get
    @Produces({"text/csv", "text/tab-separated-values"})
    @CacheControl("no-cache")
    String table(Request request) {
        return request.preferred("text/csv", "text/tab-separated-values").equals("text/csv") ? "id,name" : "id\tname";
    }

    @Get("/page")
    @Produces("text/html")
    Optional<String> page(@Query boolean some) {
        return some ? Optional.of("<p>é") : Optional.empty();
    }

    @Get("/raw")
    @Produces("application/json")
    String raw() {
        return "{\"raw\":true}";
    }

    @Get("/image")
    @Produces("image/png")
    Optional<byte[]> image() {
        return Optional.of(new byte[] {1, 2});
    }

    @Get("/stream")
    InputStream stream() {
        return InputStream.nullInputStream();
    }

    @Post("/text")
    @Produces("text/plain")
    Created<String> create() {
        return Created.at("/{id}", 7, "made");
    }

    @Get("/choice")
    @Produces({"application/json", "text/csv"})
    Response choice(Request request) {
        return request.preferred("application/json", "text/csv").equals("text/csv")
                ? Response.of(200).withBody("text/csv", new byte[0])
                : Response.json("{}");
    }

    @Get("/names")
    List<String> names(@Query String mediaType) {
        return List.of(mediaType);
    }
}
