package shop;

import dev.linnet.*;

@Service("order1")
final class Orders2 {
    @Get
    String find() {
        return "";
    }
}
