package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    record Order(int id) {}

    @Post("/csv")
    @Consumes({"text", "text/csv; charset=utf-8", "*/csv"})
    void csv(@Body String csv) {}

    @Post("/json")
    @Consumes("text/csv")
    void json(Order order) {}

    @Get
    @Consumes("text/csv")
    void none() {}

    @Post("/form")
    @Consumes("text/csv")
    void form(@Form String name) {}

    @Post("/empty")
    @Consumes({})
    void empty(@Body String text) {}
}
