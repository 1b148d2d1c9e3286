package dev.linnet.examples.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process behind {@link LocalAws}. JUnit ends it when all tests have run. */
final class LocalAwsProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("^ready on (http://[0-9.]+:[0-9]+)\\b.*");
    /** Of a service's module, which is where Maven runs its tests. */
    private static final Path TEMPLATE = Path.of("../../template.yaml");

    private final Process process;

    private LocalAwsProcess(Process process) {
        this.process = process;
    }

    /** Starts it, waits until it has its tables, and points the SDK there. */
    static LocalAwsProcess start() {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.linnet.dev.Linnet",
                            "local-aws",
                            "--template",
                            TEMPLATE.toString(),
                            "--port",
                            "0")
                    .redirectErrorStream(true)
                    .start();
            System.setProperty("aws.endpointUrl", endpoint(process));
            System.setProperty("aws.accessKeyId", "local");
            System.setProperty("aws.secretAccessKey", "local");
            return new LocalAwsProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String endpoint(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                // what it says later is of no interest, but must be read for it to go on
                Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(later -> {}));
                return ready.group(1);
            }
            said.add(line);
        }
        throw new IllegalStateException("./linnet local-aws ended before it was ready: " + String.join("\n", said));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
