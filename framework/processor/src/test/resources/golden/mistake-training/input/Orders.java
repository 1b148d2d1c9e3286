package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    record Order(String id) {}

    @Get("/{id}")
    @Training(parameters = {"di=1", "limit=many", "limit=1", "limit=2", "id"}, body = "{}")
    String find(String id, @Query int limit) {
        return id + limit;
    }

    @Get
    @Training(value = false, body = "{}")
    String list() {
        return "";
    }

    @Put("/{id}")
    @Training(body = "{\"id\": o}")
    void put(String id, Order order) {}

    @Post
    @Training(parameters = "a=b")
    void create(Order order) {}

    @Training
    void helper() {}
}
