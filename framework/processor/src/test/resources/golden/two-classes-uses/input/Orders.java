package shop;

import static dev.linnet.Uses.Access.READ;
import static dev.linnet.Uses.KeyType.N;
import static dev.linnet.Uses.QueueAction.SEND_MESSAGE;
import static dev.linnet.Uses.TableAction.*;

import dev.linnet.Get;
import dev.linnet.Service;
import dev.linnet.Uses;

@Service("orders")
@Uses(
        tables = {
            @Uses.Table(
                    name = "orders",
                    actions = {QUERY, GET_ITEM},
                    key = "customer",
                    sortKey = "at",
                    sortKeyType = N,
                    indexes = {"by-day", "by-state"}),
            @Uses.Table(name = "customers", actions = GET_ITEM),
            @Uses.Table(name = "audit-log", actions = PUT_ITEM, key = "day", keyType = N)
        },
        buckets = {
            @Uses.Bucket(prefix = "perm", access = Uses.Access.WRITE),
            @Uses.Bucket(prefix = "old-logs", access = READ)
        },
        queues = @Uses.Queue(name = "invoices.fifo", actions = SEND_MESSAGE),
        topics = {"sold", "changed"},
        secrets = "shop/database",
        parameters = "/shop/rates",
        services = {"stock", "customers"})
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
