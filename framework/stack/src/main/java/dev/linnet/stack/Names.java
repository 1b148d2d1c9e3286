package dev.linnet.stack;

import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names and attributes that resources have locally: those that AWS would form, in the local account. */
final class Names {

    static final String BUCKET = "AWS::S3::Bucket";
    static final String QUEUE = "AWS::SQS::Queue";
    static final String TOPIC = "AWS::SNS::Topic";
    static final String PARAMETER = "AWS::SSM::Parameter";
    static final String SECRET = "AWS::SecretsManager::Secret";
    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final String PLAIN_FUNCTION = "AWS::Lambda::Function";
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String SIMPLE_TABLE = "AWS::Serverless::SimpleTable";
    private static final String LOGS = "AWS::Logs::LogGroup";

    /** The property with the name. */
    private static final Map<String, String> PROPERTIES = Map.of(
            FUNCTION, "FunctionName",
            PLAIN_FUNCTION, "FunctionName",
            TABLE, "TableName",
            SIMPLE_TABLE, "TableName",
            LOGS, "LogGroupName",
            BUCKET, "BucketName",
            QUEUE, "QueueName",
            TOPIC, "TopicName",
            PARAMETER, "Name",
            SECRET, "Name");

    private Names() {}

    /** What {@code Ref} gives: the name where the type has one (a queue's URL, a topic's or secret's ARN), else the logical id. */
    static String reference(Scope scope, String logicalId, Entry resource) throws Mistake {
        String name = name(scope, logicalId, resource);
        return switch (type(resource)) {
            case QUEUE -> queueUrl(name);
            case TOPIC -> arn("sns", name);
            case SECRET -> secretArn(name);
            default -> name;
        };
    }

    /** The name in a resource's properties, else one made of its logical id as AWS makes one where somebody sees it. */
    static String name(Scope scope, String logicalId, Entry resource) throws Mistake {
        String type = type(resource);
        Mapping properties = properties(resource);
        Yaml said = properties == null ? null : properties.value(PROPERTIES.getOrDefault(type, ""));
        Yaml name = said == null ? null : scope.resolve(said);
        if (name != null) {
            return scope.text(name);
        }
        String made = Scope.PSEUDO.get("AWS::StackName") + "-" + logicalId;
        return switch (type) {
            case FUNCTION, PLAIN_FUNCTION, PARAMETER, SECRET -> made;
            case BUCKET -> made.toLowerCase(Locale.ROOT);
            case QUEUE, TOPIC -> made + (fifo(scope, type, properties) ? ".fifo" : "");
            default -> logicalId;
        };
    }

    private static boolean fifo(Scope scope, String type, @Nullable Mapping properties) throws Mistake {
        Yaml fifo = properties == null ? null : properties.value(type.equals(QUEUE) ? "FifoQueue" : "FifoTopic");
        return fifo != null
                && scope.resolve(fifo) instanceof Scalar scalar
                && scalar.text().equalsIgnoreCase("true");
    }

    /** A local value for an attribute: as AWS would form it where that is known, anything else as a readable stand-in. */
    static String attribute(Scope scope, String logicalId, Entry resource, String attribute) throws Mistake {
        String name = name(scope, logicalId, resource);
        String known = switch (type(resource) + "." + attribute) {
            case FUNCTION + ".Arn", PLAIN_FUNCTION + ".Arn" -> arn(name);
            case TABLE + ".Arn", SIMPLE_TABLE + ".Arn" -> arn("dynamodb", "table/" + name);
            case BUCKET + ".Arn" -> "arn:aws:s3:::" + name;
            case BUCKET + ".DomainName" -> name + ".s3.amazonaws.com";
            case BUCKET + ".RegionalDomainName" -> name + ".s3." + region() + ".amazonaws.com";
            case QUEUE + ".Arn" -> arn("sqs", name);
            case QUEUE + ".QueueName", TOPIC + ".TopicName" -> name;
            case QUEUE + ".QueueUrl" -> queueUrl(name);
            case TOPIC + ".TopicArn" -> arn("sns", name);
            case SECRET + ".Id" -> secretArn(name);
            case PARAMETER + ".Value" -> value(scope, resource);
            case "AWS::Serverless::HttpApi.ApiEndpoint" -> apiOrigin(logicalId);
            default -> null;
        };
        if (known != null) {
            return known;
        }
        return attribute.endsWith("Arn")
                ? "arn:aws:local:" + region() + ":" + Scope.ACCOUNT + ":" + logicalId
                : "local-" + logicalId + "-" + attribute;
    }

    private static @Nullable String value(Scope scope, Entry parameter) throws Mistake {
        Mapping properties = properties(parameter);
        Yaml value = properties == null ? null : properties.value("Value");
        return value == null ? null : scope.text(value);
    }

    /** Whether a resource is a function for which SAM makes a Function URL: {@code <logical id>Url}. */
    static boolean hasUrl(@Nullable Entry resource) {
        Mapping properties = resource == null || !type(resource).equals(FUNCTION) ? null : properties(resource);
        return properties != null && properties.value("FunctionUrlConfig") != null;
    }

    /** The ARN of a function. */
    static String arn(String functionName) {
        return arn("lambda", "function:" + functionName);
    }

    /** The ARN of what a service has in the local account and region. */
    static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + region() + ":" + Scope.ACCOUNT + ":" + resource;
    }

    /** A secret's ARN ends in six characters that AWS chooses. */
    static String secretArn(String name) {
        return arn("secretsmanager", "secret:" + name + "-000000");
    }

    /** Where AWS has the queues of the local region. */
    static String queuesOrigin() {
        return "https://sqs." + region() + ".amazonaws.com";
    }

    private static String queueUrl(String name) {
        return queuesOrigin() + "/" + Scope.ACCOUNT + "/" + name;
    }

    /** Where AWS would have an API of this logical id, which is what {@code Ref} gives for its id. */
    static String apiOrigin(String logicalId) {
        return "https://" + logicalId + ".execute-api." + region() + ".amazonaws.com";
    }

    /** The host of a Function URL, as AWS would form it of the function's logical id. */
    static String functionUrlHost(String logicalId) {
        return logicalId.toLowerCase(Locale.ROOT) + ".lambda-url." + region() + ".on.aws";
    }

    private static String region() {
        return String.valueOf(Scope.PSEUDO.get("AWS::Region"));
    }

    private static String type(Entry resource) {
        return resource.value() instanceof Mapping map && map.value("Type") instanceof Scalar type ? type.text() : "";
    }

    private static @Nullable Mapping properties(Entry resource) {
        return resource.value() instanceof Mapping map && map.value("Properties") instanceof Mapping properties
                ? properties
                : null;
    }
}
