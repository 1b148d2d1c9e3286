package shop;

import dev.linnet.*;

@Service(name = "returns", path = "/orders")
final class Returns {
    @Get("/{id}/return")
    String find(String id) {
        return id;
    }
}
