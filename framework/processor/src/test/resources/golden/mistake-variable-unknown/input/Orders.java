package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/{id}")
    String find(@Path("orderId") String id) {
        return id;
    }
}
