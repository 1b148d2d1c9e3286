package shop;

import dev.linnet.Get;

final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
