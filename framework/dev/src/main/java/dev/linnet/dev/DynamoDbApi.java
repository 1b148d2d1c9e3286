package dev.linnet.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** DynamoDB's JSON protocol as far as tables need it: a POST for each operation, signed by nobody. */
final class DynamoDbApi {

    /** DynamoDB Local wants the header and checks no signature. */
    private static final String AUTHORIZATION = MotoApi.authorization("dynamodb");

    static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final String VERSION = "DynamoDB_20120810.";

    private final HttpClient client;
    private final URI uri;

    /** For what listens on this port of 127.0.0.1. */
    DynamoDbApi(HttpClient client, int port) {
        this.client = client;
        this.uri = URI.create("http://" + Loopback.ADDRESS + ":" + port + "/");
    }

    /** A client that no proxy of the developer's comes between. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /**
     * Calls an operation.
     *
     * @throws Refused when DynamoDB answers with an error
     * @throws IOException when nothing that is DynamoDB answers in time
     */
    JsonNode call(String operation, Object request) throws IOException, InterruptedException, Refused {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(uri)
                        .timeout(TIMEOUT)
                        .header("X-Amz-Target", VERSION + operation)
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header("Authorization", AUTHORIZATION)
                        .POST(BodyPublishers.ofString(JsonText.of(request)))
                        .build(),
                BodyHandlers.ofString());
        JsonNode body;
        try {
            body = JsonText.MAPPER.readTree(response.body());
        } catch (JacksonException e) {
            throw new IOException(
                    operation + " was answered with status " + response.statusCode() + " and no JSON: "
                            + start(response),
                    e);
        }
        if (response.statusCode() != 200) {
            String type = body.path("__type").asString("");
            throw new Refused(
                    type.substring(type.indexOf('#') + 1),
                    body.path("message").asString(body.path("Message").asString(response.body())));
        }
        return body;
    }

    private static String start(HttpResponse<String> response) {
        String text = response.body().replaceAll("\\s+", " ").strip();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** DynamoDB's own error. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;

        Refused(String code, String message) {
            super(message);
            this.code = code;
        }

        /** {@code ResourceInUseException} and the like. */
        String code() {
            return code;
        }
    }
}
