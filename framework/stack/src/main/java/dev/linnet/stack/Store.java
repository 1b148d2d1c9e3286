package dev.linnet.stack;

import org.jspecify.annotations.Nullable;

/**
 * What keeps something: the stack makes it where the template does not have it, and sync never removes it.
 *
 * @param kind what it is
 * @param name as services name it
 * @param key of a table, where a service says it
 * @param sortKey of a table, where a service says it
 */
record Store(Kind kind, String name, TableUse.@Nullable Key key, TableUse.@Nullable Key sortKey) {

    Store(Kind kind, String name) {
        this(kind, name, null, null);
    }

    /** The kinds. */
    enum Kind {
        TABLE("AWS::DynamoDB::Table", "Table", "TableName", "_TABLE"),
        BUCKET("AWS::S3::Bucket", "Bucket", "BucketName", "_BUCKET"),
        QUEUE("AWS::SQS::Queue", "Queue", "QueueName", "_QUEUE_URL"),
        TOPIC("AWS::SNS::Topic", "Topic", "TopicName", "_TOPIC_ARN");

        private final String type;
        private final String suffix;
        private final String property;
        private final String variable;

        Kind(String type, String suffix, String property, String variable) {
            this.type = type;
            this.suffix = suffix;
            this.property = property;
            this.variable = variable;
        }

        /** The type of its resource. */
        String type() {
            return type;
        }

        /** The property that has its name. */
        String property() {
            return property;
        }

        /** As people call it. */
        String word() {
            return suffix.toLowerCase(java.util.Locale.ROOT);
        }
    }

    private String plain() {
        return name.endsWith(".fifo") ? name.substring(0, name.length() - 5) : name;
    }

    /** Its logical id. */
    String id() {
        return LogicalId.of(plain()) + kind.suffix;
    }

    /** The variable that says where it is. */
    String variable() {
        return LogicalId.variable(plain()) + kind.variable;
    }

    /** Whether it keeps its messages in order: AWS wants that said in the name. */
    boolean fifo() {
        return name.endsWith(".fifo");
    }
}
