package shop;

import dev.linnet.*;

@Service(name = "orders", path = "/prices")
final class Prices {
    @Get
    int get() {
        return 1;
    }
}
