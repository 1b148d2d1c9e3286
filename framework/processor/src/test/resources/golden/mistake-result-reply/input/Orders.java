package shop;

import dev.linnet.*;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Service("orders")
final class Orders {
    @Get("/raw")
    Reply raw() {
        return Reply.ok("");
    }

    @Get("/wildcard")
    Reply<? extends Number> wildcard() {
        return Reply.ok(1);
    }

    @Get("/nothing")
    Reply<Void> nothing() {
        return null;
    }

    @Get("/optional")
    Reply<Optional<String>> optional() {
        return Reply.ok(Optional.empty());
    }

    @Get("/outside")
    Optional<Reply<String>> outside() {
        return Optional.empty();
    }

    @Get("/twice")
    Reply<Created<String>> twice() {
        return Reply.ok(Created.at("/1", ""));
    }

    @Get("/list")
    List<Reply<String>> list() {
        return List.of();
    }

    @Get("/response")
    Reply<Response> response() {
        return Reply.ok(Response.of(200));
    }

    @Get("/future")
    Reply<CompletableFuture<String>> future() {
        return Reply.ok(new CompletableFuture<>());
    }

    @Get("/stream")
    Reply<Stream<String>> stream() {
        return Reply.ok(Stream.of());
    }

    @Get("/failure")
    Reply<IllegalStateException> failure() {
        return Reply.ok(new IllegalStateException());
    }

    @Post("/created")
    Created<Optional<String>> created() {
        return Created.at("/1", Optional.empty());
    }

    @Get("/page")
    @Produces("text/html")
    Reply<List<String>> page() {
        return Reply.ok(List.of());
    }
}
