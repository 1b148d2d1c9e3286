package dev.linnet.examples.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of a table whose partition key is the attribute {@code id}, text, and which has no sort key. */
public final class IdKey {

    /** The name of the attribute. */
    public static final String ID = "id";

    /** DynamoDB guide, "Quotas", partition key values, in bytes of UTF-8. */
    private static final int LONGEST = 2_048;

    private IdKey() {}

    /** Whether an id has the 1 to 2,048 bytes that DynamoDB takes: no item has another, and a call with it is an error. */
    public static boolean isPossible(String id) {
        return !id.isEmpty() && id.getBytes(UTF_8).length <= LONGEST;
    }

    /** The key of the item with an id. */
    public static Map<String, AttributeValue> of(String id) {
        return Map.of(ID, AttributeValue.fromS(id));
    }
}
