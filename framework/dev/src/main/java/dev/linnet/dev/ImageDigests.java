package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The SHA-256 of every file of an image's task folder, as {@code sha256sum} writes them. JDK 25 runs an AOT cache's code even
 * when a jar has changed since (JDK-8377932), so that somebody else has to compare.
 */
final class ImageDigests {

    private ImageDigests() {}

    /** The digests of a folder, one line a file, sorted: {@code <hex>  <path below the folder>}. */
    static String of(Path folder) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString();
                lines.put(name, sha256(file) + "  " + name + "\n");
            }
        }
        return String.join("", lines.values());
    }

    /**
     * Compares a folder with digests taken before.
     *
     * @throws Failure naming the files that changed, went or came
     */
    static void check(Path folder, String before) throws IOException, Failure {
        String now = of(folder);
        Map<String, String> differing = new TreeMap<>();
        before.lines().forEach(line -> differing.put(name(line), "is gone"));
        for (String line : now.lines().toList()) {
            if (before.contains(line + "\n")) {
                differing.remove(name(line));
            } else {
                differing.merge(name(line), "is new", (old, fresh) -> "has changed");
            }
        }
        if (!differing.isEmpty()) {
            StringBuilder list = new StringBuilder();
            differing.forEach((name, how) -> list.append(list.isEmpty() ? "" : ", ")
                    .append(name)
                    .append(' ')
                    .append(how));
            throw new Failure("since the AOT caches were trained, " + list + " in " + folder
                    + "; the JVM does not notice and would run the old code: place files before the training");
        }
    }

    private static String name(String line) {
        return line.substring(line.indexOf(' ') + 2);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
