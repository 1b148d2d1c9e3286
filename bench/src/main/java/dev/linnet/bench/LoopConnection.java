package dev.linnet.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The least HTTP that speaks with a Runtime API: one connection, bodies with a length. */
final class LoopConnection {

    private static final String PREFIX = "/2018-06-01/runtime/invocation/";

    private final String host;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[16_384];
    private String requestId = "";

    LoopConnection(String api) throws IOException {
        host = api;
        int colon = api.indexOf(':');
        // without NO_PROXY the JDK loads its SOCKS client
        Socket socket = new Socket(Proxy.NO_PROXY);
        socket.connect(new InetSocketAddress(api.substring(0, colon), Integer.parseInt(api.substring(colon + 1))));
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Waits for the next event. */
    byte[] next() throws IOException {
        return exchange("GET " + PREFIX + "next HTTP/1.1\r\nHost: " + host + "\r\n\r\n", new byte[0]);
    }

    /** Sends the answer to the last event. */
    void respond(byte[] content) throws IOException {
        exchange(
                "POST " + PREFIX + requestId + "/response HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: "
                        + content.length + "\r\n\r\n",
                content);
    }

    private byte[] exchange(String head, byte[] content) throws IOException {
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        out.write(whole);

        int limit = 0;
        int end;
        do {
            limit += read(limit);
            end = headEnd(limit);
        } while (end < 0);
        int length = fields(new String(buffer, 0, end, StandardCharsets.ISO_8859_1));
        if (buffer.length < end + length) {
            buffer = Arrays.copyOf(buffer, end + length);
        }
        while (limit < end + length) {
            limit += read(limit);
        }
        return Arrays.copyOfRange(buffer, end, end + length);
    }

    private int read(int from) throws IOException {
        int count = in.read(buffer, from, buffer.length - from);
        if (count < 1) {
            throw new EOFException("the Runtime API closed the connection");
        }
        return count;
    }

    private int headEnd(int limit) {
        for (int i = 3; i < limit; i++) {
            if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Keeps the request's id; returns the content's length. */
    private int fields(String head) {
        int length = 0;
        int line = head.indexOf('\n') + 1;
        while (line < head.length()) {
            int next = head.indexOf('\n', line) + 1;
            int colon = head.indexOf(':', line);
            if (head.regionMatches(true, line, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(head.substring(colon + 1, next).strip());
            } else if (head.regionMatches(true, line, "Lambda-Runtime-Aws-Request-Id:", 0, 30)) {
                requestId = head.substring(colon + 1, next).strip();
            }
            line = next;
        }
        return length;
    }
}
