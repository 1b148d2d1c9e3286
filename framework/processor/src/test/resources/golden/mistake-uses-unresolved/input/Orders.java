package shop;

import dev.linnet.Get;
import dev.linnet.Service;
import dev.linnet.Uses;

@Service("orders")
@Uses(
        tables = {@Uses.Table(name = "orders"), @Uses.Table(name = NAME, actions = Uses.TableAction.GET)},
        services = "orders")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
