package dev.linnet.dev;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked of moto to make resources, in the protocol of each service. */
final class MotoApi {

    /** Says which service a request is for. */
    static final String SERVICE = "X-Linnet-Service";

    /** Says which host the client asked. */
    static final String HOST = "X-Linnet-Host";

    private final HttpClient client;
    private final String base;

    /** For what listens on this port of 127.0.0.1. */
    MotoApi(HttpClient client, int port) {
        this.client = client;
        this.base = "http://" + Loopback.ADDRESS + ":" + port;
    }

    /** An {@code Authorization} of nobody, for the local region. */
    static String authorization(String service) {
        return "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/" + service
                + "/aws4_request, SignedHeaders=host, Signature=local";
    }

    /**
     * An operation of {@code awsJson}.
     *
     * @param target its {@code X-Amz-Target}
     */
    void json(String service, String target, Object request) throws IOException, InterruptedException, Refused {
        send(
                service,
                HttpRequest.newBuilder(URI.create(base + "/"))
                        .header("X-Amz-Target", target)
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .POST(BodyPublishers.ofString(JsonText.of(request))));
    }

    /** An operation of {@code awsQuery}. */
    void query(String service, Map<String, String> form) throws IOException, InterruptedException, Refused {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        send(
                service,
                HttpRequest.newBuilder(URI.create(base + "/"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** A PUT to S3. */
    void put(String path, String body) throws IOException, InterruptedException, Refused {
        send("s3", HttpRequest.newBuilder(URI.create(base + path)).PUT(BodyPublishers.ofString(body)));
    }

    private void send(String service, HttpRequest.Builder request) throws IOException, InterruptedException, Refused {
        HttpResponse<String> response = client.send(
                request.timeout(DynamoDbApi.TIMEOUT)
                        .header(SERVICE, service)
                        .header(HOST, "localhost")
                        .header("Authorization", authorization(service))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            String said = response.body().replaceAll("\\s+", " ").strip();
            throw new Refused(said.length() > 300 ? said.substring(0, 300) + "…" : said);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer that is an error. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
