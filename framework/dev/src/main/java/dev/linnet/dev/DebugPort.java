package dev.linnet.dev;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The port at which a function's debugger attaches. It listens as long as {@code linnet dev} runs and passes a connection
 * on to the function's newest process, which listens somewhere else: so an attach that comes while the process is being
 * replaced waits instead of failing, and two processes never want one port. A connection ends with its process, as that
 * of any JVM does; IDEs that attach again by themselves find the next one.
 */
final class DebugPort implements AutoCloseable {

    /** What makes a JVM listen for a debugger. */
    static final String AGENT =
            "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=" + Loopback.ADDRESS + ":0";

    private static final Pattern LISTENING = Pattern.compile("Listening for transport dt_socket at address: (\\d+)");
    private static final int PATIENCE_SECONDS = 20;

    private final ServerSocket server;
    private volatile CompletableFuture<Integer> process = new CompletableFuture<>();

    /**
     * Listens.
     *
     * @param port 0 for any
     * @throws IOException when the port is taken
     */
    DebugPort(int port) throws IOException {
        this.server = new ServerSocket(port, 50, loopback());
        Thread.ofPlatform().daemon().name("debug-" + port()).start(this::accept);
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    int port() {
        return server.getLocalPort();
    }

    /** A new process is being started: who attaches now waits for it. */
    void expect() {
        process = new CompletableFuture<>();
    }

    /** Whether a line of a process's output says where it listens: then it is not the function's. */
    boolean hears(String line) {
        Matcher listening = LISTENING.matcher(line);
        if (!listening.matches()) {
            return false;
        }
        int port = Integer.parseInt(listening.group(1));
        if (!process.complete(port)) {
            process = CompletableFuture.completedFuture(port);
        }
        return true;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket debugger = server.accept();
                Thread.ofVirtual().start(() -> pass(debugger));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void pass(Socket debugger) {
        try (debugger;
                Socket jvm = connect()) {
            debugger.setTcpNoDelay(true);
            jvm.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> copy(jvm, debugger));
            copy(debugger, jvm);
            back.join();
        } catch (IOException | TimeoutException e) {
            // no process listens: the debugger sees its connection end
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A JVM that a debugger has left listens again, a moment later and at another port. */
    private Socket connect() throws IOException, TimeoutException, InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            int port = process.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            try {
                return new Socket(loopback(), port);
            } catch (ConnectException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }

    /** Until one side ends, and then ends the other. */
    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // the side that is gone; the other follows
        }
        try {
            from.close();
            to.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
