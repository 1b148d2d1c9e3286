package shop;

import dev.linnet.*;
import jakarta.inject.Inject;

@Service("orders")
final class Orders {
    @Inject
    Orders(OrderStore store) {}

    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
