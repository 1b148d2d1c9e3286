package dev.linnet.stack;

import dev.linnet.stack.TemplateResource.Bucket;
import dev.linnet.stack.TemplateResource.Parameter;
import dev.linnet.stack.TemplateResource.Queue;
import dev.linnet.stack.TemplateResource.Redrive;
import dev.linnet.stack.TemplateResource.Secret;
import dev.linnet.stack.TemplateResource.Subscription;
import dev.linnet.stack.TemplateResource.Topic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads buckets, queues, topics, subscriptions, parameters and secrets. The properties are those of CloudFormation. */
final class TemplateResourceReader {

    private static final Set<String> BUCKET = names("AbacStatus AccelerateConfiguration AccessControl "
            + "AnalyticsConfigurations BucketEncryption BucketName BucketNamePrefix BucketNamespace CorsConfiguration "
            + "IntelligentTieringConfigurations InventoryConfigurations LifecycleConfiguration LoggingConfiguration "
            + "MetadataConfiguration MetadataTableConfiguration MetricsConfigurations NotificationConfiguration "
            + "ObjectLockConfiguration ObjectLockEnabled OwnershipControls PublicAccessBlockConfiguration "
            + "ReplicationConfiguration Tags VersioningConfiguration WebsiteConfiguration");
    private static final Set<String> QUEUE =
            names("ContentBasedDeduplication DeduplicationScope DelaySeconds FifoQueue "
                    + "FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId MaximumMessageSize "
                    + "MessageRetentionPeriod QueueName ReceiveMessageWaitTimeSeconds RedriveAllowPolicy RedrivePolicy "
                    + "SqsManagedSseEnabled Tags VisibilityTimeout");
    private static final Set<String> TOPIC = names("ArchivePolicy ContentBasedDeduplication DataProtectionPolicy "
            + "DeliveryStatusLogging DisplayName FifoThroughputScope FifoTopic KmsMasterKeyId SignatureVersion "
            + "Subscription Tags TopicName TracingConfig");
    private static final Set<String> SUBSCRIPTION = names("DeliveryPolicy Endpoint FilterPolicy FilterPolicyScope "
            + "Protocol RawMessageDelivery RedrivePolicy Region ReplayPolicy SubscriptionRoleArn TopicArn");
    private static final Set<String> PARAMETER =
            names("AllowedPattern DataType Description Name Policies Tags Tier Type Value");
    private static final Set<String> SECRET =
            names("Description GenerateSecretString KmsKeyId Name ReplicaRegions SecretString Tags Type");
    private static final Set<String> GENERATE = names("ExcludeCharacters ExcludeLowercase ExcludeNumbers "
            + "ExcludePunctuation ExcludeUppercase GenerateStringKey IncludeSpace PasswordLength "
            + "RequireEachIncludedType SecretStringTemplate");

    /** S3 guide, "General purpose bucket naming rules". */
    private static final Pattern BUCKET_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    /** SQS and SNS guides, "Quotas". */
    private static final Pattern QUEUE_NAME = Pattern.compile("(?=.{1,80}$)[a-zA-Z0-9_-]+(\\.fifo)?");

    private static final Pattern TOPIC_NAME = Pattern.compile("(?=.{1,256}$)[a-zA-Z0-9_-]+(\\.fifo)?");

    private TemplateResourceReader() {}

    static Bucket bucket(String id, Position at, Section resource, String name) throws Mistake {
        Section bucket = properties(resource, BUCKET);
        if (!BUCKET_NAME.matcher(name).matches()) {
            throw wrongName(bucket, "BucketName", name, "3 to 63 small letters, digits, . and -");
        }
        return new Bucket(
                id,
                at,
                name,
                bucket.section("VersioningConfiguration").text("Status", "").equals("Enabled"));
    }

    static Queue queue(String id, Position at, Section resource, String name) throws Mistake {
        Section queue = properties(resource, QUEUE);
        boolean fifo = fifo(queue, "FifoQueue", "QueueName", name, QUEUE_NAME, 80);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (fifo) {
            attributes.put("FifoQueue", "true");
            for (String key : List.of("ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit")) {
                put(attributes, key, queue.text(key));
            }
        }
        // SQS API, CreateQueue: what each may be
        number(attributes, queue, "DelaySeconds", 0, 900);
        number(attributes, queue, "MaximumMessageSize", 1_024, 1_048_576);
        number(attributes, queue, "MessageRetentionPeriod", 60, 1_209_600);
        number(attributes, queue, "ReceiveMessageWaitTimeSeconds", 0, 20);
        number(attributes, queue, "VisibilityTimeout", 0, 43_200);
        Section redrive = queue.section("RedrivePolicy");
        return new Queue(
                id,
                at,
                name,
                attributes,
                redrive.keys().isEmpty()
                        ? null
                        : new Redrive(
                                redrive.required("deadLetterTargetArn"),
                                redrive.number("maxReceiveCount", 1, 1_000, 10)));
    }

    /** The topic, and the subscriptions that stand in it. */
    static List<TemplateResource> topic(String id, Position at, Section resource, String name) throws Mistake {
        Section section = properties(resource, TOPIC);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (fifo(section, "FifoTopic", "TopicName", name, TOPIC_NAME, 256)) {
            attributes.put("FifoTopic", "true");
            put(attributes, "ContentBasedDeduplication", section.text("ContentBasedDeduplication"));
        }
        put(attributes, "DisplayName", section.text("DisplayName"));
        Topic topic = new Topic(id, at, name, attributes);
        List<TemplateResource> all = new ArrayList<>(List.of(topic));
        for (Section each : section.sections("Subscription")) {
            each.only(Set.of("Endpoint", "Protocol"));
            all.add(new Subscription(
                    id, each.at(), topic.arn(), each.required("Protocol"), each.required("Endpoint"), false));
        }
        return all;
    }

    static Subscription subscription(String id, Position at, Section resource) throws Mistake {
        Section section = properties(resource, SUBSCRIPTION);
        return new Subscription(
                id,
                at,
                section.required("TopicArn"),
                section.required("Protocol"),
                section.text("Endpoint", ""),
                section.bool("RawMessageDelivery", false));
    }

    static Parameter parameter(String id, Position at, Section resource, String name) throws Mistake {
        Section parameter = properties(resource, PARAMETER);
        if (!name.matches("[a-zA-Z0-9_./-]{1,1011}")) {
            throw wrongName(parameter, "Name", name, "1 to 1011 letters, digits, _, ., - and /");
        }
        String type = parameter.oneOf("Type", names("String StringList"));
        return new Parameter(id, at, name, type, parameter.required("Value"));
    }

    static Secret secret(String id, Position at, Section resource, String name) throws Mistake {
        Section secret = properties(resource, SECRET);
        if (!name.matches("[a-zA-Z0-9/_+=.@-]{1,512}")) {
            throw wrongName(secret, "Name", name, "1 to 512 letters, digits and /_+=.@-");
        }
        String said = secret.text("SecretString");
        boolean generates = secret.get("GenerateSecretString") != null;
        if (said != null && generates) {
            throw new Mistake(
                    secret.at("GenerateSecretString"),
                    secret.path() + " has SecretString and GenerateSecretString; take one of them out");
        }
        return new Secret(id, at, name, said == null ? generated(id, secret.section("GenerateSecretString")) : said);
    }

    private static String generated(String id, Section generate) throws Mistake {
        generate.only(GENERATE);
        int length = generate.number("PasswordLength", 1, 4_096, 32);
        StringBuilder password = new StringBuilder();
        while (password.length() < length) {
            password.append(hash(id + password.length()));
        }
        password.setLength(length);
        String template = generate.text("SecretStringTemplate");
        if (template == null) {
            return password.toString();
        }
        String object = template.strip();
        if (!object.startsWith("{") || !object.endsWith("}")) {
            throw new Mistake(
                    generate.at("SecretStringTemplate"),
                    generate.path() + ".SecretStringTemplate is \"" + template + "\"; it must be a JSON object");
        }
        String members = object.substring(0, object.length() - 1).stripTrailing();
        return members + (members.equals("{") ? "" : ", ") + "\"" + generate.required("GenerateStringKey") + "\": \""
                + password + "\"}";
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static Section properties(Section resource, Set<String> known) throws Mistake {
        Section properties = resource.section("Properties");
        properties.only(known);
        return properties;
    }

    private static boolean fifo(
            Section owner, String property, String nameProperty, String name, Pattern pattern, int most)
            throws Mistake {
        boolean fifo = owner.bool(property, false);
        if (!pattern.matcher(name).matches()) {
            throw wrongName(owner, nameProperty, name, "1 to " + most + " letters, digits, _ and -");
        }
        if (fifo != name.endsWith(".fifo")) {
            throw new Mistake(
                    owner.at(nameProperty),
                    owner.path() + "." + nameProperty + " is \"" + name + "\" with " + property + " " + fifo
                            + "; the name ends with .fifo when it is true, and only then");
        }
        return fifo;
    }

    private static void number(Map<String, String> attributes, Section owner, String key, int least, int most)
            throws Mistake {
        if (owner.get(key) != null) {
            attributes.put(key, Integer.toString(owner.number(key, least, most, least)));
        }
    }

    private static void put(Map<String, String> attributes, String key, @Nullable String value) {
        if (value != null) {
            attributes.put(key, value);
        }
    }

    private static Mistake wrongName(Section owner, String key, String name, String rule) {
        return new Mistake(owner.at(key), owner.path() + "." + key + " is \"" + name + "\"; a name has " + rule);
    }

    private static Set<String> names(String names) {
        return new TreeSet<>(Arrays.asList(names.split(" ")));
    }
}
