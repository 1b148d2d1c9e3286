package dev.linnet.dev;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * A function written by hand on the Runtime API, which does what the event's path says. {@code MODE} makes it fail to
 * start.
 */
final class HandFunction {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BASE = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";

    private HandFunction() {}

    public static void main(String[] arguments) throws Exception {
        switch (String.valueOf(System.getenv("MODE"))) {
            case "init-error" -> {
                post("init/error", "{\"errorType\":\"No.Table\",\"errorMessage\":\"TABLE is not set\"}");
                System.exit(1);
            }
            case "exit" -> System.exit(7);
            case "hang" -> Thread.sleep(60_000);
            case "deaf" -> {
                raw("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: a\r\n\r\n");
                Thread.sleep(60_000);
            }
            default -> System.out.println("started " + ProcessHandle.current().pid());
        }
        while (true) {
            HttpResponse<String> next = CLIENT.send(request("invocation/next").build(), BodyHandlers.ofString());
            String id =
                    next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
            String answer = answer(id, next);
            if (!answer.isEmpty()) {
                post("invocation/" + id + "/response", answer);
            }
        }
    }

    private static String answer(String id, HttpResponse<String> next) throws IOException, InterruptedException {
        String event = next.body();
        if (event.contains("/do/exit")) {
            System.exit(3);
        } else if (event.contains("/do/spin")) {
            while (true) {
                Thread.onSpinWait();
            }
        } else if (event.contains("/do/sleep-version")) {
            System.out.println("sleeping");
            Thread.sleep(1_500);
            return String.valueOf(System.getenv("VERSION"));
        } else if (event.contains("/do/sleep")) {
            Thread.sleep(1_000);
        } else if (event.contains("/do/error")) {
            post(
                    "invocation/" + id + "/error",
                    "{\"errorType\":\"Some.Error\",\"errorMessage\":\"secret\",\"stackTrace\":[]}");
            return "";
        } else if (event.contains("/do/bad-error")) {
            post("invocation/" + id + "/error", "<<< no JSON");
            return "";
        } else if (event.contains("/do/no-error")) {
            post("invocation/" + id + "/error", "");
            return "";
        } else if (event.contains("/do/who")) {
            return "{\"statusCode\": 200, \"body\": \""
                    + ProcessHandle.current().pid() + "\"}";
        } else if (event.contains("/do/status")) {
            return "{\"statusCode\": 99}";
        } else if (event.contains("/do/split")) {
            return "{\"statusCode\": 200, \"headers\": {\"X-A\": \"a\\r\\nX-B: b\"}}";
        } else if (event.contains("/do/then-exit")) {
            post("invocation/" + id + "/response", "{\"statusCode\": 200, \"body\": \"done\"}");
            System.exit(5);
        } else if (event.contains("/do/vanish")) {
            Files.delete(Path.of(System.getenv("HOME")));
            System.exit(8);
        } else if (event.contains("/do/garbage")) {
            raw("\0\1 no HTTP\r\n\r\n");
        } else if (event.contains("/do/half")) {
            raw("POST /2018-06-01/runtime/invocation/" + id
                    + "/response HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{");
            System.exit(6);
        } else if (event.contains("/do/large")) {
            return String.valueOf(
                    post("invocation/" + id + "/response", "x".repeat(6 * 1024 * 1024 + 200)) == 413
                            ? ""
                            : "not refused");
        } else if (event.contains("/do/unknown")) {
            return "unknown id: " + post("invocation/no-such-id/response", "x");
        } else if (event.contains("/do/twice")) {
            post("invocation/" + id + "/response", "once");
            System.out.println("twice: " + post("invocation/" + id + "/response", "twice"));
            return "";
        } else if (event.contains("/do/environment")) {
            return new TreeMap<>(System.getenv()).toString();
        } else if (event.contains("/do/headers")) {
            return new TreeMap<>(next.headers().map()).toString();
        } else if (event.contains("/do/version")) {
            return String.valueOf(System.getenv("VERSION"));
        } else if (event.contains("/do/pid")) {
            return Long.toString(ProcessHandle.current().pid());
        }
        return event;
    }

    private static int post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path).POST(BodyPublishers.ofString(body)).build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Says something to the Runtime API, and does not listen. */
    private static void raw(String bytes) throws IOException {
        URI api = URI.create(BASE);
        Socket socket = new Socket(api.getHost(), api.getPort());
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(BASE + path));
    }
}
