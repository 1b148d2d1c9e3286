package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    record Order(String id) {}

    record Customer(String name) {}

    @Post
    void place(Order order, Customer customer) {}
}
