package dev.linnet.lambda;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A Runtime API server that misbehaves as told. It answers each {@code /next} with the next call, waits when there is
 * none, and like the real one accepts one answer to an id and refuses others with 400.
 */
final class FakeApi implements AutoCloseable {

    /** How the response to {@code /next} goes out. */
    enum Delivery {
        WHOLE,
        BYTE_BY_BYTE,
        CHUNKED,
        CHUNKED_BYTE_BY_BYTE,
        SLOWLY,
        AFTER_100_CONTINUE,
        CONNECTION_CLOSE,
        THEN_CLOSED,
        HTTP_1_0,
        WITHOUT_LENGTH,
        CUT_IN_STATUS_LINE,
        CUT_IN_HEAD,
        CUT_IN_BODY,
        CUT_IN_CHUNK,
        LENGTH_TOO_LARGE,
        LENGTH_ABSURD,
        NO_HTTP,
        NO_REQUEST_ID,
        NOT_A_BYTE
    }

    /** What becomes of the answer to a call. */
    enum Ack {
        ACCEPTED,
        ACCEPTED_LATE,
        ACCEPTED_CHUNKED,
        ACCEPTED_THEN_CLOSED,
        UNKNOWN_ID,
        TOO_LARGE,
        TOO_LARGE_UNREAD,
        SERVER_ERROR,
        LOST
    }

    /** A call to deliver; {@code remaining} is milliseconds until the deadline. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Call(
            String id,
            byte[] event,
            Delivery delivery,
            Ack ack,
            long remaining,
            @Nullable String trace) {}

    /** A request that came in, but not {@code /next}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Received(String method, String path, Map<String, String> fields, byte[] body, int status) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return status + " " + path + " " + (body.length < 200 ? text() : body.length + " bytes");
        }
    }

    private static final String API = "/2018-06-01/runtime/";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final Map<String, Call> delivered = new ConcurrentHashMap<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final AtomicInteger nexts = new AtomicInteger();
    private volatile boolean ended;
    private volatile boolean closed;

    FakeApi() throws IOException {
        Thread acceptor = new Thread(this::accept, "fake-api");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    FakeApi call(Call call) {
        calls.add(call);
        return this;
    }

    /** An ordinary call without a deadline. */
    FakeApi call(String id, String event) {
        return call(new Call(id, Actor.bytes(event), Delivery.WHOLE, Ack.ACCEPTED, 0, null));
    }

    /** A call that is delivered as told. */
    FakeApi call(String id, String event, Delivery delivery) {
        return call(new Call(id, Actor.bytes(event), delivery, Ack.ACCEPTED, 0, null));
    }

    /** A call whose answer is received as told. */
    FakeApi call(String id, String event, Ack ack) {
        return call(new Call(id, Actor.bytes(event), Delivery.WHOLE, ack, 0, null));
    }

    /** A call with so many milliseconds until its deadline. */
    FakeApi call(String id, String event, long remaining) {
        return call(new Call(id, Actor.bytes(event), Delivery.WHOLE, Ack.ACCEPTED, remaining, null));
    }

    /** After the calls that are there, {@code /next} is answered 500: the process is to end. */
    FakeApi end() {
        ended = true;
        return this;
    }

    /** What came in, in order, but {@code /next}. */
    List<Received> received() {
        return List.copyOf(received);
    }

    /** Waits for what comes in next, and takes it out. */
    Received take() throws InterruptedException {
        Received next = received.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came in");
        }
        return next;
    }

    /** How often {@code /next} was asked. */
    int nexts() {
        return nexts.get();
    }

    int connections() {
        return sockets.size();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                if (closed) {
                    // accepted while the server socket was being closed
                    socket.close();
                    return;
                }
                Thread thread = new Thread(() -> serve(socket), "fake-api-connection");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            boolean open = true;
            while (open) {
                String request = line(in);
                if (request == null) {
                    return;
                }
                String path = request.split(" ", -1)[1];
                Map<String, String> fields = fields(in);
                open = path.equals(API + "invocation/next") ? next(in, out) : other(request, path, fields, in, out);
            }
        } catch (IOException | InterruptedException over) {
            // the other side hung up, as it may
        }
    }

    private boolean next(InputStream in, OutputStream out) throws IOException, InterruptedException {
        nexts.incrementAndGet();
        Call call = calls.poll(0, TimeUnit.SECONDS);
        if (call == null && ended) {
            respond(out, "500 Internal Server Error", "{\"errorMessage\":\"end\"}");
            return true;
        }
        if (call == null) {
            call = calls.take();
        }
        delivered.put(call.id, call);
        boolean open = new FakeDelivery(call, out).send();
        if (call.delivery == Delivery.CONNECTION_CLOSE && in.read() >= 0) {
            received.add(new Received("used a connection that was said to close", "", Map.of(), new byte[0], 0));
        }
        return open;
    }

    private boolean other(String request, String path, Map<String, String> fields, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        String[] parts = path.substring(API.length()).split("/", -1);
        Call call = parts[0].equals("invocation") ? delivered.get(parts[1]) : null;
        Ack ack = call == null || path.endsWith("/error") ? Ack.ACCEPTED : call.ack;
        if (ack == Ack.TOO_LARGE_UNREAD) {
            received.add(new Received(request.split(" ", -1)[0], path, fields, new byte[0], 413));
            respond(out, "413 Request Entity Too Large", "{\"errorType\":\"RequestEntityTooLarge\"}");
            return false;
        }
        byte[] body = in.readNBytes(Integer.parseInt(fields.getOrDefault("Content-Length", "0")));
        int status = switch (ack) {
            case UNKNOWN_ID -> 400;
            case TOO_LARGE -> 413;
            case SERVER_ERROR -> 500;
            default ->
                parts[0].equals("invocation") && !answered.add(parts[1])
                        ? 400
                        : parts[0].equals("restore") && parts[1].equals("next") ? 200 : 202;
        };
        received.add(new Received(request.split(" ", -1)[0], path, fields, body, status));
        switch (ack) {
            case LOST -> {
                return false;
            }
            case ACCEPTED_LATE -> Thread.sleep(300);
            default -> {}
        }
        String line = status + (status < 300 ? " Fine" : " Refused");
        if (ack == Ack.ACCEPTED_CHUNKED) {
            out.write(("HTTP/1.1 " + line + "\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{ }\r\n0\r\nA: b\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
        } else {
            respond(out, line, status < 300 ? "{\"status\":\"OK\"}" : "{\"errorType\":\"InvalidRequestID\"}");
        }
        return ack != Ack.ACCEPTED_THEN_CLOSED;
    }

    private static void respond(OutputStream out, String status, String body) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Map<String, String> fields(InputStream in) throws IOException {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(": ", 2);
            fields.put(parts[0], parts[1]);
        }
        return fields;
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            line.write(b);
        }
        byte[] bytes = line.toByteArray();
        return new String(Arrays.copyOf(bytes, bytes.length - 1), StandardCharsets.ISO_8859_1);
    }
}
