package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/{id}")
    @jakarta.ws.rs.Path("/{id}")
    String find(String id) {
        return id;
    }
}
