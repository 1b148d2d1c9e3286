package shop;

import static dev.linnet.Uses.TableAction.SCAN;

import dev.linnet.Get;
import dev.linnet.Service;
import dev.linnet.Uses;

@Service("orders")
@Uses(tables = @Uses.Table(name = "orders", actions = SCAN, key = "id"))
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}

@Service(name = "orders", path = "/admin/orders")
@Uses(tables = @Uses.Table(name = "orders", actions = SCAN, key = "id", sortKey = "at", sortKeyType = Uses.KeyType.N))
final class OrderAdmin {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
