package shop;

import dev.linnet.*;
import java.util.Optional;

@Service("orders")
final class Orders {
    @Get("/{id}")
    Optional<?> find(String id) {
        return Optional.of(id);
    }
}
