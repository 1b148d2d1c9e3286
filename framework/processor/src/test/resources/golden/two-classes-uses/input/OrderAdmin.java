package shop;

import dev.linnet.Delete;
import dev.linnet.Service;
import dev.linnet.Uses;
import dev.linnet.Uses.QueueAction;
import dev.linnet.Uses.TableAction;

@Service(name = "orders", path = "/admin/orders")
@Uses(
        tables = @Uses.Table(name = "orders", actions = TableAction.DELETE_ITEM, indexes = "by-owner"),
        buckets = @Uses.Bucket(prefix = "perm", access = Uses.Access.READ),
        queues =
                @Uses.Queue(
                        name = "invoices.fifo",
                        actions = {QueueAction.GET_QUEUE_ATTRIBUTES, QueueAction.SEND_MESSAGE}),
        topics = "cancelled",
        services = "stock")
final class OrderAdmin {
    @Delete("/{id}")
    void delete(String id) {}
}
