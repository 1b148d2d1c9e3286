package shop;

import dev.linnet.*;

/** Below the other's base path, with a longer one: it takes its own. */
@Service(name = "orders", path = "/orders/returns/archive/old")
final class Archive {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
