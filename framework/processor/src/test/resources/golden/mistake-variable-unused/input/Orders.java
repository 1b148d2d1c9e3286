package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/{customer}/{id}")
    String find(String id) {
        return id;
    }
}
