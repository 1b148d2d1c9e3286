package dev.linnet.examples.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.linnet.examples.dynamodb.DynamoDbModule;
import dev.linnet.examples.dynamodb.IdKey;
import dev.linnet.examples.dynamodb.Variable;
import dev.linnet.examples.products.ProductStore.Page;
import dev.linnet.examples.testing.LocalAws;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The store, on the template's table in DynamoDB Local. */
@ExtendWith(LocalAws.class)
class DynamoProductStoreTest {

    private static final String TABLE = Variable.required("PRODUCTS_TABLE");
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

    private static DynamoDbClient client;
    private static ProductStore store;

    @BeforeAll
    static void connect() {
        client = DynamoDbModule.client();
        store = new DynamoProductStore(client, TABLE);
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @AfterEach
    void empty() {
        for (Map<String, AttributeValue> item :
                client.scanPaginator(scan -> scan.tableName(TABLE)).items()) {
            client.deleteItem(delete ->
                    delete.tableName(TABLE).key(Map.of(IdKey.ID, requireNonNull(item.get(IdKey.ID)))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "a/b%2F c", "é李👋", "\"\\\n", " "})
    void keepsAndFinds(String id) {
        Product product = new Product(id, "Läm\u0000p 👋", "", 0L, TIME);
        store.create(product);

        assertThat(store.find(id)).contains(product);
        assertThat(store.find(id + "8")).isEmpty();
    }

    @Test
    void takesIdsAsLongAsDynamoDbDoes() {
        String longest = "é".repeat(1024);
        store.create(product(longest));

        assertThat(store.find(longest)).isPresent();
        for (String id : List.of("", longest + "e")) {
            assertThat(store.find(id)).isEmpty();
            assertThat(store.replace(id, new NewProduct("lamp", null, 1))).isEmpty();
            assertThat(store.update(id, new ProductChange("lamp", null, null))).isEmpty();
            assertThat(store.delete(id)).isFalse();
        }
    }

    @Test
    void listsPageByPage() {
        List<Product> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(product("id/" + i));
            store.create(all.get(i));
        }

        List<List<Product>> pages = pages(3);
        assertThat(pages).extracting(List::size).containsExactly(3, 3, 1);
        assertThat(pages.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
        // a full page is the last one when there is no more
        assertThat(pages(7)).hasSize(1);
        assertThat(store.list(6, Optional.empty()).last()).isPresent();
    }

    @Test
    void listsMoreThanAMegabyte() {
        for (int i = 0; i < 5; i++) {
            store.create(new Product("large" + i, "lamp", "d".repeat(300_000), 1L, TIME));
        }

        Page first = store.list(100, Optional.empty());
        assertThat(first.products()).hasSizeLessThan(5);
        assertThat(pages(100).stream().flatMap(List::stream))
                .extracting(Product::id)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void goesOnAfterAProductThatIsGone() {
        for (int i = 0; i < 4; i++) {
            store.create(product("id" + i));
        }
        Page first = store.list(2, Optional.empty());
        store.delete(first.last().orElseThrow());

        assertThat(store.list(2, first.last()).products()).hasSize(2).doesNotContainAnyElementsOf(first.products());
    }

    @Test
    void replacesAllButIdAndTime() {
        store.create(new Product("7", "lamp", "bright", 1L, TIME));

        Product replaced = new Product("7", "desk", null, 2L, TIME);
        assertThat(store.replace("7", new NewProduct("desk", null, 2))).contains(replaced);
        assertThat(store.find("7")).contains(replaced);
    }

    @Test
    void changesWhatIsGiven() {
        store.create(new Product("7", "lamp", "bright", 1L, TIME));

        Product changed = new Product("7", "lamp", "dim", 1L, TIME);
        assertThat(store.update("7", new ProductChange(null, "dim", null))).contains(changed);
        assertThat(store.find("7")).contains(changed);
    }

    @Test
    void createsNothingByReplacingOrChanging() {
        assertThat(store.replace("7", new NewProduct("lamp", null, 1))).isEmpty();
        assertThat(store.update("7", new ProductChange("lamp", null, null))).isEmpty();
        assertThat(store.find("7")).isEmpty();
    }

    @Test
    void deletesOnce() {
        store.create(product("7"));

        assertThat(store.delete("7")).isTrue();
        assertThat(store.delete("7")).isFalse();
        assertThat(store.find("7")).isEmpty();
    }

    @Test
    void readsWhatAnotherWriterLeftOut() {
        put("7", Map.of("weight", AttributeValue.fromN("2.5")));

        assertThat(store.find("7")).contains(new Product("7", null, null, null, null));
        assertThat(store.list(1, Optional.empty()).products()).hasSize(1);
        assertThat(store.replace("7", new NewProduct("lamp", null, 1)))
                .contains(new Product("7", "lamp", null, 1L, null));
        assertThat(client.getItem(get -> get.tableName(TABLE).key(IdKey.of("7")))
                        .item())
                .containsEntry("weight", AttributeValue.fromN("2.5"));
    }

    @Test
    void namesWhatItCannotRead() {
        put("7", Map.of("priceCents", AttributeValue.fromS("19.99")));
        put("8", Map.of("createdAt", AttributeValue.fromS("yesterday")));
        put("9", Map.of("priceCents", AttributeValue.fromN("19.99")));

        assertThatIllegalStateException()
                .isThrownBy(() -> store.find("7"))
                .withMessage("the item 7 was not written by this service: priceCents is of type S, not N");
        assertThatIllegalStateException()
                .isThrownBy(() -> store.find("8"))
                .withMessageContaining("the item 8")
                .withMessageContaining("yesterday");
        assertThatIllegalStateException().isThrownBy(() -> store.find("9")).withMessageContaining("the item 9");
    }

    private static void put(String id, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.putAll(IdKey.of(id));
        client.putItem(put -> put.tableName(TABLE).item(item));
    }

    private static Product product(String id) {
        return new Product(id, "lamp", null, 1999L, TIME);
    }

    private static List<List<Product>> pages(int limit) {
        List<List<Product>> pages = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page page = store.list(limit, next);
            pages.add(page.products());
            next = page.last();
        } while (next.isPresent());
        return pages;
    }
}
