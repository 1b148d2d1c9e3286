package dev.linnet.examples.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.examples.dynamodb.DynamoDbModule;
import dev.linnet.examples.dynamodb.IdKey;
import dev.linnet.examples.dynamodb.Variable;
import dev.linnet.examples.items.Items.Item;
import dev.linnet.examples.testing.LocalAws;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The store, on the template's table in DynamoDB Local. */
@ExtendWith(LocalAws.class)
class DynamoItemStoreTest {

    private static final String TABLE = Variable.required("ITEMS_TABLE");

    private static DynamoDbClient client;

    private Instant now = Instant.parse("2026-01-02T03:04:05.678901Z");
    private ItemStore store;

    @BeforeAll
    static void connect() {
        client = DynamoDbModule.client();
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void open() {
        store = new DynamoItemStore(client, TABLE, () -> now);
    }

    @AfterEach
    void empty() {
        store.list().forEach(item -> store.delete(item.id()));
    }

    @Test
    void keepsAndFinds() {
        Item item = new Item("a/b%2F é👋", "Läm\u0000p 李");
        store.put(item);

        assertThat(store.find(item.id())).contains(item);
        assertThat(store.find("a/b/ é👋")).isEmpty();
    }

    @Test
    void listsInTheOrderOfPutting() {
        // instants whose text would sort otherwise, and ids that hash otherwise
        List<String> times = List.of(
                "1969-12-31T23:59:59.5Z",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:00.1Z",
                "2026-01-01T00:00:00.100001Z",
                "2026-01-01T00:00:10Z");
        for (String time : times) {
            now = Instant.parse(time);
            store.put(new Item("id of " + time, "lamp"));
        }

        assertThat(store.list())
                .extracting(Item::id)
                .containsExactlyElementsOf(
                        times.stream().map(time -> "id of " + time).toList());
    }

    @Test
    void listsMoreThanAMegabyte() {
        for (int i = 0; i < 5; i++) {
            store.put(new Item("large" + i, "n".repeat(300_000)));
        }

        assertThat(store.list())
                .extracting(Item::id)
                .containsExactlyInAnyOrder("large0", "large1", "large2", "large3", "large4");
    }

    @Test
    void deletesOnce() {
        store.put(new Item("7", "lamp"));

        assertThat(store.delete("7")).isTrue();
        assertThat(store.delete("7")).isFalse();
        assertThat(store.find("7")).isEmpty();
    }

    @Test
    void hasNothingUnderAnIdThatDynamoDbDoesNotTake() {
        for (String id : List.of("", "é".repeat(1025))) {
            assertThat(store.find(id)).isEmpty();
            assertThat(store.delete(id)).isFalse();
        }
    }

    @Test
    void readsWhatAnotherWriterLeftOut() {
        store.put(new Item("1", "lamp"));
        client.putItem(put -> put.tableName(TABLE).item(IdKey.of("2")));

        assertThat(store.find("2")).contains(new Item("2", null));
        assertThat(store.list()).containsExactly(new Item("2", null), new Item("1", "lamp"));
    }
}
