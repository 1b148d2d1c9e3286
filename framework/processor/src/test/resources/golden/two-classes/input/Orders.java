package shop;

import dev.linnet.Get;
import dev.linnet.Service;

@Service("orders")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
