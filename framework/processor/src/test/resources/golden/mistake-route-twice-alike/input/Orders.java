package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }

    @Get("/{id}")
    String again(String id) {
        return id;
    }
}
