package shop;

import dev.linnet.*;

@Service(name = "orders", modules = OrderModule.class)
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
