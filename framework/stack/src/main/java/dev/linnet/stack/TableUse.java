package dev.linnet.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service needs of a table. The key and the indexes are those of a table that the stack makes; several services may
 * say them, and agree.
 *
 * @param actions named as IAM names them without {@code dynamodb:}, as {@code GetItem}
 * @param indexes of the table, that it queries or scans
 * @param key the partition key, or null where this service does not say it; where no service does it is the string {@code id}
 * @param sortKey the sort key, or null without one; only there with a key
 */
public record TableUse(
        List<String> actions,
        List<String> indexes,
        @Nullable Key key,
        @Nullable Key sortKey) {

    /** Copies the lists. */
    public TableUse {
        actions = List.copyOf(actions);
        indexes = List.copyOf(indexes);
    }

    /**
     * An attribute of a table's key.
     *
     * @param name of the attribute
     * @param type its type
     */
    public record Key(String name, Type type) {}

    /** The types that an attribute of a key may have, as DynamoDB names them. */
    public enum Type {
        /** A string. */
        S,
        /** A number. */
        N,
        /** Bytes. */
        B
    }
}
