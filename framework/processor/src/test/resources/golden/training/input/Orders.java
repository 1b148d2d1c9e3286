package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    record Order(String id, int lamps) {}

    @Get("/{id}")
    @Training(parameters = {"id=o-1", "limit=3"})
    Order find(String id, @Query(defaultValue = "20") int limit) {
        return new Order(id, limit);
    }

    @Get("/{id}/mail")
    @Training(false)
    void mail(String id) {}

    @Put("/{id}")
    @Training(body = "{\"id\":\"o-1\",\"lamps\":2}")
    void put(String id, Order order) {}

    @Post
    @Training
    void create(Order order) {}

    @Delete("/{id}")
    void delete(String id) {}
}
