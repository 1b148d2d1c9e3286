package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler may know of its call: headers of {@code /next} and environment, read when asked for. Members that
 * Lambda did not give are null, as on the official client.
 */
@SuppressWarnings("NullAway") // the interface is unannotated and documents null
final class CallContext implements Context {

    private final NextCall call;
    private final Map<String, String> environment;

    CallContext(NextCall call, Map<String, String> environment) {
        this.call = call;
        this.environment = environment;
    }

    @Override
    public String getAwsRequestId() {
        return call.requestId();
    }

    @Override
    public @Nullable String getLogGroupName() {
        return environment.get("AWS_LAMBDA_LOG_GROUP_NAME");
    }

    @Override
    public @Nullable String getLogStreamName() {
        return environment.get("AWS_LAMBDA_LOG_STREAM_NAME");
    }

    @Override
    public @Nullable String getFunctionName() {
        return environment.get("AWS_LAMBDA_FUNCTION_NAME");
    }

    @Override
    public @Nullable String getFunctionVersion() {
        return environment.get("AWS_LAMBDA_FUNCTION_VERSION");
    }

    @Override
    public @Nullable String getInvokedFunctionArn() {
        return call.functionArn();
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        String json = call.cognitoIdentity();
        return json == null || json.isEmpty() ? null : MobileClient.identity(json);
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        String json = call.clientContext();
        return json == null || json.isEmpty() ? null : MobileClient.context(json);
    }

    /** Milliseconds until Lambda gives up, never below 0; the most there is when it did not say. */
    @Override
    public int getRemainingTimeInMillis() {
        if (call.deadline() == 0) {
            return Integer.MAX_VALUE;
        }
        long remaining = call.deadline() - System.currentTimeMillis();
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, remaining));
    }

    /** As the official client: 128 when the environment does not say. */
    @Override
    public int getMemoryLimitInMB() {
        String megabytes = environment.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE");
        return megabytes == null ? 128 : Integer.parseInt(megabytes);
    }

    @Override
    public LambdaLogger getLogger() {
        return Log.process();
    }

    @Override
    public @Nullable String getTenantId() {
        return call.tenantId();
    }

    @Override
    public @Nullable String getXrayTraceId() {
        return call.traceId();
    }
}
