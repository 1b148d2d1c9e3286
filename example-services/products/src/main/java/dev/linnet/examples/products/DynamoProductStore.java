package dev.linnet.examples.products;

import dev.linnet.examples.dynamodb.IdKey;
import dev.linnet.examples.dynamodb.IdTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Keeps products in a DynamoDB table, an item each. Reads are consistent: what was just created is found. */
final class DynamoProductStore implements ProductStore {

    private final IdTable table;

    DynamoProductStore(DynamoDbClient client, String table) {
        this.table = new IdTable(client, table);
    }

    @Override
    public Page list(int limit, Optional<String> after) {
        // one more than asked for tells whether there are more: what DynamoDB says of it is true of a full last page
        // too
        ScanRequest.Builder request =
                ScanRequest.builder().tableName(table.name()).limit(limit + 1).consistentRead(true);
        after.ifPresent(id -> request.exclusiveStartKey(IdKey.of(id)));
        ScanResponse response = table.client().scan(request.build());
        List<Product> products = new ArrayList<>();
        for (Map<String, AttributeValue> item : response.items()) {
            products.add(ProductItem.read(item));
        }
        if (products.size() > limit) {
            products.remove(limit);
            return new Page(
                    List.copyOf(products), Optional.of(products.get(limit - 1).id()));
        }
        // a scan ends at a megabyte too
        Optional<String> last =
                Optional.ofNullable(response.lastEvaluatedKey().get(IdKey.ID)).map(AttributeValue::s);
        return new Page(List.copyOf(products), last);
    }

    @Override
    public Optional<Product> find(String id) {
        Map<String, AttributeValue> item = table.find(id);
        return item.isEmpty() ? Optional.empty() : Optional.of(ProductItem.read(item));
    }

    @Override
    public void create(Product product) {
        // without a condition: the SDK may send it twice, when the first answer is lost
        table.put(ProductItem.of(product));
    }

    @Override
    public Optional<Product> replace(String id, NewProduct product) {
        Map<String, @Nullable AttributeValue> values = new HashMap<>();
        values.put(ProductItem.NAME, ProductItem.text(product.name()));
        values.put(ProductItem.DESCRIPTION, ProductItem.text(product.description()));
        values.put(ProductItem.PRICE_CENTS, ProductItem.number(product.priceCents()));
        return set(id, values);
    }

    @Override
    public Optional<Product> update(String id, ProductChange change) {
        Map<String, @Nullable AttributeValue> values = new HashMap<>();
        values.put(ProductItem.NAME, ProductItem.text(change.name()));
        values.put(ProductItem.DESCRIPTION, ProductItem.text(change.description()));
        values.put(ProductItem.PRICE_CENTS, ProductItem.number(change.priceCents()));
        values.values().removeIf(value -> value == null);
        return set(id, values);
    }

    @Override
    public boolean delete(String id) {
        return table.delete(id);
    }

    /** Sets attributes of an item that is there, and removes those that are null. */
    private Optional<Product> set(String id, Map<String, @Nullable AttributeValue> values) {
        if (!IdKey.isPossible(id)) {
            return Optional.empty();
        }
        ItemUpdate update = ItemUpdate.of(values);
        try {
            return Optional.of(ProductItem.read(table.client()
                    .updateItem(UpdateItemRequest.builder()
                            .tableName(table.name())
                            .key(IdKey.of(id))
                            .conditionExpression("attribute_exists(" + IdKey.ID + ")")
                            .updateExpression(update.expression())
                            .expressionAttributeNames(update.names())
                            .expressionAttributeValues(update.values())
                            .returnValues(ReturnValue.ALL_NEW)
                            .build())
                    .attributes()));
        } catch (ConditionalCheckFailedException e) {
            return Optional.empty(); // there is no such item: the condition says no more
        }
    }
}
