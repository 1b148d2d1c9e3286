package shop;

import dev.linnet.Before;
import dev.linnet.Get;
import dev.linnet.Service;

@Service("orders")
final class Orders {
    @Before(2)
    void second() {}

    @Before(1)
    void first() {}

    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
