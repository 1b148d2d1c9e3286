package shop;

import dev.linnet.*;

@Service(name = "orders", path = "orders/")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
