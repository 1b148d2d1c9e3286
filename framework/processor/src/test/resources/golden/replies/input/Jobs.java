package shop;

import dev.linnet.*;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Service("jobs")
final class Jobs {
    record Job(int id) {}

    @Post
    Reply<Job> start() {
        return Reply.of(202, new Job(7)).withHeader("X-Job", "7");
    }

    @Put("/{id}")
    Reply<Job> put(int id) {
        return id == 7 ? Reply.ok(new Job(id)) : Created.at("/{id}", id, new Job(id));
    }

    @Get("/{id}")
    @Produces({"application/json", "application/vnd.shop.job+json"})
    @CacheControl(value = "max-age=60", etag = true)
    @Nullable Reply<Job> find(int id) {
        return id == 7 ? Reply.ok(new Job(id)) : null;
    }

    @Get("/log")
    @Produces("text/plain")
    Reply<String> log() {
        return Reply.ok("started").withETag("v1");
    }

    @Get("/bytes")
    Reply<byte[]> bytes() {
        return Reply.ok(new byte[] {1});
    }

    @Get("/stream")
    Reply<InputStream> stream() {
        return Reply.ok(InputStream.nullInputStream());
    }

    @Post("/created")
    Created<List<Job>> created() {
        return Created.at("/7", List.of(new Job(7))).withETag("v1");
    }
}
