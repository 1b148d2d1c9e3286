package shop;

import dev.linnet.*;
import jakarta.inject.Inject;

@Service("orders")
final class Orders {
    @Inject
    Orders(A a) {}

    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
