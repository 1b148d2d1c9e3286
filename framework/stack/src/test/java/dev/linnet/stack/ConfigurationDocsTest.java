package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/configuration.md}: its examples are read, and it has every key. */
class ConfigurationDocsTest {

    private static final Path PAGE = Path.of("../../docs/configuration.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^`([^`]+)`:\n\n```json\n([^`]*)```\n(?:\n```text\n([^`]*)```)?");

    @TempDir
    Path folder;

    @Test
    void theExamplesAreOneConfiguration() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        while (example.find()) {
            if (example.group(3) == null) {
                files.put(example.group(1), example.group(2));
            }
        }
        assertThat(files).hasSize(5);
        write(files);

        Configuration read = Configuration.read(folder.resolve("services_config"));

        assertThat(read.services()).extracting(ServiceConfig::name).containsExactly("items", "reports", "mailer");
        assertThat(read.buckets()).extracting(BucketConfig::variable).containsExactly("PERM_BUCKET", "OLD_LOGS_BUCKET");
        assertThat(read.variables("items", "dev"))
                .containsEntry("LOG_LEVEL", new VariableConfig.Text("debug"))
                .containsEntry("RATES", new VariableConfig.Parameter("/shop/rates"));
        assertThat(read.variables("items", "prod")).containsEntry("LOG_LEVEL", new VariableConfig.Text("info"));
        assertThat(read.variables("reports", "dev"))
                .containsEntry("LOG_LEVEL", new VariableConfig.Text("warn"))
                .containsEntry("DATABASE_URL", new VariableConfig.Secret("shop/database", "url"));
        assertThat(Configuration.urlVariable("big-reports")).isEqualTo("BIG_REPORTS_SERVICE_URL");
    }

    @Test
    void theMistakesAreThoseOfThePage() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        int mistakes = 0;
        while (example.find()) {
            if (example.group(3) != null) {
                mistakes++;
                write(Map.of(example.group(1), example.group(2)));
                assertThat(problems()).isEqualTo(example.group(3));
            }
        }
        assertThat(mistakes).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "buckets", "domains", "nn_env"})
    void everyKeyOfTheSchemasIsThere(String kind) throws IOException {
        String schema =
                Files.readString(Path.of("src/main/resources/dev/linnet/stack").resolve(kind + ".schema.json"));
        String page = Files.readString(PAGE);
        // a key of "properties" is what an object follows
        Set<String> keys = new TreeSet<>();
        Matcher key = Pattern.compile("\"([a-zA-Z]+)\": \\{").matcher(schema);
        while (key.find()) {
            keys.add(key.group(1));
        }
        keys.removeAll(Set.of("additionalProperties", "items", "properties", "propertyNames", "service", "value"));
        keys.removeAll(Set.of("if", "then", "not", "dependentRequired", "tableActions", "tableKey"));
        assertThat(keys)
                .isNotEmpty()
                .allMatch(each -> page.contains("`" + each + "`") || page.contains("\"" + each + "\""));
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String problems() throws IOException {
        try {
            Configuration.read(folder.resolve("services_config"));
            return "";
        } catch (ConfigurationException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(folder + "/", "") + "\n")
                    .collect(Collectors.joining());
        }
    }
}
