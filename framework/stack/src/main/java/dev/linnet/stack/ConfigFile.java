package dev.linnet.stack;

import dev.linnet.stack.Yaml.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of the configuration, and where the mistakes in it go: reading goes on after each.
 *
 * @param path the file
 * @param problems those of all files
 */
record ConfigFile(Path path, List<ConfigurationProblem> problems) {

    private static final int MAX_BYTES = 1_048_576;

    void report(Position at, String found, String fix) {
        problems.add(new ConfigurationProblem(path, at, found, fix));
    }

    /** The object that the file is, or null where it is none, which is reported. */
    @Nullable
    ConfigSection open() throws IOException {
        List<Mistake> doubles = new ArrayList<>();
        try {
            Yaml root = JsonReader.read(TextFile.read(path, MAX_BYTES, "a configuration has"), doubles);
            doubles.forEach(this::report);
            if (root instanceof Mapping map) {
                return new ConfigSection(this, "", map);
            }
            report(root.at(), "the file is " + ConfigSection.kind(root), "write an object: {}");
        } catch (Mistake e) {
            report(e);
        }
        return null;
    }

    private void report(Mistake mistake) {
        int end = mistake.text().lastIndexOf("; ");
        report(mistake.at(), mistake.text().substring(0, end), mistake.text().substring(end + 2));
    }
}
