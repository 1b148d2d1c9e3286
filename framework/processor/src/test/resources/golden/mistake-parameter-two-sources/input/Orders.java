package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get
    String list(@Query @Header String tenant) {
        return tenant;
    }
}
