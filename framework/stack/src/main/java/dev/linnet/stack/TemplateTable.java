package dev.linnet.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DynamoDB table of the template: what {@code CreateTable} and {@code UpdateTimeToLive} need to know of it. Capacity,
 * encryption, backups and the like make no difference locally and are left out.
 *
 * @param logicalId its key under Resources
 * @param at where it is
 * @param name its TableName with local values, else the logical id, which is what {@code !Ref} gives
 * @param attributes the types of the key attributes, in the order of the file: each is in a key, and each key's is here
 * @param key the primary key
 * @param globalIndexes in the order of the file, at most 20
 * @param localIndexes in the order of the file, at most 5; each has the table's partition key and a sort key
 * @param streamView StreamViewType, or null without a stream
 * @param ttlAttribute the attribute that says when an item expires, or null
 */
public record TemplateTable(
        String logicalId,
        Position at,
        String name,
        List<KeyAttribute> attributes,
        KeySchema key,
        List<SecondaryIndex> globalIndexes,
        List<SecondaryIndex> localIndexes,
        @Nullable String streamView,
        @Nullable String ttlAttribute) {

    /** Copies the lists. */
    public TemplateTable {
        attributes = List.copyOf(attributes);
        globalIndexes = List.copyOf(globalIndexes);
        localIndexes = List.copyOf(localIndexes);
    }

    /**
     * An attribute of a key.
     *
     * @param name 1 to 255 characters
     * @param type {@code S}, {@code N} or {@code B}
     */
    public record KeyAttribute(String name, String type) {}

    /**
     * A key.
     *
     * @param partition the name of the attribute with KeyType HASH
     * @param sort that of the one with RANGE, or null
     */
    public record KeySchema(String partition, @Nullable String sort) {}

    /**
     * A secondary index.
     *
     * @param name 3 to 255 characters
     * @param key its key
     * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
     * @param included with INCLUDE the attributes beside the keys, else empty
     */
    public record SecondaryIndex(String name, KeySchema key, String projection, List<String> included) {

        /** Copies the list. */
        public SecondaryIndex {
            included = List.copyOf(included);
        }
    }
}
