package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.internal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One good project, and faults planted into it: a file a fault, with edits and what is reported. An edit is a line with a
 * file's name, then the text that is there, a line {@code ==>}, and the text in its place; without a text that is there the
 * file is new. Below a line {@code ===} is what is reported; the text at the place stands for a place in the template, which is
 * the one that sync writes for the project; with the edits before a line {@code synced}, where there is one. {@code -Dgolden.update=true} rewrites what is expected; in CI it is refused.
 */
@Timeout(20)
class StackCheckTest {

    private static final Path FOLDER = Path.of("src/test/resources/check");
    private static final String TEMPLATE = "template.yaml";

    @TempDir
    Path project;

    static List<String> faults() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("faults"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theGoodProjectHasNone() throws Exception {
        good();

        assertThat(check()).isEmpty();
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachIsReportedWithPlaceAndFix(String fault) throws Exception {
        good();
        Path file = FOLDER.resolve("faults").resolve(fault);
        String[] parts = Files.readString(file).split("(?m)^===\n", 2);
        for (String edit : parts[0].split("(?m)^---\n", -1)) {
            if (edit.equals("synced\n")) {
                sync();
            } else {
                edit(edit);
            }
        }
        String found = String.join("\n", check()) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("goldens are not rewritten in CI")
                    .isNull();
            Files.writeString(file, parts[0] + "===\n" + found);
        }

        assertThat(found)
                .isEqualTo(Files.readString(file).split("(?m)^===\n", 2)[1])
                .isNotEmpty();
    }

    private void edit(String edit) throws IOException {
        int line = edit.indexOf('\n');
        String[] texts = edit.substring(line + 1).split("(?m)^==>\n", 2);
        Path file = project.resolve(edit.substring(0, line));
        Files.createDirectories(file.getParent());
        if (texts[0].isEmpty()) {
            assertThat(file).doesNotExist();
            Files.writeString(file, texts[1]);
        } else {
            assertThat(file).content().containsOnlyOnce(texts[0]);
            Files.writeString(file, Files.readString(file).replace(texts[0], texts[1]));
        }
    }

    private void good() throws Exception {
        Path good = FOLDER.resolve("good");
        try (Stream<Path> files = Files.walk(good)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(good.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        sync();
    }

    private void sync() throws Exception {
        Map<String, ServiceDescription> compiled = new LinkedHashMap<>();
        for (String service : List.of("items", "orders")) {
            compiled(service);
            compiled.putAll(CompiledServices.read(project.resolve("shop/" + service + "/target/classes")));
        }
        Path template = project.resolve(TEMPLATE);
        Path code = project.resolve("shop/services_config");
        Sync.Services services = Sync.services("shop/", code, Configuration.read(code), compiled);
        Files.writeString(
                template,
                Sync.edit(template, Files.readString(template), Map.of(), services)
                        .text());
    }

    /** A folder of classes as one complete compilation leaves it. */
    private void compiled(String service) throws IOException {
        Path folder = project.resolve("shop/" + service);
        Path parts = Files.createDirectories(folder.resolve("target/classes/META-INF/linnet/parts"));
        Files.writeString(folder.resolve("target/classes/C.class"), "");
        Files.writeString(
                parts.resolve("C.json"), "{\"class\": \"C\", \"javaName\": \"C\", \"service\": \"" + service + "\"}");
        Files.writeString(
                parts.resolveSibling(service + ".json"),
                Files.readString(folder.resolve("description.json"))
                        .replaceFirst(
                                "\\{",
                                "{\"linnet\": \"" + Version.CURRENT + "\", \"service\": \"" + service
                                        + "\", \"main\": \"C\", \"classes\": [\"C\"],"));
    }

    /** What is found, with files named from the project's folder on. */
    private List<String> check() throws IOException {
        List<ConfigurationProblem> problems = new ArrayList<>();
        // a fault in what the compiler wrote is a fault of the description that stands for it
        for (String service : List.of("items", "orders")) {
            compiled(service);
        }
        TemplateSource template = null;
        try {
            template = TemplateSource.read(project.resolve(TEMPLATE), Map.of());
        } catch (TemplateException e) {
            e.problems().forEach(problem -> problems.add(ConfigurationProblem.of(problem)));
        }
        try {
            Path folder = project.resolve("shop/services_config");
            problems.addAll(new StackCheck(Configuration.read(folder), folder, project)
                    .check(template, List.of("the-shop-of-the-company-in-production")));
        } catch (ConfigurationException e) {
            problems.addAll(e.problems());
        }
        List<String> lines = Files.readAllLines(project.resolve(TEMPLATE));
        return problems.stream()
                .map(problem -> (problem.file().endsWith(TEMPLATE)
                                ? problem.toString()
                                        .replace(
                                                TEMPLATE + ":" + problem.at(),
                                                TEMPLATE + ": [" + text(lines, problem.at()) + "]")
                                : problem.toString())
                        .replace(project + "/", ""))
                .toList();
    }

    private static String text(List<String> lines, Position at) {
        String text = lines.get(at.line() - 1).substring(at.column() - 1);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
