package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    Orders(Clock clock) {}

    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
