package dev.linnet.stack;

import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import java.util.Map;

/** The names and attributes that resources have locally. */
final class Names {

    private static final Map<String, String> NAMES = Map.of(
            "AWS::DynamoDB::Table", "TableName",
            "AWS::Logs::LogGroup", "LogGroupName",
            "AWS::S3::Bucket", "BucketName",
            "AWS::Serverless::SimpleTable", "TableName");

    private Names() {}

    /** What {@code Ref} gives: the name in the properties where the type has one, else the logical id. */
    static String reference(Scope scope, String logicalId, Entry resource) throws Mistake {
        if (isFunction(resource)) {
            return function(scope, logicalId, resource);
        }
        if (resource.value() instanceof Mapping map
                && map.value("Type") instanceof Scalar type
                && map.value("Properties") instanceof Mapping properties) {
            Yaml name = properties.value(NAMES.getOrDefault(type.text(), ""));
            return name == null ? logicalId : scope.text(name);
        }
        return logicalId;
    }

    /** A function's {@code FunctionName}, or {@code local-<logical id>}. */
    private static String function(Scope scope, String logicalId, Entry resource) throws Mistake {
        Yaml name = resource.value() instanceof Mapping map && map.value("Properties") instanceof Mapping properties
                ? properties.value("FunctionName")
                : null;
        return name == null ? Scope.PSEUDO.get("AWS::StackName") + "-" + logicalId : scope.text(name);
    }

    /** A local value for an attribute: a function's ARN as AWS would form it, anything else as a readable stand-in. */
    static String attribute(Scope scope, String logicalId, Entry resource, String attribute) throws Mistake {
        if (attribute.equals("Arn") && isFunction(resource)) {
            return arn(function(scope, logicalId, resource));
        }
        return attribute.endsWith("Arn")
                ? "arn:aws:local:us-east-1:" + Scope.ACCOUNT + ":" + logicalId
                : "local-" + logicalId + "-" + attribute;
    }

    /** The ARN of a function. */
    static String arn(String functionName) {
        return "arn:aws:lambda:us-east-1:" + Scope.ACCOUNT + ":function:" + functionName;
    }

    private static boolean isFunction(Entry resource) {
        return resource.value() instanceof Mapping map
                && map.value("Type") instanceof Scalar type
                && (type.text().equals("AWS::Serverless::Function")
                        || type.text().equals("AWS::Lambda::Function"));
    }
}
