package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a service needs of AWS. The function may do that and nothing else; it finds the names in its environment; and what is the
 * stack's own (tables, queues, topics, and the buckets of {@code buckets.json}) is made with it.
 *
 * <pre>{@code
 * @Service("orders")
 * @Uses(
 *         tables = @Uses.Table(name = "orders", actions = {GET_ITEM, PUT_ITEM}),
 *         queues = @Uses.Queue(name = "invoices", actions = SEND_MESSAGE),
 *         services = "customers")
 * final class Orders { … }
 * }</pre>
 *
 * <p>Of a service of several classes each says what it uses itself: the function may do all of it. Names of tables, queues and
 * topics are 1 to 64 lower-case letters, digits and single inner hyphens, beginning with a letter: those within the stack, whose
 * name comes before them in AWS.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Uses {

    /** Tables of DynamoDB. The function finds a table's name in {@code {TABLE}_TABLE}. */
    Table[] tables() default {};

    /** Buckets of {@code buckets.json}. The function finds a bucket's name in {@code {PREFIX}_BUCKET}. */
    Bucket[] buckets() default {};

    /** Queues of SQS. The function finds a queue's address in {@code {QUEUE}_QUEUE_URL}. */
    Queue[] queues() default {};

    /** Topics of SNS that it publishes to. The function finds a topic's ARN in {@code {TOPIC}_TOPIC_ARN}. */
    String[] topics() default {};

    /** Names of secrets of the Secrets Manager that it reads, as {@code shop/database}. */
    String[] secrets() default {};

    /** Parameters of the Systems Manager that it reads, as {@code /shop/rates}. */
    String[] parameters() default {};

    /** Names of sibling services that it invokes. */
    String[] services() default {};

    /** A table, what the service does with it, and, where the stack is to make it, its key. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Table {

        /** The table's name. */
        String name();

        /** What the service calls: one action or more. */
        TableAction[] actions();

        /**
         * The attribute that is the partition key. Services that use one table may each say its keys, and say them alike; where
         * none does it is the string {@code id}.
         */
        String key() default "";

        /** The type of {@link #key()}. */
        KeyType keyType() default KeyType.S;

        /** The attribute that is the sort key; none when empty. Only with a {@link #key()}. */
        String sortKey() default "";

        /** The type of {@link #sortKey()}. */
        KeyType sortKeyType() default KeyType.S;

        /** The indexes that the service queries or scans. */
        String[] indexes() default {};
    }

    /** A bucket, and what the service does with it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Bucket {

        /** The bucket's prefix in {@code buckets.json}. */
        String prefix();

        /** What the service does with it; no more than {@code buckets.json} grants it. */
        Access access();
    }

    /** A queue, and what the service does with it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Queue {

        /** The queue's name; that of a FIFO queue ends with {@code .fifo}. */
        String name();

        /** What the service calls: one action or more. */
        QueueAction[] actions();
    }

    /** The types that an attribute of a key may have, as DynamoDB names them. */
    enum KeyType {
        /** A string. */
        S,
        /** A number. */
        N,
        /** Bytes. */
        B
    }

    /** What a service does with a bucket. */
    enum Access {
        /** Gets objects and lists them. */
        READ("read"),
        /** What {@link #READ} is; puts and deletes objects too. */
        WRITE("write");

        private final String text;

        Access(String text) {
            this.text = text;
        }

        /** As {@code code.json} has it: {@code read}. */
        public String text() {
            return text;
        }
    }

    /** Actions on a table: {@code GET_ITEM} is IAM's {@code dynamodb:GetItem}. */
    enum TableAction {
        /** {@code BatchGetItem}. */
        BATCH_GET_ITEM("BatchGetItem"),
        /** {@code BatchWriteItem}. */
        BATCH_WRITE_ITEM("BatchWriteItem"),
        /** {@code ConditionCheckItem}: a check of a transaction. */
        CONDITION_CHECK_ITEM("ConditionCheckItem"),
        /** {@code DeleteItem}, of a transaction too. */
        DELETE_ITEM("DeleteItem"),
        /** {@code DescribeTable}. */
        DESCRIBE_TABLE("DescribeTable"),
        /** {@code GetItem}, of a transaction too. */
        GET_ITEM("GetItem"),
        /** {@code PartiQLDelete}: statements of DELETE. */
        PARTIQL_DELETE("PartiQLDelete"),
        /** {@code PartiQLInsert}: statements of INSERT. */
        PARTIQL_INSERT("PartiQLInsert"),
        /** {@code PartiQLSelect}: statements of SELECT. */
        PARTIQL_SELECT("PartiQLSelect"),
        /** {@code PartiQLUpdate}: statements of UPDATE. */
        PARTIQL_UPDATE("PartiQLUpdate"),
        /** {@code PutItem}, of a transaction too. */
        PUT_ITEM("PutItem"),
        /** {@code Query}. */
        QUERY("Query"),
        /** {@code Scan}. */
        SCAN("Scan"),
        /** {@code UpdateItem}, of a transaction too. */
        UPDATE_ITEM("UpdateItem");

        private final String action;

        TableAction(String action) {
            this.action = action;
        }

        /** As IAM and {@code code.json} have it: {@code GetItem}. */
        public String action() {
            return action;
        }
    }

    /** Actions on a queue: {@code SEND_MESSAGE} is IAM's {@code sqs:SendMessage}, and allows batches too. */
    enum QueueAction {
        /** {@code ChangeMessageVisibility}. */
        CHANGE_MESSAGE_VISIBILITY("ChangeMessageVisibility"),
        /** {@code DeleteMessage}. */
        DELETE_MESSAGE("DeleteMessage"),
        /** {@code GetQueueAttributes}. */
        GET_QUEUE_ATTRIBUTES("GetQueueAttributes"),
        /** {@code GetQueueUrl}. */
        GET_QUEUE_URL("GetQueueUrl"),
        /** {@code ReceiveMessage}. */
        RECEIVE_MESSAGE("ReceiveMessage"),
        /** {@code SendMessage}. */
        SEND_MESSAGE("SendMessage");

        private final String action;

        QueueAction(String action) {
            this.action = action;
        }

        /** As IAM and {@code code.json} have it: {@code SendMessage}. */
        public String action() {
            return action;
        }
    }
}
