package dev.linnet.stack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bucket, queue, topic, subscription, parameter or secret of the template: what making one locally needs to know of it. */
public sealed interface TemplateResource {

    /** Its key under Resources. */
    String logicalId();

    /** Where it is. */
    Position at();

    /** Its name with local values; for a subscription its topic's ARN. */
    String name();

    /**
     * A bucket.
     *
     * @param versioned whether it keeps the versions of objects
     */
    record Bucket(String logicalId, Position at, String name, boolean versioned) implements TemplateResource {}

    /**
     * A queue.
     *
     * @param attributes those of SQS's {@code CreateQueue}, as text
     * @param redrive where messages go that are received too often, or null
     */
    record Queue(
            String logicalId,
            Position at,
            String name,
            Map<String, String> attributes,
            @Nullable Redrive redrive) implements TemplateResource {

        /** Copies the map. */
        public Queue {
            attributes = Map.copyOf(attributes);
        }
    }

    /**
     * A queue's redrive policy.
     *
     * @param queueArn the ARN of the queue that takes them
     * @param maxReceives 1 to 1,000
     */
    record Redrive(String queueArn, int maxReceives) {}

    /**
     * A topic.
     *
     * @param attributes those of SNS's {@code CreateTopic}, as text
     */
    record Topic(String logicalId, Position at, String name, Map<String, String> attributes)
            implements TemplateResource {

        /** Copies the map. */
        public Topic {
            attributes = Map.copyOf(attributes);
        }

        /** Its ARN, in the local account. */
        public String arn() {
            return Names.arn("sns", name);
        }
    }

    /**
     * What is published to a topic goes on to somewhere.
     *
     * @param name the topic's ARN
     * @param protocol {@code sqs} and others
     * @param endpoint with {@code sqs} the queue's ARN
     * @param raw whether the message is sent as it is, without an envelope
     */
    record Subscription(String logicalId, Position at, String name, String protocol, String endpoint, boolean raw)
            implements TemplateResource {}

    /**
     * A parameter of the Parameter Store.
     *
     * @param type {@code String} or {@code StringList}
     */
    record Parameter(String logicalId, Position at, String name, String type, String value)
            implements TemplateResource {}

    /**
     * A secret.
     *
     * @param value as the template has it, or generated where the template says that it is: the same one every time
     */
    record Secret(String logicalId, Position at, String name, String value) implements TemplateResource {

        /** Its ARN, in the local account. */
        public String arn() {
            return Names.secretArn(name);
        }
    }

    /** The kinds of which there are names, and what each calls its own. */
    static @Nullable String nameProperty(TemplateResource resource) {
        return switch (resource) {
            case Bucket bucket -> "BucketName";
            case Queue queue -> "QueueName";
            case Topic topic -> "TopicName";
            case Parameter parameter -> "Name";
            case Secret secret -> "Name";
            case Subscription subscription -> null;
        };
    }

    /** Those of one kind. */
    static <T extends TemplateResource> List<T> of(Class<T> kind, List<TemplateResource> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
