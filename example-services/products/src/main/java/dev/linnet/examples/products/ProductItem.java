package dev.linnet.examples.products;

import static java.util.Objects.requireNonNull;

import dev.linnet.examples.dynamodb.IdKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A product as an item of the table: an attribute for each of its parts that is not null, others are not looked at. */
final class ProductItem {

    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String PRICE_CENTS = "priceCents";
    static final String CREATED_AT = "createdAt";

    private ProductItem() {}

    static Map<String, AttributeValue> of(Product product) {
        Map<String, AttributeValue> item = new HashMap<>(IdKey.of(product.id()));
        put(item, NAME, text(product.name()));
        put(item, DESCRIPTION, text(product.description()));
        put(item, PRICE_CENTS, number(product.priceCents()));
        Instant createdAt = product.createdAt();
        put(item, CREATED_AT, createdAt == null ? null : AttributeValue.fromS(createdAt.toString()));
        return item;
    }

    /**
     * The product that an item is.
     *
     * @throws IllegalStateException when an attribute is of another type than this service writes; it names the item
     */
    static Product read(Map<String, AttributeValue> item) {
        String id = requireNonNull(text(item, IdKey.ID), "DynamoDB gave an item without its key");
        try {
            return new Product(
                    id, text(item, NAME), text(item, DESCRIPTION), number(item, PRICE_CENTS), time(item, CREATED_AT));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(
                    "the item " + id + " was not written by this service: " + e.getMessage(), e);
        }
    }

    static @Nullable AttributeValue text(@Nullable String text) {
        return text == null ? null : AttributeValue.fromS(text);
    }

    static @Nullable AttributeValue number(@Nullable Long number) {
        return number == null ? null : AttributeValue.fromN(number.toString());
    }

    private static void put(Map<String, AttributeValue> item, String name, @Nullable AttributeValue value) {
        if (value != null) {
            item.put(name, value);
        }
    }

    private static @Nullable String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : of(AttributeValue.Type.S, name, value).s();
    }

    private static @Nullable Long number(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null
                ? null
                : Long.valueOf(of(AttributeValue.Type.N, name, value).n());
    }

    private static @Nullable Instant time(Map<String, AttributeValue> item, String name) {
        String text = text(item, name);
        return text == null ? null : Instant.parse(text);
    }

    private static AttributeValue of(AttributeValue.Type type, String name, AttributeValue value) {
        if (value.type() != type) {
            throw new IllegalArgumentException(name + " is of type " + value.type() + ", not " + type);
        }
        return value;
    }
}
