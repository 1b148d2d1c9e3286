package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published schemas refuse what the reader refuses, and take what it takes. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/dev/linnet/stack");

    /** What no schema sees: another file, the file's own name, JSON's names, the same route in
     * other words, the same attribute as both keys. */
    private static final Set<String> UNSEEN = Set.of(
            "duplicates code.json",
            "file-names bucket.json",
            "file-names environment.json",
            "routes-collide code.json",
            "table-key-twice code.json",
            "unknown-service buckets.json",
            "uses-what-is-not-there code.json",
            "variables-taken nn_env.json");

    @TestFactory
    Stream<DynamicTest> agreesWithTheReader() throws IOException {
        return ConfigurationTest.cases().flatMap(SchemaTest::files).map(file -> {
            Path folder = ConfigurationTest.CASES.resolve(
                    ConfigurationTest.CASES.relativize(file).getName(0));
            String name = folder.getFileName() + " " + file.getFileName();
            return DynamicTest.dynamicTest(name, () -> check(name, folder, file));
        });
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(String name, Path folder, Path file) throws IOException {
        if (UNSEEN.contains(name)) {
            assertThat(refusedByReader(folder, file)).as("is an error").isTrue();
            return;
        }
        assertThat(errors(file).isEmpty())
                .as(name + " by the schema: " + errors(file))
                .isEqualTo(!refusedByReader(folder, file));
    }

    private static boolean refusedByReader(Path folder, Path file) throws IOException {
        Path errors = folder.resolve("errors.txt");
        String name = folder.resolve("shop").relativize(file) + ":";
        return Files.exists(errors) && Files.readAllLines(errors).stream().anyMatch(line -> line.startsWith(name));
    }

    static List<String> errors(Path file) throws IOException {
        Map<String, String> kinds = Map.of(
                "code.json", "code",
                "buckets.json", "buckets",
                "domains.json", "domains",
                "nn_env.json", "nn_env");
        String kind = kinds.get(String.valueOf(file.getFileName()));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
        return schema.validate(Files.readString(file), InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.toList());
    }
}
