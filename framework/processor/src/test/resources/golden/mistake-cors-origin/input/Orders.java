package shop;

import dev.linnet.*;

@Service("orders")
@Cors(origins = {"shop.example", "*"}, maxAge = -1)
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
