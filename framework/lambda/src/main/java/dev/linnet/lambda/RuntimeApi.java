package dev.linnet.lambda;

import dev.linnet.internal.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Lambda Runtime API (SEMANTICS, rules 37 and 38) over a connection of its own. Used by one thread at a time.
 */
final class RuntimeApi implements AutoCloseable {

    private static final String VERSION = "/2018-06-01/runtime/";
    private static final byte[] NOTHING = {};

    private final String address;
    private final HttpConnection connection;
    private byte @Nullable [] next;

    /**
     * Connects with the first call.
     *
     * @param address host and port, as in {@code AWS_LAMBDA_RUNTIME_API}
     * @throws IllegalArgumentException when the address is not {@code host:port}
     */
    RuntimeApi(String address) {
        int colon = address.lastIndexOf(':');
        int port = colon < 1 ? 0 : port(address, colon + 1);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(
                    "AWS_LAMBDA_RUNTIME_API is \"" + address + "\": expected host:port, as in 127.0.0.1:9001");
        }
        this.address = address;
        this.connection = new HttpConnection(address.substring(0, colon), port);
    }

    /**
     * Waits for the next call, for ever.
     *
     * @throws IOException when the connection ended first, or the answer is an error (RuntimeApiException)
     */
    CallContext next(Map<String, String> environment) throws IOException {
        byte[] head = next;
        if (head == null) {
            head = head("GET", "invocation/next").append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
            next = head;
        }
        int status = connection.exchange(head, NOTHING);
        if (status != 200) {
            throw RuntimeApiException.refused("invocation/next", status, said());
        }
        String requestId = connection.field("Lambda-Runtime-Aws-Request-Id");
        if (requestId == null || requestId.isEmpty()) {
            throw RuntimeApiException.malformed("an invocation without Lambda-Runtime-Aws-Request-Id");
        }
        return new CallContext(
                requestId, millis(connection.field("Lambda-Runtime-Deadline-Ms")), connection, this, environment);
    }

    /** Answers a call; returns the status, 202 when it was accepted. */
    int respond(String requestId, byte[] answer) throws IOException {
        StringBuilder head = head("POST", "invocation/" + requestId + "/response");
        return post(head, answer);
    }

    /** Answers a call with an error; returns the status, 202 when it was accepted. */
    int fail(String requestId, ErrorReport error) throws IOException {
        return report("invocation/" + requestId + "/error", error);
    }

    /** Says that the function could not be made; returns the status, 202 when it was accepted. */
    int initError(ErrorReport error) throws IOException {
        return report("init/error", error);
    }

    /**
     * Says that a snapshot may be taken, and returns in the process that was restored from it.
     *
     * @throws IOException when the answer is an error
     */
    void restoreNext() throws IOException {
        byte[] head = head("GET", "restore/next").append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        int status = connection.exchange(head, NOTHING);
        if (status != 200) {
            throw RuntimeApiException.refused("restore/next", status, said());
        }
    }

    /** Says that the function could not be restored; returns the status, 202 when it was accepted. */
    int restoreError(ErrorReport error) throws IOException {
        return report("restore/error", error);
    }

    /** What the Runtime API said with its last status. */
    String said() {
        return new String(connection.body(), StandardCharsets.UTF_8);
    }

    /** Closes the connection; the next call opens another. */
    @Override
    public void close() {
        connection.close();
    }

    private int report(String path, ErrorReport error) throws IOException {
        StringBuilder head = head("POST", path)
                .append("Lambda-Runtime-Function-Error-Type: ")
                .append(error.type())
                .append("\r\n");
        String cause = error.xrayCause();
        if (cause != null) {
            head.append("Lambda-Runtime-Function-XRay-Error-Cause: ")
                    .append(cause)
                    .append("\r\n");
        }
        return post(head, error.json());
    }

    private int post(StringBuilder head, byte[] content) throws IOException {
        head.append("Content-Type: application/json\r\nContent-Length: ")
                .append(content.length)
                .append("\r\n\r\n");
        return connection.exchange(head.toString().getBytes(StandardCharsets.ISO_8859_1), content);
    }

    private StringBuilder head(String method, String path) {
        return new StringBuilder(256)
                .append(method)
                .append(' ')
                .append(VERSION)
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(address)
                .append("\r\nUser-Agent: linnet/")
                .append(Version.CURRENT)
                .append("\r\n");
    }

    private static int port(String address, int from) {
        try {
            return Integer.parseInt(address, from, address.length(), 10);
        } catch (IllegalArgumentException notANumber) {
            return 0;
        }
    }

    private static long millis(@Nullable String field) throws IOException {
        if (field == null) {
            return 0;
        }
        try {
            return Long.parseLong(field);
        } catch (IllegalArgumentException notANumber) {
            throw RuntimeApiException.malformed("Lambda-Runtime-Deadline-Ms: " + field);
        }
    }
}
