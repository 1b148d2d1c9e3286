package dev.linnet.examples.dynamodb;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * A table with an {@link IdKey}. Reads are consistent: what was just put is found.
 *
 * @param client the calls go through it
 * @param name the table's name
 */
public record IdTable(DynamoDbClient client, String name) {

    /** The item with an id; empty when there is none, or no table can have one with it. */
    public Map<String, AttributeValue> find(String id) {
        if (!IdKey.isPossible(id)) {
            return Map.of();
        }
        return client.getItem(GetItemRequest.builder()
                        .tableName(name)
                        .key(IdKey.of(id))
                        .consistentRead(true)
                        .build())
                .item();
    }

    /** All items, in no particular order, with the attributes that are named alone: a megabyte a call. */
    public Stream<Map<String, AttributeValue>> scan(String attributes) {
        return client
                .scanPaginator(scan -> scan.tableName(name).consistentRead(true).projectionExpression(attributes))
                .items()
                .stream();
    }

    /** Keeps an item, in the place of one with the same id. The SDK may send it twice, when the first answer is lost. */
    public void put(Map<String, AttributeValue> item) {
        client.putItem(PutItemRequest.builder().tableName(name).item(item).build());
    }

    /** Deletes the item with an id; false when there was none. */
    public boolean delete(String id) {
        return IdKey.isPossible(id)
                && !client.deleteItem(DeleteItemRequest.builder()
                                .tableName(name)
                                .key(IdKey.of(id))
                                .returnValues(ReturnValue.ALL_OLD)
                                .build())
                        .attributes()
                        .isEmpty();
    }

    /**
     * The text of an attribute that every item of the table has.
     *
     * @throws IllegalStateException when this one has not; the message names item and attribute
     */
    public static String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null || value.s() == null) {
            throw new IllegalStateException("the item " + item.get(IdKey.ID) + " has no text " + name);
        }
        return value.s();
    }
}
