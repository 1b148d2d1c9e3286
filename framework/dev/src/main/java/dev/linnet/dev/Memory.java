package dev.linnet.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What a process takes of this machine's memory. */
final class Memory {

    private Memory() {}

    /**
     * The resident set of a process, in MiB: what {@code /proc} says on Linux and {@code ps} elsewhere; empty when the
     * process is gone or nobody says.
     */
    static OptionalLong residentMegabytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            List<String> lines = Files.exists(status) ? Files.readAllLines(status) : ps(pid);
            return lines.stream()
                    .map(line -> line.replaceFirst("^VmRSS:", "").strip())
                    .filter(line -> line.matches("\\d+( kB)?"))
                    .mapToLong(line -> Long.parseLong(line.replace(" kB", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static List<String> ps(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }
}
