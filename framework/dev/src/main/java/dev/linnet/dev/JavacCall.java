package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Maven compiles a module's main sources: what {@link JavacRecorder} saw, and the compiler of {@code linnet dev} does
 * again. Kept as lines of a key, a space and a value, so that a path with spaces is one.
 *
 * @param output where the classes go; other modules name this one by it
 * @param roots folders of sources
 * @param resources folders whose files are copied as they are
 * @param filtered folders whose files only Maven can copy
 * @param classPath of the compiler
 * @param processorPath of its annotation processors; empty when they are looked for on the class path
 * @param options every other argument, in order
 */
record JavacCall(
        Path output,
        List<Path> roots,
        List<Path> resources,
        List<Path> filtered,
        List<Path> classPath,
        List<Path> processorPath,
        List<String> options) {

    private static final String FILE = "target/linnet.javac";

    /** Where the call of a module is kept. */
    static Path file(Path module) {
        return module.resolve(FILE);
    }

    /** A module's call; null when there is none that {@code linnet dev} could do again. */
    static @Nullable JavacCall read(Path module) throws IOException {
        if (!Files.exists(file(module))) {
            return null;
        }
        List<String> lines = Files.readAllLines(file(module));
        if (lines.isEmpty()) {
            return null;
        }
        return new JavacCall(
                Path.of(values(lines, "output").get(0)),
                paths(lines, "root"),
                paths(lines, "resources"),
                paths(lines, "filtered"),
                paths(lines, "classpath"),
                paths(lines, "processorpath"),
                values(lines, "option"));
    }

    /** Keeps the call for {@link #read}. */
    void write(Path module) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("output " + output);
        roots.forEach(path -> lines.add("root " + path));
        resources.forEach(path -> lines.add("resources " + path));
        filtered.forEach(path -> lines.add("filtered " + path));
        classPath.forEach(path -> lines.add("classpath " + path));
        processorPath.forEach(path -> lines.add("processorpath " + path));
        options.forEach(option -> lines.add("option " + option));
        Files.createDirectories(module.resolve("target"));
        Files.write(file(module), lines);
    }

    /** Keeps that there is none. */
    static void writeNone(Path module) throws IOException {
        Files.createDirectories(module.resolve("target"));
        Files.writeString(file(module), "");
    }

    private static List<Path> paths(List<String> lines, String key) {
        return values(lines, key).stream().map(Path::of).toList();
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }
}
