package dev.linnet.examples.products;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of the products table: the attribute {@code id}, text. */
final class ProductKey {

    static final String ID = "id";

    /** DynamoDB guide, "Quotas", partition keys, in bytes of UTF-8. */
    private static final int LONGEST = 2_048;

    private ProductKey() {}

    /** Whether DynamoDB takes an id: no product has another, and a call with it is an error. */
    static boolean isPossible(String id) {
        return !id.isEmpty() && id.getBytes(UTF_8).length <= LONGEST;
    }

    static Map<String, AttributeValue> of(String id) {
        return Map.of(ID, AttributeValue.fromS(id));
    }
}
