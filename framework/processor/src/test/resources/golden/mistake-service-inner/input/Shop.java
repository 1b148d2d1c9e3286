package shop;

import dev.linnet.Get;
import dev.linnet.Service;

final class Shop {
    @Service("orders")
    final class Orders {
        @Get
        String list() {
            return "";
        }
    }
}
