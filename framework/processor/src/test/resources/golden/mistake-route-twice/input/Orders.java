package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }

    @Get("/{name}")
    String named(String name) {
        return name;
    }
}
