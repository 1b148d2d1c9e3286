package shop;

import static dev.linnet.Uses.TableAction.SCAN;

import dev.linnet.Get;
import dev.linnet.Service;
import dev.linnet.Uses;

@Service("orders")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }

    @Uses(tables = @Uses.Table(name = "orders", actions = SCAN))
    static final class Store {}
}
