package shop;

import dev.linnet.*;

@Service("orders")
@Cors(origins = "https://a.example")
final class Orders {
    @Get
    String find() {
        return "";
    }
}

@Service(name = "orders", path = "/prices")
@Cors(origins = "https://b.example")
final class Prices {
    @Get
    String find() {
        return "";
    }
}
