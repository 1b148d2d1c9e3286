package shop;

import static dev.linnet.Uses.Access.READ;
import static dev.linnet.Uses.KeyType.N;
import static dev.linnet.Uses.KeyType.S;
import static dev.linnet.Uses.QueueAction.SEND_MESSAGE;
import static dev.linnet.Uses.TableAction.*;

import dev.linnet.Get;
import dev.linnet.Service;
import dev.linnet.Uses;

@Service("orders")
@Uses(
        tables = {
            @Uses.Table(name = "Orders", actions = SCAN),
            @Uses.Table(
                    name = "twice",
                    actions = {SCAN, QUERY, SCAN}),
            @Uses.Table(name = "twice", actions = SCAN),
            @Uses.Table(
                    name = "nothing",
                    actions = {}),
            @Uses.Table(name = "lonely", actions = SCAN, sortKey = "at"),
            @Uses.Table(name = "same", actions = SCAN, key = "id", sortKey = "id", sortKeyType = N),
            @Uses.Table(name = "typed", actions = SCAN, keyType = N, sortKeyType = S),
            @Uses.Table(name = "named", actions = SCAN, key = "the id", indexes = "i")
        },
        buckets = {
            @Uses.Bucket(prefix = "perm_1", access = READ),
            @Uses.Bucket(prefix = "perm", access = READ),
            @Uses.Bucket(prefix = "perm", access = READ)
        },
        queues = {
            @Uses.Queue(
                    name = "jobs.std",
                    actions = {}),
            @Uses.Queue(name = "jobs", actions = SEND_MESSAGE),
            @Uses.Queue(
                    name = "jobs",
                    actions = {SEND_MESSAGE, SEND_MESSAGE})
        },
        topics = {"arn:aws:sns:eu-central-1:1:done", "done", "done"},
        secrets = "a secret",
        parameters = "//x",
        services = {"orders", "Stock"})
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
