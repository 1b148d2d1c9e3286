package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends exactly the bytes that it is given, and reads what comes back. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp() {}

    /** What came back, and whether the server closed the connection after it. */
    record Answer(Reply reply, boolean closed) {
        String text() {
            return new String(reply.body(), StandardCharsets.UTF_8);
        }

        String header(String name) {
            return String.join(
                    "\n",
                    reply.headers().stream()
                            .filter(h -> h.is(name))
                            .map(Header::value)
                            .toList());
        }
    }

    /** A request with Host and Content-Length. */
    static Answer send(int port, String method, String target, List<Header> headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.write(body);
        return send(port, bytes.toByteArray(), method.equals("HEAD"), false);
    }

    static Answer get(int port, String target) throws IOException {
        return send(port, "GET", target, List.of(), new byte[0]);
    }

    /** Bytes as they are; {@code untilClosed} waits for the server to close the connection. */
    static Answer send(int port, byte[] request, boolean head, boolean untilClosed) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            String[] status = line(in).split(" ", 3);
            List<Header> headers = new ArrayList<>();
            int length = 0;
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                int colon = line.indexOf(':');
                Header header = new Header(
                        line.substring(0, colon), line.substring(colon + 1).strip());
                headers.add(header);
                length = header.is("content-length") ? Integer.parseInt(header.value()) : length;
            }
            byte[] body = in.readNBytes(head ? 0 : length);
            return new Answer(new Reply(Integer.parseInt(status[1]), headers, body), untilClosed && in.read() < 0);
        }
    }

    /** All that comes back until the server closes the connection. */
    static String all(int port, byte[] requests) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(requests);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended after \"" + line + "\"");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
