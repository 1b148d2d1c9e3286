package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get
    String list(@Query(defaultValue = "many") int limit) {
        return "" + limit;
    }
}
