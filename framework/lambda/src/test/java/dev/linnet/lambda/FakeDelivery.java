package dev.linnet.lambda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sends a call in the way that was asked for. */
final class FakeDelivery {

    private static final int CHUNK = 1000;

    private final FakeApi.Call call;
    private final OutputStream out;

    FakeDelivery(FakeApi.Call call, OutputStream out) {
        this.call = call;
        this.out = out;
    }

    /** Sends; false when the connection is to be closed. */
    boolean send() throws IOException, InterruptedException {
        byte[] event = call.event();
        String length = "Content-Length: " + event.length + "\r\n";
        byte[] whole = join(head("HTTP/1.1 200 OK", length), event);
        switch (call.delivery()) {
            case WHOLE, THEN_CLOSED -> out.write(whole);
            case BYTE_BY_BYTE -> byteByByte(whole);
            case CHUNKED -> out.write(join(head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked\r\n"), chunks()));
            case CHUNKED_BYTE_BY_BYTE ->
                byteByByte(join(head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked\r\n"), chunks()));
            case SLOWLY -> {
                for (int i = 0; i < 5; i++) {
                    int from = whole.length * i / 5;
                    out.write(whole, from, whole.length * (i + 1) / 5 - from);
                    Thread.sleep(50);
                }
            }
            case AFTER_100_CONTINUE -> out.write(join(ascii("HTTP/1.1 100 Continue\r\nA: b\r\n\r\n"), whole));
            case CONNECTION_CLOSE -> out.write(join(head("HTTP/1.1 200 OK", length + "Connection: close\r\n"), event));
            case HTTP_1_0 -> out.write(join(head("HTTP/1.0 200 OK", length), event));
            case WITHOUT_LENGTH -> out.write(join(head("HTTP/1.1 200 OK", ""), event));
            case CUT_IN_STATUS_LINE -> out.write(ascii("HTTP/1.1 2"));
            case CUT_IN_HEAD ->
                out.write(ascii("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: " + call.id() + "\r\nLamb"));
            case CUT_IN_BODY -> out.write(whole, 0, whole.length - 1);
            case CUT_IN_CHUNK -> {
                byte[] chunked = join(head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked\r\n"), chunks());
                out.write(chunked, 0, chunked.length - 3);
            }
            case LENGTH_TOO_LARGE ->
                out.write(join(head("HTTP/1.1 200 OK", "Content-Length: " + (event.length + 10) + "\r\n"), event));
            case LENGTH_ABSURD -> out.write(join(head("HTTP/1.1 200 OK", "Content-Length: 99999999999\r\n"), event));
            case NO_HTTP -> out.write(ascii("SSH-2.0-OpenSSH_9.6\r\n\r\n"));
            case NO_REQUEST_ID -> out.write(join(ascii("HTTP/1.1 200 OK\r\n" + length + "\r\n"), event));
            case NOT_A_BYTE -> {}
        }
        out.flush();
        return switch (call.delivery()) {
            case WHOLE, BYTE_BY_BYTE, CHUNKED, CHUNKED_BYTE_BY_BYTE, SLOWLY, AFTER_100_CONTINUE -> true;
            default -> false;
        };
    }

    private byte[] head(String status, String framing) {
        long deadline = call.remaining() == 0 ? 0 : System.currentTimeMillis() + call.remaining();
        String trace = call.trace() == null ? "" : "Lambda-Runtime-Trace-Id: " + call.trace() + "\r\n";
        return ascii(status + "\r\nlambda-runtime-aws-request-id:" + call.id() + "  \r\nLambda-Runtime-Deadline-Ms: "
                + deadline + "\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:x:1:function:f\r\n" + trace
                + framing
                + "\r\n");
    }

    private byte[] chunks() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        byte[] event = call.event();
        for (int from = 0; from < event.length; from += CHUNK) {
            int size = Math.min(CHUNK, event.length - from);
            chunks.writeBytes(ascii(Integer.toHexString(size).toUpperCase(java.util.Locale.ROOT) + ";x=y\r\n"));
            chunks.write(event, from, size);
            chunks.writeBytes(ascii("\r\n"));
        }
        chunks.writeBytes(ascii("0\r\nTrailer: x\r\n\r\n"));
        return chunks.toByteArray();
    }

    private void byteByByte(byte[] bytes) throws IOException {
        for (byte b : bytes) {
            out.write(b);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
