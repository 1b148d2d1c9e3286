package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder a case: {@code input/} is compiled; what Linnet writes must equal {@code expected/}, byte for byte, or the errors
 * {@code errors.txt}. {@code -Dgolden.update=true} rewrites what is expected; in CI it is refused.
 */
class GoldenTest {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesWhatIsExpected(String name, @TempDir Path output) throws IOException {
        Path folder = FOLDER.resolve(name);
        Compilation compilation = Compilation.of(folder.resolve("input"), output);
        String errors = compilation.errors().isEmpty() ? "" : String.join("\n", compilation.errors()) + "\n";
        Map<String, String> written = errors.isEmpty() ? compilation.written() : Map.of();
        if (Boolean.getBoolean("golden.update")) {
            update(folder, errors, written);
        }

        assertThat(errors).isEqualTo(expectedErrors(folder));
        assertThat(written).isEqualTo(expected(folder));
    }

    private static void update(Path folder, String errors, Map<String, String> written) throws IOException {
        assertThat(System.getenv("CI")).as("goldens are not rewritten in CI").isNull();
        Compilation.clean(folder.resolve("expected"));
        Files.deleteIfExists(folder.resolve("errors.txt"));
        if (!errors.isEmpty()) {
            Files.writeString(folder.resolve("errors.txt"), errors);
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            Path path = folder.resolve("expected").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String expectedErrors(Path folder) throws IOException {
        Path errors = folder.resolve("errors.txt");
        return Files.exists(errors) ? Files.readString(errors) : "";
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Path root = folder.resolve("expected");
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    expected.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return expected;
    }
}
