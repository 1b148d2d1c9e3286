package dev.linnet.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 connection (RFC 9112) that is kept open between exchanges and opened anew when it was lost in between.
 * A plain socket: {@code java.net.http} and {@code HttpURLConnection} take longer to load than a function to answer.
 * Used by one thread at a time.
 */
final class HttpConnection implements AutoCloseable {

    /** What a Runtime API can have to say is far below: 6 MB, or 200 MB streamed (SEMANTICS, limits). */
    private static final int LONGEST_BODY = 256 << 20;

    private static final int LONGEST_HEAD = 1 << 20;
    private static final int FIRST_ALLOCATION = 1 << 20;
    /** Less than a segment on loopback, head included. */
    private static final int ONE_WRITE = 1 << 15;

    private static final byte[] NOTHING = {};

    private final String host;
    private final int port;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;

    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private boolean received;
    private boolean direct;
    private int headLength;

    private int status;
    private boolean lasting;
    private final List<String> fields = new ArrayList<>(16);
    private byte[] body = NOTHING;

    /** Connects with the first exchange. */
    HttpConnection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * Sends a request and reads the whole response. On a connection that has served before and ends without a byte of
     * a response, the request is sent once more over a new one: it was closed while idle, or the request's name (the
     * path of an invocation's answer) makes a repetition harmless (RFC 9112 §9.3.1).
     *
     * @param head request line and fields, with the empty line
     * @return the status
     * @throws IOException when the response did not come, or not to its end, or is not HTTP (RuntimeApiException);
     *     when no connection can be made
     */
    int exchange(byte[] head, byte[] content) throws IOException {
        while (true) {
            boolean reused = socket != null;
            Socket open = open();
            received = false;
            IOException unsent = send(open, head, content);
            try {
                readResponse();
            } catch (IOException failure) {
                close();
                if (RuntimeApiException.is(RuntimeApiException.Kind.MALFORMED, failure)) {
                    throw failure;
                }
                if (reused && !received) {
                    continue;
                }
                throw unsent != null && !received
                        ? RuntimeApiException.unsent(unsent)
                        : RuntimeApiException.lost(received, failure);
            }
            if (!lasting || unsent != null) {
                close();
            }
            return status;
        }
    }

    /** The value of a field of the last response, or null. */
    @Nullable
    String field(String name) {
        int colon = name.length();
        for (int i = 0; i < fields.size(); i++) {
            String line = fields.get(i);
            if (line.length() > colon && line.charAt(colon) == ':' && line.regionMatches(true, 0, name, 0, colon)) {
                return line.substring(colon + 1).trim();
            }
        }
        return null;
    }

    /** The body of the last response. */
    byte[] body() {
        return body;
    }

    /** Closes the connection; the next exchange opens another. */
    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        in = null;
        position = 0;
        limit = 0;
        if (open != null) {
            try {
                open.close();
            } catch (IOException unimportant) {
                // nothing is lost with a connection that is not used any more
            }
        }
    }

    private Socket open() throws IOException {
        Socket open = socket;
        if (open == null) {
            // without NO_PROXY the JDK loads its SOCKS client
            open = new Socket(Proxy.NO_PROXY);
            try {
                open.connect(new InetSocketAddress(host, port));
                in = open.getInputStream();
            } catch (IOException failure) {
                open.close();
                throw failure;
            }
            socket = open;
            direct = false;
        }
        return open;
    }

    /** Sends, and returns why it did not work: the server may have answered (413) before it read all. */
    private @Nullable IOException send(Socket open, byte[] head, byte[] content) {
        try {
            OutputStream out = open.getOutputStream();
            if (content.length == 0) {
                out.write(head);
            } else if (content.length <= ONE_WRITE) {
                byte[] whole = Arrays.copyOf(head, head.length + content.length);
                System.arraycopy(content, 0, whole, head.length, content.length);
                out.write(whole);
            } else {
                if (!direct) {
                    // the rest of several segments would wait for an acknowledgement; not before there are several,
                    // because the first socket option loads classes for a millisecond
                    direct = true;
                    open.setTcpNoDelay(true);
                }
                out.write(head);
                out.write(content);
            }
            return null;
        } catch (IOException failure) {
            return failure;
        }
    }

    private void readResponse() throws IOException {
        do {
            headLength = 0;
            readStatusLine();
            fields.clear();
            for (String line = readLine(); !line.isEmpty(); line = readLine()) {
                if (line.indexOf(':') < 1) {
                    throw RuntimeApiException.malformed("a field without a name: " + line);
                }
                fields.add(line);
            }
        } while (status < 200);
        String connection = field("Connection");
        if (connection != null) {
            lasting = lasting ? !connection.equalsIgnoreCase("close") : connection.equalsIgnoreCase("keep-alive");
        }
        body = readBody();
    }

    private void readStatusLine() throws IOException {
        String line = readLine();
        if (!line.startsWith("HTTP/1.") || line.length() < 12 || line.charAt(8) != ' ') {
            throw RuntimeApiException.malformed("not a status line: " + line);
        }
        status = number(line.substring(9, 12), 10);
        lasting = line.charAt(7) != '0';
    }

    private byte[] readBody() throws IOException {
        if (status == 204 || status == 304) {
            return NOTHING;
        }
        String coding = field("Transfer-Encoding");
        if (coding != null) {
            if (!coding.equalsIgnoreCase("chunked")) {
                throw RuntimeApiException.malformed("Transfer-Encoding: " + coding);
            }
            return readChunks();
        }
        String length = field("Content-Length");
        if (length != null) {
            return readFully(NOTHING, number(length, 10));
        }
        lasting = false;
        byte[] all = NOTHING;
        while (fill()) {
            all = readFully(all, limit - position);
        }
        return all;
    }

    private byte[] readChunks() throws IOException {
        byte[] all = NOTHING;
        while (true) {
            String line = readLine();
            int end = line.indexOf(';');
            int size = number(end < 0 ? line.trim() : line.substring(0, end).trim(), 16);
            if (size == 0) {
                String trailer = readLine();
                while (!trailer.isEmpty()) {
                    trailer = readLine();
                }
                return all;
            }
            all = readFully(all, size);
            if (!readLine().isEmpty()) {
                throw RuntimeApiException.malformed("a chunk is longer than its size says");
            }
        }
    }

    /** What is there and {@code more} bytes; memory grows with what arrives, not with what is announced. */
    private byte[] readFully(byte[] there, int more) throws IOException {
        long total = (long) there.length + more;
        if (total > LONGEST_BODY) {
            throw RuntimeApiException.malformed("a body of " + total + " bytes; the most is " + LONGEST_BODY);
        }
        int end = (int) total;
        byte[] all = Arrays.copyOf(there, Math.min(end, there.length + FIRST_ALLOCATION));
        int at = there.length;
        while (at < end) {
            if (at == all.length) {
                all = Arrays.copyOf(all, (int) Math.min(end, 2L * all.length));
            }
            int count;
            if (position < limit) {
                count = Math.min(limit - position, all.length - at);
                System.arraycopy(buffer, position, all, at, count);
                position += count;
            } else {
                count = input().read(all, at, all.length - at);
                if (count < 0) {
                    throw new IOException("the connection ended after " + at + " of " + end + " bytes of the body");
                }
            }
            at += count;
        }
        return all;
    }

    /** The next line without its end, as UTF-8: the service sends JSON in fields. */
    private String readLine() throws IOException {
        byte[] start = NOTHING;
        while (true) {
            if (!fill()) {
                throw new IOException("the connection ended within the head");
            }
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int count = end - position;
            headLength += count + 1;
            if (headLength > LONGEST_HEAD) {
                throw RuntimeApiException.malformed("a head of more than " + LONGEST_HEAD + " bytes");
            }
            byte[] line = buffer;
            int from = position;
            int to = end;
            if (start.length > 0 || end == limit) { // the buffer has a part of it
                line = Arrays.copyOf(start, start.length + count);
                System.arraycopy(buffer, position, line, start.length, count);
                from = 0;
                to = line.length;
            }
            if (end < limit) {
                position = end + 1;
                int length = to > from && line[to - 1] == '\r' ? to - from - 1 : to - from;
                return new String(line, from, length, StandardCharsets.UTF_8);
            }
            position = limit;
            start = line;
        }
    }

    /** Whether there are bytes in the buffer, reading some if need be. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, input().read(buffer));
            received |= limit > 0;
        }
        return limit > 0;
    }

    private InputStream input() throws IOException {
        if (in == null) {
            throw new IOException("the connection is closed");
        }
        return in;
    }

    private static int number(String digits, int radix) throws IOException {
        long value = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && value >= 0; i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            value = digit < 0 || value > LONGEST_BODY ? -1 : value * radix + digit;
        }
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw RuntimeApiException.malformed("not a number of bytes, or too large: " + digits);
        }
        return (int) value;
    }
}
