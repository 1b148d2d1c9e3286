package shop;

import dev.linnet.*;
import java.util.concurrent.CompletableFuture;

@Service("orders")
final class Orders {
    @Get("/{id}")
    CompletableFuture<String> find(String id) {
        return CompletableFuture.completedFuture(id);
    }
}
