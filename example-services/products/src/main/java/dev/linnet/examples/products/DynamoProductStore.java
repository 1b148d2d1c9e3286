package dev.linnet.examples.products;

import dev.linnet.examples.dynamodb.IdKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Keeps products in a DynamoDB table, an item each. Reads are consistent: what was just created is found. */
final class DynamoProductStore implements ProductStore {

    private final DynamoDbClient client;
    private final String table;

    DynamoProductStore(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Page list(int limit, Optional<String> after) {
        // one more than asked for tells whether there are more: what DynamoDB says of it is true of a full last page
        // too
        ScanRequest.Builder request =
                ScanRequest.builder().tableName(table).limit(limit + 1).consistentRead(true);
        after.ifPresent(id -> request.exclusiveStartKey(IdKey.of(id)));
        ScanResponse response = client.scan(request.build());
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
        if (!IdKey.isPossible(id)) {
            return Optional.empty();
        }
        Map<String, AttributeValue> item = client.getItem(GetItemRequest.builder()
                        .tableName(table)
                        .key(IdKey.of(id))
                        .consistentRead(true)
                        .build())
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(ProductItem.read(item));
    }

    @Override
    public void create(Product product) {
        // without a condition: the SDK may send it twice, when the first answer is lost
        client.putItem(PutItemRequest.builder()
                .tableName(table)
                .item(ProductItem.of(product))
                .build());
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
        return IdKey.isPossible(id)
                && !client.deleteItem(DeleteItemRequest.builder()
                                .tableName(table)
                                .key(IdKey.of(id))
                                .returnValues(ReturnValue.ALL_OLD)
                                .build())
                        .attributes()
                        .isEmpty();
    }

    /** Sets attributes of an item that is there, and removes those that are null. */
    private Optional<Product> set(String id, Map<String, @Nullable AttributeValue> values) {
        if (!IdKey.isPossible(id)) {
            return Optional.empty();
        }
        ItemUpdate update = ItemUpdate.of(values);
        try {
            return Optional.of(ProductItem.read(client.updateItem(UpdateItemRequest.builder()
                            .tableName(table)
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
