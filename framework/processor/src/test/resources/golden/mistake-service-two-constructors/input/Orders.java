package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    Orders() {}

    Orders(String region) {}

    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
