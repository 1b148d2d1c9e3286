package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get
    String list(int limit) {
        return "" + limit;
    }
}
