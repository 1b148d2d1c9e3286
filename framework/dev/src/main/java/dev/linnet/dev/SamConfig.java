package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code samconfig.toml} says, as far as the commands need it: texts in double quotes on the line of their key. */
final class SamConfig {

    private SamConfig() {}

    /** The values of a key in every table, in the order of the file; empty where the file beside a template is not there. */
    static List<String> values(Path template, String key) throws IOException {
        Path file = template.resolveSibling("samconfig.toml");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        return Pattern.compile("(?m)^\\s*" + key + "\\s*=\\s*\"([^\"]+)\"")
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
