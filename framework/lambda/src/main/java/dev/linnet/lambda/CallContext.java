package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call to answer, once, and what a handler may know of it: headers of {@code /next} and environment, read when asked
 * for. Members that Lambda did not give are null, as on the official client.
 */
@SuppressWarnings("NullAway") // the interface is unannotated and documents null
final class CallContext implements Context {

    private final String requestId;
    private final long deadline;
    private final @Nullable String functionArn;
    private final @Nullable String traceId;
    private final @Nullable String clientContext;
    private final @Nullable String cognitoIdentity;
    private final @Nullable String tenantId;
    private final byte[] event;
    private final RuntimeApi api;
    private final Map<String, String> environment;

    // who answers; the watchdog's, guarded by its monitor

    /** The thread that handles the call while it does. */
    @Nullable
    Thread handler;

    /** When the watchdog has to act, in milliseconds since 1970. */
    long due;

    /** The watchdog is about to answer 504; the loop waits. */
    boolean answering;

    /** The watchdog answered 504; nobody else answers. */
    boolean answered;

    /** The handler did not come back in time after that. */
    boolean stuck;

    /** The call in the last response on a connection. */
    CallContext(String requestId, long deadline, HttpConnection next, RuntimeApi api, Map<String, String> environment) {
        this.requestId = requestId;
        this.deadline = deadline;
        this.functionArn = next.field("Lambda-Runtime-Invoked-Function-Arn");
        this.traceId = next.field("Lambda-Runtime-Trace-Id");
        this.clientContext = next.field("Lambda-Runtime-Client-Context");
        this.cognitoIdentity = next.field("Lambda-Runtime-Cognito-Identity");
        this.tenantId = next.field("Lambda-Runtime-Aws-Tenant-Id");
        this.event = next.body();
        this.api = api;
        this.environment = environment;
    }

    /** Where it came from and is answered, by one thread at a time. */
    RuntimeApi api() {
        return api;
    }

    /** The bytes of the event. */
    byte[] event() {
        return event;
    }

    /** When Lambda gives up, in milliseconds since 1970; 0 when it did not say. */
    long deadline() {
        return deadline;
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
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
        return functionArn;
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return cognitoIdentity == null || cognitoIdentity.isEmpty() ? null : MobileClient.identity(cognitoIdentity);
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return clientContext == null || clientContext.isEmpty() ? null : MobileClient.context(clientContext);
    }

    /** Milliseconds until Lambda gives up, never below 0; the most there is when it did not say. */
    @Override
    public int getRemainingTimeInMillis() {
        if (deadline == 0) {
            return Integer.MAX_VALUE;
        }
        long remaining = deadline - System.currentTimeMillis();
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
        return CallLogger.of(Log.process());
    }

    @Override
    public @Nullable String getTenantId() {
        return tenantId;
    }

    @Override
    public @Nullable String getXrayTraceId() {
        return traceId;
    }
}
