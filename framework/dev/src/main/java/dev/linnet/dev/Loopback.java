package dev.linnet.dev;

import java.io.IOException;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP server on 127.0.0.1, of this machine only: strict about messages, lenient about paths, each request on a virtual thread. */
final class Loopback implements AutoCloseable {

    /** The only address anything here listens on, but for {@link #listenAt}. */
    static final String ADDRESS = "127.0.0.1";

    private static final int HEADER_BYTES = 10_240;
    private static final long HEADER_MILLIS = 10_000;

    private final Server server;
    private final long idleMillis;
    private final long headerMillis;
    private final int headerBytes;
    private final ServerConnector connector;

    /**
     * Takes the port; nothing is answered until {@link #start()}.
     *
     * @param port 0 for any
     * @param idleMillis how long a connection may be silent; 0 for ever
     * @throws IOException when the port is taken
     */
    Loopback(int port, long idleMillis, String name) throws IOException {
        this(port, idleMillis, HEADER_MILLIS, name);
    }

    /** The same, with the time that a request's headers may take. */
    Loopback(int port, long idleMillis, long headerMillis, String name) throws IOException {
        this(port, idleMillis, headerMillis, HEADER_BYTES, name);
    }

    /**
     * A server for a process's Runtime API: on any port, and with room for the cause of an error, which a runtime sends
     * as a header of up to 1 MiB ({@code Lambda-Runtime-Function-XRay-Error-Cause}; aws-lambda-java-libs).
     */
    static Loopback forRuntime(String name) throws IOException {
        return new Loopback(0, 0, HEADER_MILLIS, 1024 * 1024 + HEADER_BYTES, name);
    }

    private Loopback(int port, long idleMillis, long headerMillis, int headerBytes, String name) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(12, 2);
        threads.setName(name);
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server = new Server(threads);
        this.idleMillis = idleMillis;
        this.headerMillis = headerMillis;
        this.headerBytes = headerBytes;
        this.connector = connector(ADDRESS, port);
        server.setErrorHandler(new PlainErrors());
    }

    /**
     * Takes the same port of another address. Only for one that nothing but this machine has: that of its bridge to its
     * containers.
     *
     * @throws IOException when the port is taken there
     */
    void listenAt(String address) throws IOException {
        connector(address, port());
    }

    private ServerConnector connector(String address, int port) throws IOException {
        ServerConnector opened =
                new ServerConnector(server, 1, 1, new HeaderDeadline(configuration(headerBytes), headerMillis));
        opened.setHost(address);
        opened.setPort(port);
        opened.setReuseAddress(true);
        opened.setIdleTimeout(idleMillis);
        opened.setAcceptedTcpNoDelay(true);
        server.addConnector(opened);
        opened.open();
        return opened;
    }

    private static HttpConfiguration configuration(int headerBytes) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(headerBytes);
        http.setResponseHeaderSize(HEADER_BYTES);
        http.setMaxResponseHeaderSize(4 * HEADER_BYTES);
        http.setHttpCompliance(HttpCompliance.STRICT);
        // what a path means is the front's business: Jetty has no say in it
        http.setUriCompliance(UriCompliance.UNSAFE);
        return http;
    }

    void handler(Handler handler) {
        server.setHandler(handler);
    }

    void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the server on port " + port() + " did not start: " + e.getMessage(), e);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    /** {@code 127.0.0.1:port}. */
    String authority() {
        return ADDRESS + ":" + port();
    }

    @Override
    public void close() {
        try {
            server.setStopTimeout(0);
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server on port " + port() + " did not stop: " + e.getMessage(), e);
        }
    }
}
