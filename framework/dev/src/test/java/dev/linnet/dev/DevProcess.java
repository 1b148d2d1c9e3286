package dev.linnet.dev;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A process of {@code linnet dev} in a shell that leads to a server which records who comes. */
final class DevProcess implements AutoCloseable {

    private final List<String> visitors = new CopyOnWriteArrayList<>();
    private final List<String> printed = new CopyOnWriteArrayList<>();
    private final HttpServer planted;
    private final Process process;
    private final int port;

    /** What a shell has that leads there. */
    interface Shell {
        void plant(String origin, Map<String, String> environment) throws IOException;
    }

    /** Starts it, and waits until it is ready. */
    DevProcess(Path project, Shell shell) throws IOException {
        this.planted = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        planted.createContext("/", exchange -> {
            visitors.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
        });
        planted.start();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.linnet.dev.Linnet",
                        "dev",
                        "--port",
                        "0")
                .directory(project.toFile())
                .redirectErrorStream(true);
        shell.plant("http://127.0.0.1:" + planted.getAddress().getPort(), builder.environment());
        this.process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("ready on")) {
            printed.add(line);
            line = out.readLine();
        }
        if (line == null) {
            throw new AssertionError("not ready: " + printed);
        }
        this.port = Integer.parseInt(line.replaceAll("ready on http://127.0.0.1:(\\d+) .*", "$1"));
        Thread.ofPlatform().daemon().start(() -> out.lines().forEach(printed::add));
    }

    /** The front's port. */
    int port() {
        return port;
    }

    /** Who came where the shell leads. */
    List<String> visitors() {
        return visitors;
    }

    /** All that was printed so far. */
    List<String> printed() {
        return printed;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        planted.stop(0);
    }
}
