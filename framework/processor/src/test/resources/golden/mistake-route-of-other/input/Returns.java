package shop;

import dev.linnet.*;

@Service(name = "returns", path = "/orders/returns")
final class Returns {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
