package dev.linnet.examples.items;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;

import dev.linnet.examples.dynamodb.IdKey;
import dev.linnet.examples.dynamodb.IdTable;
import dev.linnet.examples.items.Items.Item;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Keeps items in a DynamoDB table, with the time at which each was put: DynamoDB has no order of its own. Reads are
 * consistent: what was just put is found. A list reads the whole table, a megabyte a call.
 */
final class DynamoItemStore implements ItemStore {

    private static final String NAME = "name";
    /** In microseconds since 1970: numbers, unlike the text of instants, sort by time. */
    private static final String PUT_AT = "putAtMicros";

    private final IdTable table;
    private final InstantSource clock;

    DynamoItemStore(DynamoDbClient client, String table, InstantSource clock) {
        this.table = new IdTable(client, table);
        this.clock = clock;
    }

    @Override
    public List<Item> list() {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        table.client()
                .scanPaginator(ScanRequest.builder()
                        .tableName(table.name())
                        .consistentRead(true)
                        .build())
                .items()
                .forEach(found::add);
        found.sort(comparingLong(DynamoItemStore::putAt));
        return found.stream().map(DynamoItemStore::item).toList();
    }

    @Override
    public Optional<Item> find(String id) {
        Map<String, AttributeValue> item = table.find(id);
        return item.isEmpty() ? Optional.empty() : Optional.of(item(item));
    }

    @Override
    public void put(Item item) {
        Map<String, AttributeValue> attributes = new HashMap<>(IdKey.of(item.id()));
        if (item.name() != null) {
            attributes.put(NAME, AttributeValue.fromS(item.name()));
        }
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        attributes.put(PUT_AT, AttributeValue.fromN(Long.toString(micros)));
        table.put(attributes);
    }

    @Override
    public boolean delete(String id) {
        return table.delete(id);
    }

    private static Item item(Map<String, AttributeValue> item) {
        return new Item(requireNonNull(text(item, IdKey.ID)), text(item, NAME));
    }

    /** An attribute's text, or null: another writer of the table may have left it out. */
    private static @Nullable String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : value.s();
    }

    /** When an item was put; those of another writer, who does not say it, come first. */
    private static long putAt(Map<String, AttributeValue> item) {
        AttributeValue value = item.get(PUT_AT);
        return value == null ? Long.MIN_VALUE : Long.parseLong(value.n());
    }
}
