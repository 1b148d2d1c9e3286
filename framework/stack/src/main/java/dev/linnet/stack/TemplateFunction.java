package dev.linnet.stack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function of the template.
 *
 * @param logicalId its key under Resources
 * @param at where it is
 * @param name its FunctionName with local values
 * @param image whether PackageType is Image
 * @param command ImageConfig.Command
 * @param timeoutSeconds 1 to 900; AWS's default is 3
 * @param memoryMegabytes 128 to 10,240; AWS's default is 128
 * @param environment its variables, those of Globals first
 * @param dockerfile Metadata.Dockerfile, or null
 * @param buildArguments Metadata.DockerBuildArgs
 * @param logFormat Text or JSON
 * @param logLevel LoggingConfig.ApplicationLogLevel, or null
 * @param logGroup the log group's name
 * @param url its Function URL, or null
 * @param places where each variable is
 */
public record TemplateFunction(
        String logicalId,
        Position at,
        String name,
        boolean image,
        List<String> command,
        int timeoutSeconds,
        int memoryMegabytes,
        Map<String, String> environment,
        @Nullable String dockerfile,
        Map<String, String> buildArguments,
        String logFormat,
        @Nullable String logLevel,
        String logGroup,
        @Nullable TemplateUrl url,
        Map<String, Position> places) {

    /** The same function with other variables. */
    public TemplateFunction withEnvironment(Map<String, String> variables) {
        return with(variables, logFormat);
    }

    /** The same function whose log has another format: Text or JSON. */
    public TemplateFunction withLogFormat(String format) {
        return with(environment, format);
    }

    private TemplateFunction with(Map<String, String> variables, String format) {
        return new TemplateFunction(
                logicalId,
                at,
                name,
                image,
                command,
                timeoutSeconds,
                memoryMegabytes,
                Map.copyOf(variables),
                dockerfile,
                buildArguments,
                format,
                logLevel,
                logGroup,
                url,
                places);
    }

    /** The host of its Function URL in AWS: {@code <id>.lambda-url.<region>.on.aws}. */
    public String urlHost() {
        return Names.functionUrlHost(logicalId);
    }

    /** The function's ARN, in the local account. */
    public String arn() {
        return Names.arn(name);
    }
}
