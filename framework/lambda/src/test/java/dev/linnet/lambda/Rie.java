package dev.linnet.lambda;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * AWS's Lambda Runtime Interface Emulator with a function of this class path in a JVM of its own, on loopback. The
 * emulator comes out of the aws-sam-cli wheel, which {@code python3 -m pip} fetches into {@code target/rie} once;
 * {@code -Dlinnet.rie=<path>} names one that is there, {@code -Dlinnet.rie=skip} does without. Off Linux the test that
 * asks for one is skipped.
 *
 * <pre>{@code
 * try (Rie rie = Rie.start(EchoFunction.class, Map.of())) {
 *     Rie.Answer answer = rie.invoke(event);
 * }
 * }</pre>
 */
final class Rie implements AutoCloseable {

    private static final String WHEEL = "aws_sam_cli-1.170.0-py3-none-any.whl";
    private static final String SHA_256 = "24ebaf5ecba38dc1758089968cb89ab61e124b84e92a344fc7a2771a47f4d0bf";

    private final Process process;
    private final int port;
    private final Path log;

    /** What the emulator answered. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private Rie(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the emulator; the function starts a moment later.
     *
     * @param main the function: a class of this class path with a {@code main}
     * @param environment variables beside the emulator's own; {@code AWS_LAMBDA_FUNCTION_TIMEOUT} is in seconds
     * @param flags of the function's JVM
     */
    static Rie start(Class<?> main, Map<String, String> environment, String... flags) throws Exception {
        return start(ChildJvm.command(main, flags), environment);
    }

    /** Starts the emulator with a function by its command line. */
    static Rie start(List<String> function, Map<String, String> environment) throws Exception {
        Path emulator = emulator();
        int port = freePort();
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target", "rie")), "log-", ".txt");
        List<String> command = new ArrayList<>(List.of(
                emulator.toString(),
                "--runtime-interface-emulator-address",
                "127.0.0.1:" + port,
                "--runtime-api-address",
                "127.0.0.1:" + freePort()));
        command.addAll(function);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(environment);
        Rie rie = new Rie(builder.start(), port, log);
        rie.awaitPort();
        return rie;
    }

    /** Invokes the function; waits up to 60 s for the answer. */
    Answer invoke(byte[] event) throws IOException {
        return invoke(event, Map.of());
    }

    /** Invokes the function with headers of the Invoke API, such as {@code X-Amz-Client-Context}. */
    Answer invoke(byte[] event, Map<String, String> headers) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/2015-03-31/functions/function/invocations");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(60_000);
        connection.setDoOutput(true);
        headers.forEach(connection::setRequestProperty);
        connection.setFixedLengthStreamingMode(event.length);
        connection.getOutputStream().write(event);
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, body == null ? new byte[0] : body.readAllBytes());
        }
    }

    /** What emulator and function have printed so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends the emulator and what it started. */
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private void awaitPort() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket probe = new Socket()) {
                probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        String said = log();
        close();
        throw new IllegalStateException("the emulator does not listen on port " + port + "; it said: " + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private static Path emulator() throws Exception {
        String given = System.getProperty("linnet.rie");
        if ("skip".equals(given)) {
            return abort("-Dlinnet.rie=skip");
        }
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        String system = System.getProperty("os.name");
        if (!system.equals("Linux")) {
            return abort("the Runtime Interface Emulator is a Linux program; this is " + system);
        }
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
        Path home = Files.createDirectories(Path.of("target", "rie").toAbsolutePath());
        Path emulator = home.resolve("aws-lambda-rie-" + arch);
        try (FileChannel channel =
                        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            if (!Files.isExecutable(emulator)) {
                Path wheel = home.resolve(WHEEL);
                if (!Files.exists(wheel) || !sha256(wheel).equals(SHA_256)) {
                    download(home);
                }
                unpack(wheel, emulator);
            }
        }
        return emulator;
    }

    private static void download(Path home) throws Exception {
        Path said = home.resolve("pip.txt");
        Process pip = new ProcessBuilder(
                        "python3",
                        "-m",
                        "pip",
                        "download",
                        "--no-deps",
                        "--only-binary",
                        ":all:",
                        "--dest",
                        home.toString(),
                        "aws-sam-cli==1.170.0")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!pip.waitFor(180, TimeUnit.SECONDS)) {
            pip.destroyForcibly();
        }
        Path wheel = home.resolve(WHEEL);
        if (!Files.exists(wheel) || !sha256(wheel).equals(SHA_256)) {
            throw new IllegalStateException(
                    "the Runtime Interface Emulator could not be fetched with `python3 -m pip download aws-sam-cli==1.170.0`"
                            + "; give one with -Dlinnet.rie=<path>, or go without with -Dlinnet.rie=skip. pip said: "
                            + Files.readString(said));
        }
    }

    private static void unpack(Path wheel, Path emulator) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(wheel))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("samcli/local/rapid/" + emulator.getFileName())) {
                    Path fresh = emulator.resolveSibling("fresh");
                    Files.copy(zip, fresh, StandardCopyOption.REPLACE_EXISTING);
                    if (!fresh.toFile().setExecutable(true)) {
                        throw new IOException(fresh + " cannot be made executable");
                    }
                    Files.move(fresh, emulator, StandardCopyOption.ATOMIC_MOVE);
                    return;
                }
            }
        }
        throw new IOException(wheel + " has no " + emulator.getFileName());
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(hash);
    }
}
