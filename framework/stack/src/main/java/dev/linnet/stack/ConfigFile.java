package dev.linnet.stack;

import dev.linnet.stack.Yaml.Mapping;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
            Yaml root = JsonReader.read(text(), doubles);
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

    private String text() throws IOException, Mistake {
        long size = Files.size(path);
        if (size > MAX_BYTES) {
            throw new Mistake(
                    Position.START, "the file has " + size + " bytes; a configuration has at most " + MAX_BYTES);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Mistake(Position.START, "the file is not UTF-8; save it as UTF-8");
        }
    }
}
