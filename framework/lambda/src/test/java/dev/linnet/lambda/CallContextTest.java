package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a handler learns from the headers of {@code /next} (SEMANTICS, rule 37) and the environment. */
@Timeout(20)
class CallContextTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "AWS_LAMBDA_FUNCTION_NAME", "items",
            "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
            "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/items",
            "AWS_LAMBDA_LOG_STREAM_NAME", "2026/11/21/[$LATEST]0");

    private static Context context(String fields, Map<String, String> environment) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RuntimeApi api = new RuntimeApi("127.0.0.1:" + server.getLocalPort())) {
            Thread thread = new Thread(() -> {
                try (Socket socket = server.accept()) {
                    String head = "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 8476\r\n" + fields
                            + "Content-Length: 2\r\n\r\n{}";
                    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                    socket.getInputStream().readAllBytes();
                } catch (IOException over) {
                    // the client is done
                }
            });
            thread.setDaemon(true);
            thread.start();
            return api.next(environment);
        }
    }

    @Test
    void hasWhatLambdaSaid() throws IOException {
        long deadline = System.currentTimeMillis() + 5_000;
        Context context = context(
                "Lambda-Runtime-Deadline-Ms: " + deadline + "\r\n"
                        + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:1:function:items\r\n"
                        + "Lambda-Runtime-Trace-Id: Root=1-5b\r\n"
                        + "Lambda-Runtime-Aws-Tenant-Id: t1\r\n"
                        + "Lambda-Runtime-Cognito-Identity: {\"cognitoIdentityId\":\"i\",\"cognitoIdentityPoolId\":\"p\"}\r\n"
                        + "Lambda-Runtime-Client-Context: {\"client\":{\"installation_id\":\"1\",\"app_title\":\"ü\","
                        + "\"app_version_name\":\"2\",\"app_version_code\":\"3\",\"app_package_name\":\"4\",\"new\":[1]},"
                        + "\"custom\":{\"a\":\"b\",\"n\":1,\"deep\":{\"x\":1}},\"env\":{\"locale\":\"de\"},\"services\":{}}\r\n",
                ENVIRONMENT);
        assertThat(context.getAwsRequestId()).isEqualTo("8476");
        assertThat(context.getRemainingTimeInMillis()).isBetween(1, 5_000);
        assertThat(context.getInvokedFunctionArn()).isEqualTo("arn:aws:lambda:eu-west-1:1:function:items");
        assertThat(context.getXrayTraceId()).isEqualTo("Root=1-5b");
        assertThat(context.getTenantId()).isEqualTo("t1");
        assertThat(context.getFunctionName()).isEqualTo("items");
        assertThat(context.getFunctionVersion()).isEqualTo("$LATEST");
        assertThat(context.getMemoryLimitInMB()).isEqualTo(512);
        assertThat(context.getLogGroupName()).isEqualTo("/aws/lambda/items");
        assertThat(context.getLogStreamName()).isEqualTo("2026/11/21/[$LATEST]0");
        assertThat(context.getLogger()).isInstanceOf(CallLogger.class);
        assertThat(context.getIdentity().getIdentityId()).isEqualTo("i");
        assertThat(context.getIdentity().getIdentityPoolId()).isEqualTo("p");
        ClientContext client = context.getClientContext();
        assertThat(client.getClient().getInstallationId()).isEqualTo("1");
        assertThat(client.getClient().getAppTitle()).isEqualTo("ü");
        assertThat(client.getClient().getAppVersionName()).isEqualTo("2");
        assertThat(client.getClient().getAppVersionCode()).isEqualTo("3");
        assertThat(client.getClient().getAppPackageName()).isEqualTo("4");
        assertThat(client.getCustom()).isEqualTo(Map.of("a", "b", "n", "1"));
        assertThat(client.getEnvironment()).isEqualTo(Map.of("locale", "de"));
    }

    @Test
    void whatLambdaDidNotSayIsNullAsOnTheOfficialClient() throws IOException {
        Context context = context("", Map.of());
        assertThat(context.getInvokedFunctionArn()).isNull();
        assertThat(context.getXrayTraceId()).isNull();
        assertThat(context.getTenantId()).isNull();
        assertThat(context.getIdentity()).isNull();
        assertThat(context.getClientContext()).isNull();
        assertThat(context.getFunctionName()).isNull();
        assertThat(context.getMemoryLimitInMB()).isEqualTo(128);
        assertThat(context.getRemainingTimeInMillis()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aDeadlineThatHasPassedLeavesNothing() throws IOException {
        assertThat(context("Lambda-Runtime-Deadline-Ms: 1542409706888\r\n", Map.of())
                        .getRemainingTimeInMillis())
                .isZero();
    }
}
