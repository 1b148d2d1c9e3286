package shop;

import dev.linnet.*;

@Service("Order_Items")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
