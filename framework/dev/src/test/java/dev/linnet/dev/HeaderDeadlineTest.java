package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** BAD-INPUTS, "Local server": slow headers → 408. */
@Timeout(30)
class HeaderDeadlineTest {

    @Test
    void headersThatTrickleAreCutOff() throws Exception {
        try (Loopback server = server();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            Thread trickle = Thread.ofVirtual().start(() -> {
                try {
                    OutputStream out = socket.getOutputStream();
                    out.write("GET / HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('a');
                        out.flush();
                        Thread.sleep(20);
                    }
                } catch (java.io.IOException | InterruptedException e) {
                    // the server has closed the connection
                }
            });

            byte[] answer = socket.getInputStream().readNBytes(1_000);

            assertThat(new String(answer, StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 408 Request Timeout\r\n")
                    .endsWith("{\"message\":\"Request Timeout\"}");
            trickle.join();
        }
    }

    /** A body has its own time, and a connection may be used again after a pause. */
    @Test
    void slowBodiesAndPausesAreNot() throws Exception {
        try (Loopback server = server();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            String head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n";
            for (int i = 0; i < 2; i++) {
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write('a');
                out.flush();
                Thread.sleep(800);
                out.write('b');
                out.flush();

                String status = new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
                assertThat(status).isEqualTo("HTTP/1.1 200 OK");
                while (socket.getInputStream().read() != '!') {
                    // to the end of the answer
                }
                Thread.sleep(800);
            }
        }
    }

    private static Loopback server() throws Exception {
        Loopback server = new Loopback(0, 10_000, 400, "test");
        server.handler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                Content.Source.asByteBuffer(request);
                response.write(true, ByteBuffer.wrap(new byte[] {'!'}), callback);
                return true;
            }
        });
        server.start();
        return server;
    }
}
