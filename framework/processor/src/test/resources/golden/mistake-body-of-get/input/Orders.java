package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    record Filter(String name) {}

    @Get
    void list(@Body Filter filter) {}
}
