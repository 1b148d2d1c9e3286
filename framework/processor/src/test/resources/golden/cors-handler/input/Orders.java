package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get
    @Cors(exposedHeaders = "*", headers = "*")
    String list() {
        return "";
    }
}
