package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get
    String list(@Query Thread worker) {
        return worker.getName();
    }
}
