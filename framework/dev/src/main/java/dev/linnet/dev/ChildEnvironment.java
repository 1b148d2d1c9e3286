package dev.linnet.dev;

import dev.linnet.stack.TemplateFunction;
import java.util.HashMap;
import java.util.Map;

/**
 * The variables a function gets (Lambda guide, "Defined runtime environment variables"): built from nothing, so that no
 * profile, path or credential of the developer reaches it, and every AWS endpoint is a local one.
 */
final class ChildEnvironment {

    private static final String NO_PROXY = "127.0.0.1,localhost";

    private ChildEnvironment() {}

    /**
     * The environment of a function's process.
     *
     * @param aws {@code host:port} of what stands for AWS
     * @param runtimeApi {@code host:port} of the process's Runtime API
     */
    static Map<String, String> of(Program program, String aws, String runtimeApi) {
        TemplateFunction function = program.function();
        Map<String, String> all = new HashMap<>(function.environment());
        all.keySet().removeIf(Variable::leadsOutside);
        all.put("AWS_ACCESS_KEY_ID", "local");
        all.put("AWS_SECRET_ACCESS_KEY", "local");
        all.put("AWS_SESSION_TOKEN", "local");
        all.put("AWS_REGION", "us-east-1");
        all.put("AWS_DEFAULT_REGION", "us-east-1");
        all.put("AWS_EC2_METADATA_DISABLED", "true");
        all.put("AWS_ENDPOINT_URL", "http://" + aws);
        all.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        all.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
        all.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        all.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        all.put("AWS_LAMBDA_LOG_FORMAT", function.logFormat());
        if (function.logLevel() != null) {
            all.put("AWS_LAMBDA_LOG_LEVEL", function.logLevel());
        }
        all.put("AWS_LAMBDA_LOG_GROUP_NAME", function.logGroup());
        all.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
        all.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        all.put("HOME", program.home().toString());
        all.put("LANG", "en_US.UTF-8");
        all.put("TZ", ":UTC");
        all.put("_HANDLER", program.handler());
        all.putAll(program.environment());
        // a proxy that a function may have for the web must not see its calls of AWS, nor macOS's own one
        for (String name : new String[] {"NO_PROXY", "no_proxy"}) {
            all.merge(name, NO_PROXY, (own, local) -> own.isEmpty() ? local : own + "," + local);
        }
        return all;
    }
}
