package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get
    Order find() {
        return new Order("");
    }
}
