package dev.linnet.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda Runtime API (SEMANTICS, section f) for one process, on a loopback port of its own: hands out events one at a
 * time and takes their answers. The measuring instrument, so as little as possible happens between bytes and clock.
 */
final class RuntimeApi implements AutoCloseable {

    private static final String ACCEPTED =
            "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n";

    private final ServerSocket socket = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

    /**
     * What came back for an event.
     *
     * @param path the path that it was posted to
     * @param at when its last byte was there, by {@link System#nanoTime()}
     */
    record Answer(String path, byte[] body, long at) {}

    RuntimeApi() throws IOException {
        daemon("runtime-api", this::accept);
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has them. */
    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /**
     * Hands out an event and waits for the answer.
     *
     * @throws IllegalStateException when the answer is an error, or none comes within 30 s or before the process ends
     */
    Answer call(byte[] event, Process process) throws InterruptedException {
        events.add(event);
        for (int waited = 0; waited < 300; waited++) {
            Answer answer = answers.poll(100, TimeUnit.MILLISECONDS);
            if (answer != null) {
                if (!answer.path().endsWith("/response")) {
                    throw new IllegalStateException("the function posted to " + answer.path() + ": "
                            + new String(answer.body(), StandardCharsets.UTF_8));
                }
                return answer;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the function ended with exit code " + process.exitValue());
            }
        }
        throw new IllegalStateException("the function did not answer within 30 s");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                daemon("runtime-api-connection", () -> serve(connection));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            for (String head = head(in); head != null; head = head(in)) {
                byte[] body = body(head, in);
                long at = System.nanoTime();
                String path = head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP/"));
                if (path.endsWith("/invocation/next")) {
                    out.write(invocation(events.take()));
                } else {
                    answers.add(new Answer(path, body, at));
                    out.write(ACCEPTED.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException gone) {
            // the process was ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] invocation(byte[] event) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                + "Lambda-Runtime-Aws-Request-Id: 7f1c9b5e-2c1e-4b7a-9d43-0a6c1f2e3d4b\r\n"
                + "Lambda-Runtime-Deadline-Ms: " + (System.currentTimeMillis() + 30_000) + "\r\n"
                + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-central-1:123456789012:function:items\r\n"
                + "Lambda-Runtime-Trace-Id: Root=1-68d2a1b4-3f5e7c9a1b2d4f6081a3c5e7;Parent=53995c3f42cd8ad8;Sampled=0\r\n"
                + "Content-Length: " + event.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(start, start.length + event.length);
        System.arraycopy(event, 0, whole, start.length, event.length);
        return whole;
    }

    /** Request line and fields; null when the connection ended before them. */
    private static @Nullable String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        for (int end = 0; end < 4; ) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
            end = next == (end % 2 == 0 ? '\r' : '\n') ? end + 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] body(String head, InputStream in) throws IOException {
        String fields = head.toLowerCase(Locale.ROOT);
        int field = fields.indexOf("\r\ncontent-length:");
        if (field >= 0) {
            int start = field + "\r\ncontent-length:".length();
            int length = Integer.parseInt(
                    head.substring(start, head.indexOf('\r', start)).strip());
            byte[] body = in.readNBytes(length);
            if (body.length < length) {
                throw new EOFException("the answer ended after " + body.length + " of " + length + " bytes");
            }
            return body;
        }
        return fields.contains("\r\ntransfer-encoding: chunked") ? chunks(in) : new byte[0];
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line(in), 16);
            body.write(in.readNBytes(length));
            line(in);
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the answer ended within a chunk");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static void daemon(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }
}
