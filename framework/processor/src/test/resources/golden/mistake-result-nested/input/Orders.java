package shop;

import dev.linnet.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@Service("orders")
final class Orders {
    @Get("/a")
    Optional<Response> maybe() {
        return Optional.empty();
    }

    @Post("/b")
    Optional<Created<String>> created() {
        return Optional.empty();
    }

    @Get("/c")
    Map<String, Response[]> several() {
        return Map.of();
    }

    @Get("/d")
    Problem problem() {
        return Problem.of(400, "no");
    }

    @Get("/e")
    List<IllegalStateException> failures() {
        return List.of();
    }

    @Get("/f")
    Request echo(Request request) {
        return request;
    }

    @Get("/g")
    CompletableFuture<String> later() {
        return new CompletableFuture<>();
    }
}
