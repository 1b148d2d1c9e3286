package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Put("/{id}")
    @Patch("/{id}")
    void change(String id) {}
}
