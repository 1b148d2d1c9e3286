package shop;

import dev.linnet.*;

@Service("order-1")
final class Orders1 {
    @Get
    String find() {
        return "";
    }
}
