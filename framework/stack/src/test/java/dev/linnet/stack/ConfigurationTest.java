package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code configuration} is a vertical called {@code shop}: {@code errors.txt} has every mistake in it, or
 * {@code model.txt} what is read. {@code -Dgolden.update=true} rewrites them; in CI it is refused.
 */
class ConfigurationTest {

    static final Path CASES = Path.of("src/test/resources/configuration");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> holds() throws IOException {
        return cases().map(
                        folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        String errors = "";
        String model = "";
        try {
            model = ConfigurationText.of(Configuration.read(folder.resolve("shop/services_config")), folder);
        } catch (ConfigurationException e) {
            errors = e.problems().stream()
                    .map(problem -> problem + "\n")
                    .collect(Collectors.joining())
                    .replace(folder + "/shop/", "");
        }
        golden(folder.resolve("errors.txt"), errors);
        golden(folder.resolve("model.txt"), model);
    }

    static void golden(Path file, String text) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden.update in CI").isNull();
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, text);
            }
            return;
        }
        assertThat(text).as(file.toString()).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
