package dev.linnet.dev;

import dev.linnet.dev.AwsCall.Protocol;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Passes a call on to a server behind the endpoint and its answer back, byte for byte, without holding either in memory. */
final class AwsPass {

    /** Long polls, and objects as large as they may be. */
    private static final Duration TIMEOUT = Duration.ofMinutes(15);

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

    private static final Set<String> NOT_RETURNED = Set.of("connection", "keep-alive", "server", "transfer-encoding");

    private final HttpClient client;
    private final LocalServer server;
    private final Console console;

    AwsPass(HttpClient client, LocalServer server, Console console) {
        this.client = client;
        this.server = server;
        this.console = console;
    }

    /**
     * What is passed on.
     *
     * @param service its signing name
     * @param protocol how its errors are written
     * @param target path and query
     * @param host the Host that was asked, without a bucket before it
     * @param body null where it is still to be read
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record Call(String service, Protocol protocol, String target, String host, byte @Nullable [] body) {}

    void answer(Call call, Request request, Response response, Callback callback) throws InterruptedException {
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(request(call, request, server.port()), BodyHandlers.ofInputStream());
        } catch (Failure e) {
            // 400: another try would wait in vain
            new AwsError(400, "NotAvailableLocally", call.service() + " is not available locally: " + e.getMessage())
                    .write(call.protocol(), response, callback);
            return;
        } catch (IllegalArgumentException e) {
            new AwsError(400, "InvalidURI", "no address: " + call.target()).write(call.protocol(), response, callback);
            return;
        } catch (IOException e) {
            String message = server.name() + " did not answer: " + e;
            console.line(server.console(), message);
            // 500: the SDK tries again, and finds the one that was started in its place
            new AwsError(500, "InternalServerError", message).write(call.protocol(), response, callback);
            return;
        }
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_RETURNED.contains(name.toLowerCase(Locale.ROOT))) {
                response.getHeaders().put(name, values);
            }
        });
        OutputStream out = Content.Sink.asOutputStream(response);
        try (InputStream in = answer.body()) {
            in.transferTo(out);
            out.close(); // not when it failed: the client must see that the answer is cut off
            callback.succeeded();
        } catch (IOException e) {
            callback.failed(e);
        }
    }

    private static HttpRequest request(Call call, Request request, int port) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create("http://" + Loopback.ADDRESS + ":" + port + call.target()))
                .timeout(TIMEOUT)
                .method(request.getMethod(), body(call, request));
        boolean signed = false;
        for (HttpField field : request.getHeaders()) {
            signed |= field.is("Authorization");
            if (field.getValue() != null && !NOT_SENT.contains(field.getLowerCaseName())) {
                builder.header(field.getName(), field.getValue());
            }
        }
        if (signed) {
            // keys are no one's business, DynamoDB Local takes letters and digits in them only, and there is one region
            builder.header("Authorization", MotoApi.authorization(call.service()));
        }
        builder.setHeader(MotoApi.SERVICE, call.service());
        builder.setHeader(MotoApi.HOST, call.host());
        return builder.build();
    }

    private static BodyPublisher body(Call call, Request request) {
        byte[] read = call.body();
        if (read != null) {
            return BodyPublishers.ofByteArray(read);
        }
        boolean chunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (request.getLength() <= 0 && !chunked) {
            return BodyPublishers.noBody();
        }
        // asked for only when it is sent on: that is when a client which expects "100 Continue" gets it
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> Request.asInputStream(request));
        return !chunked ? BodyPublishers.fromPublisher(stream, request.getLength()) : stream;
    }
}
