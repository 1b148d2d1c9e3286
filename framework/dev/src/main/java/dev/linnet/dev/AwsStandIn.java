package dev.linnet.dev;

import dev.linnet.dev.AwsCall.Protocol;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Stands where every AWS endpoint is, so that nothing local reaches an account: passes DynamoDB on to DynamoDB Local, what
 * moto has on to moto, and answers that there is nothing else here.
 */
final class AwsStandIn extends Handler.Abstract {

    /** Twice what DynamoDB takes, in bytes, so that it is DynamoDB that says what is too large. */
    private static final int MAX_BODY = 32 * 1024 * 1024;

    private static final String NOT_HERE = "NotAvailableLocally";

    private final Console console;
    private final OwnNames names;
    private final @Nullable LocalServer dynamoDb;
    private final @Nullable LocalServer moto;
    private final HttpClient client = DynamoDbApi.client();

    AwsStandIn(Console console, OwnNames names, @Nullable LocalServer dynamoDb, @Nullable LocalServer moto) {
        this.console = console;
        this.names = names;
        this.dynamoDb = dynamoDb;
        this.moto = moto;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        List<String> hosts = request.getHeaders().getValuesList(HttpHeader.HOST);
        if (hosts.size() != 1 || !names.has(hosts.get(0))) {
            refuse(403, "ForeignHost", "the host " + hosts + " is none of this server's names", response, callback);
            return true;
        }
        LocalServer others = moto;
        if (others != null && AwsCall.isS3(request.getHttpURI(), request.getHeaders())) {
            String bucket = names.label(hosts.get(0));
            AwsPass.Call call = new AwsPass.Call(
                    "s3",
                    Protocol.BARE_XML,
                    (bucket.isEmpty() ? "" : "/" + bucket) + target(request),
                    hosts.get(0).substring(bucket.isEmpty() ? 0 : bucket.length() + 1),
                    null);
            new AwsPass(client, others, console).answer(call, request, response, callback);
            return true;
        }
        byte[] body = body(request);
        if (body.length > MAX_BODY) {
            refuse(413, "RequestEntityTooLarge", "a body has at most " + MAX_BODY + " bytes here", response, callback);
            return true;
        }
        AwsCall call = AwsCall.of(request.getMethod(), request.getHttpURI(), request.getHeaders(), body);
        LocalServer tables = dynamoDb;
        if (call.isDynamoDb() && tables != null) {
            new AwsPass(client, tables, console)
                    .answer(
                            new AwsPass.Call("dynamodb", Protocol.JSON, "/", hosts.get(0), body),
                            request,
                            response,
                            callback);
            return true;
        }
        if (others != null && Moto.SERVICES.contains(call.service())) {
            new AwsPass(client, others, console)
                    .answer(
                            new AwsPass.Call(call.service(), call.protocol(), target(request), hosts.get(0), body),
                            request,
                            response,
                            callback);
            return true;
        }
        String message = call.service() + " is not available locally: " + call.operation()
                + (call.isDynamoDb() ? "; the template has no table" : "");
        console.line("aws", message);
        new AwsError(400, NOT_HERE, message).write(call.protocol(), response, callback);
        return true;
    }

    private static String target(Request request) {
        String target = request.getHttpURI().getPathQuery();
        return target == null || !target.startsWith("/") ? "/" : target;
    }

    private static void refuse(int status, String code, String message, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        new AwsError(status, code, message).write(Protocol.JSON, response, callback);
    }

    private static byte[] body(Request request) throws IOException {
        try (InputStream in = Request.asInputStream(request)) {
            return in.readNBytes(MAX_BODY + 1);
        }
    }
}
