package dev.linnet.stack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code AWS::Serverless::Function}. */
final class FunctionReader {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
    static final Pattern VARIABLE = Pattern.compile("[a-zA-Z]\\w+");
    /** Lambda guide, "Defined runtime environment variables", the reserved ones. */
    static final Pattern RESERVED =
            Pattern.compile("AWS_(ACCESS_KEY(_ID)?|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION"
                    + "|EXECUTION_ENV|LAMBDA_(FUNCTION_(NAME|MEMORY_SIZE|VERSION)|INITIALIZATION_TYPE|LOG_GROUP_NAME|LOG_STREAM_NAME"
                    + "|RUNTIME_API))|LAMBDA_(TASK_ROOT|RUNTIME_DIR)");
    /** SAM specification, AWS::Serverless::Function. */
    private static final Set<String> PROPERTIES = new TreeSet<>(
            Arrays.asList(("Architectures AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties "
                            + "AutoPublishCodeSha256 CapacityProviderConfig CodeSigningConfigArn CodeUri DeadLetterQueue "
                            + "DeploymentPreference Description DurableConfig Environment EphemeralStorage EventInvokeConfig "
                            + "Events FileSystemConfigs FunctionName FunctionScalingConfig FunctionUrlConfig Handler "
                            + "ImageConfig ImageUri InlineCode KmsKeyArn Layers LoggingConfig MemorySize PackageType "
                            + "PermissionsBoundary Policies PropagateTags ProvisionedConcurrencyConfig "
                            + "PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role RolePath Runtime "
                            + "RuntimeManagementConfig SnapStart SourceKMSKeyArn Tags TenancyConfig Timeout Tracing "
                            + "VersionDeletionPolicy VersionDescription VpcConfig")
                    .split(" ")));

    private FunctionReader() {}

    static TemplateFunction read(String id, Position at, Section resource, Section globals) throws Mistake {
        Section own = resource.section("Properties");
        own.only(PROPERTIES);
        Section properties = own.withDefaults(globals);
        refuseRoutes(own);
        String name = own.text("FunctionName", Scope.PSEUDO.get("AWS::StackName") + "-" + id);
        if (!NAME.matcher(name).matches()) {
            throw new Mistake(
                    own.at("FunctionName"),
                    own.path() + ".FunctionName is \"" + name + "\"; a name has 1 to 64 letters, digits, - and _");
        }
        Section environment = properties.section("Environment").section("Variables");
        // a reserved one without a value (AWS::NoValue) is none: it gives sam local a name to fill
        Map<String, String> variables = environment.all();
        Map<String, Position> places = new HashMap<>();
        for (String variable : variables.keySet()) {
            places.put(variable, environment.at(variable));
            if (RESERVED.matcher(variable).matches()) {
                throw new Mistake(
                        environment.at(variable),
                        environment.path() + " has " + variable + ", which Lambda sets itself; take it out");
            }
            if (!VARIABLE.matcher(variable).matches()) {
                throw new Mistake(
                        environment.at(variable),
                        environment.path() + " has \"" + variable
                                + "\"; a variable's name begins with a letter and has letters, digits and _, at least 2");
            }
        }
        Section metadata = resource.section("Metadata");
        Section logging = properties.section("LoggingConfig");
        String format = logging.text("LogFormat", "Text");
        if (!format.equals("Text") && !format.equals("JSON")) {
            throw new Mistake(
                    logging.at("LogFormat"), logging.path() + ".LogFormat is \"" + format + "\"; it is Text or JSON");
        }
        return new TemplateFunction(
                id,
                at,
                name,
                own.text("PackageType", "Zip").equals("Image"),
                own.section("ImageConfig").texts("Command"),
                properties.number("Timeout", 1, 900, 3),
                properties.number("MemorySize", 128, 10_240, 128),
                variables,
                metadata.text("Dockerfile"),
                metadata.section("DockerBuildArgs").all(),
                format,
                logging.text("ApplicationLogLevel"),
                logging.text("LogGroup", "/aws/lambda/" + name),
                url(own),
                places);
    }

    private static @Nullable TemplateUrl url(Section own) throws Mistake {
        if (own.get("FunctionUrlConfig") == null) {
            return null;
        }
        Section url = own.section("FunctionUrlConfig");
        url.only(Set.of("AuthType", "Cors", "InvokeMode"));
        boolean iam =
                url.oneOf("AuthType", new TreeSet<>(Set.of("AWS_IAM", "NONE"))).equals("AWS_IAM");
        boolean streams = url.get("InvokeMode") != null
                && url.oneOf("InvokeMode", new TreeSet<>(Set.of("BUFFERED", "RESPONSE_STREAM")))
                        .equals("RESPONSE_STREAM");
        CorsRules cors = url.get("Cors") == null ? null : ApiReader.cors(url.section("Cors"));
        return new TemplateUrl(own.at("FunctionUrlConfig"), iam, cors, streams);
    }

    private static void refuseRoutes(Section own) throws Mistake {
        Section events = own.section("Events");
        for (String event : events.keys()) {
            String type = events.section(event).text("Type", "");
            if (type.equals("HttpApi") || type.equals("Api")) {
                throw new Mistake(
                        events.at(event),
                        events.path() + "." + event + " is a route written as an event of type " + type
                                + "; write it in the DefinitionBody of an AWS::Serverless::" + type);
            }
        }
    }
}
