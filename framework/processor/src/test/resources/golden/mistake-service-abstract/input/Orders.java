package shop;

import dev.linnet.*;

@Service("orders")
abstract class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
