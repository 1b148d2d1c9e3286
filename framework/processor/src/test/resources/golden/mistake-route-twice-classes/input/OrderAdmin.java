package shop;

import dev.linnet.*;

@Service("orders")
final class OrderAdmin {
    @Get("/{order}")
    String look(String order) {
        return order;
    }
}
