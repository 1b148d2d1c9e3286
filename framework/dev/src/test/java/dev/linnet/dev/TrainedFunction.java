package dev.linnet.dev;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A function for trainings, in a jar of its own. {@code MODE} says what is wrong with it. */
final class TrainedFunction {

    private static final String BASE = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";

    private TrainedFunction() {}

    public static void main(String[] arguments) throws Exception {
        String mode = String.valueOf(System.getenv("MODE"));
        if (mode.equals("no-table")) {
            post("init/error", "{\"errorType\":\"No.Table\",\"errorMessage\":\"ORDERS_TABLE is not there\"}");
            System.exit(1);
        }
        System.out.println("aws is " + System.getenv("AWS_ENDPOINT_URL"));
        while (true) {
            HttpURLConnection next = connection("invocation/next");
            String id = next.getHeaderField("Lambda-Runtime-Aws-Request-Id");
            try (InputStream in = next.getInputStream()) {
                in.readAllBytes();
            }
            if (mode.equals("exit")) {
                System.exit(7);
            }
            post("invocation/" + id + "/response", "{\"statusCode\":" + (mode.equals("broken") ? 500 : 200) + "}");
        }
    }

    private static void post(String path, String body) throws Exception {
        HttpURLConnection connection = connection(path);
        connection.setDoOutput(true);
        try (var out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        connection.getResponseCode();
    }

    private static HttpURLConnection connection(String path) throws Exception {
        return (HttpURLConnection) URI.create(BASE + path).toURL().openConnection();
    }
}
