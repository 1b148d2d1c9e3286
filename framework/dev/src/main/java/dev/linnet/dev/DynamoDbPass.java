package dev.linnet.dev;

import dev.linnet.dev.AwsCall.Protocol;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Passes a call on to DynamoDB Local and its answer back, byte for byte. */
final class DynamoDbPass {

    /** Of the connection (RFC 9110 §7.6.1) or set by the client itself; the signature is replaced. */
    private static final Set<String> NOT_SENT = Set.of(
            "authorization",
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "transfer-encoding",
            "upgrade");

    private static final Set<String> NOT_RETURNED =
            Set.of("connection", "content-length", "keep-alive", "server", "transfer-encoding");

    private final HttpClient client;
    private final DynamoDbLocal tables;
    private final Console console;

    DynamoDbPass(HttpClient client, DynamoDbLocal tables, Console console) {
        this.client = client;
        this.tables = tables;
        this.console = console;
    }

    void answer(Request request, byte[] body, Response response, Callback callback) throws InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request(request, body, tables.port()), BodyHandlers.ofByteArray());
        } catch (Failure e) {
            // 400: another try would wait in vain
            new AwsError(400, "NotAvailableLocally", "dynamodb is not available locally: " + e.getMessage())
                    .write(Protocol.JSON, response, callback);
            return;
        } catch (IOException e) {
            String message = "DynamoDB Local did not answer: " + e;
            console.line("dynamodb", message);
            // 500: the SDK tries again, and finds the one that was started in its place
            new AwsError(500, "InternalServerError", message).write(Protocol.JSON, response, callback);
            return;
        }
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_RETURNED.contains(name.toLowerCase(Locale.ROOT))) {
                response.getHeaders().put(name, values);
            }
        });
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    private static HttpRequest request(Request request, byte[] body, int port) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create("http://" + Loopback.ADDRESS + ":" + port + "/"))
                .timeout(DynamoDbApi.TIMEOUT)
                .method(request.getMethod(), BodyPublishers.ofByteArray(body));
        boolean signed = false;
        for (HttpField field : request.getHeaders()) {
            signed |= field.is("Authorization");
            if (field.getValue() != null && !NOT_SENT.contains(field.getLowerCaseName())) {
                builder.header(field.getName(), field.getValue());
            }
        }
        if (signed) {
            // keys are no one's business, and it takes letters and digits in them only
            builder.header("Authorization", DynamoDbApi.AUTHORIZATION);
        }
        return builder.build();
    }
}
