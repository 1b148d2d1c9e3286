package dev.linnet.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A requirements file with those that it includes (pip's "Requirements File Format").
 *
 * @param file the file
 * @param text the lines that say something, of all files
 */
record Requirements(Path file, String text) {

    private static final Pattern INCLUDE = Pattern.compile("(?:-[rc]|--requirement|--constraint)[\\s=]*(\\S+).*");

    static Requirements read(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        add(file, text, new HashSet<>());
        return new Requirements(file, text.toString());
    }

    private static void add(Path file, StringBuilder text, Set<Path> seen) throws IOException {
        if (!seen.add(file.normalize())) {
            return;
        }
        for (String raw : Files.readAllLines(file)) {
            String line = raw.replaceFirst("(^|\\s)#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            text.append(line).append('\n');
            Matcher include = INCLUDE.matcher(line);
            Path folder = file.getParent();
            if (include.matches() && folder != null && Files.isRegularFile(folder.resolve(include.group(1)))) {
                add(folder.resolve(include.group(1)), text, seen);
            }
        }
    }

    /** Whether there is nothing to install. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Names an environment: the same for the same requirements on the same interpreter. */
    String key(Python python) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((python + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return python.version().text() + "-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
