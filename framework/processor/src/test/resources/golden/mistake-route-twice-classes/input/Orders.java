package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
