package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder a situation: {@code before.yaml} and a configuration give {@code plan.txt}, and {@code after.yaml} unless the plan
 * is an error. The configuration is a vertical's, with descriptions of compiled services in {@code classes}; or
 * {@code services.txt}, where only the editor matters: a line a service, its kind, name, folder, paths and settings.
 * {@code -Dgolden.update=true} rewrites what is expected; in CI it is refused.
 */
@Timeout(20)
class SyncGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/sync");

    static List<String> situations() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void editsAsExpected(String situation) throws IOException {
        Path folder = FOLDER.resolve(situation);
        String before = Files.readString(folder.resolve("before.yaml"));
        String plan;
        String after;
        try {
            Edited edited = TemplateEditor.edit(Path.of("template.yaml"), before, stack(folder));
            plan = lines(edited.changes());
            after = edited.text();
        } catch (TemplateException e) {
            plan = lines(e.problems());
            after = "";
        } catch (ConfigurationException e) {
            plan = lines(e.problems()).replace(folder + "/", "");
            after = "";
        }
        if (Boolean.getBoolean("golden.update")) {
            update(folder, plan, after);
        }

        assertThat(plan).isEqualTo(Files.readString(folder.resolve("plan.txt")));
        Path expected = folder.resolve("after.yaml");
        assertThat(after).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    /** What was written by one run is right for the next. */
    @ParameterizedTest
    @MethodSource("situations")
    void aSecondRunChangesNothing(String situation) throws Exception {
        Path folder = FOLDER.resolve(situation);
        Path after = folder.resolve("after.yaml");
        if (!Files.exists(after)) {
            return;
        }
        String text = Files.readString(after);

        Edited again = TemplateEditor.edit(Path.of("template.yaml"), text, stack(folder));

        assertThat(again.text()).isEqualTo(text);
        assertThat(again.changes())
                .allMatch(change -> change.kind() == Change.Kind.LEAVE || change.kind() == Change.Kind.KEEP);
    }

    /** What was written is a template that can be read. */
    @ParameterizedTest
    @MethodSource("situations")
    void theTemplateCanBeRead(String situation) throws Exception {
        Path after = FOLDER.resolve(situation).resolve("after.yaml");
        if (Files.exists(after) && Files.exists(FOLDER.resolve(situation).resolve("services_config"))) {
            assertThat(Template.read(after, Map.of()).functions()).isNotEmpty();
        }
    }

    static Stack stack(Path folder) throws IOException, ConfigurationException {
        Path file = folder.resolve("services_config/code.json");
        if (!Files.exists(file)) {
            return services(folder.resolve("services.txt"));
        }
        Map<String, ServiceDescription> compiled = new LinkedHashMap<>();
        if (Files.exists(folder.resolve("classes"))) {
            new DescriptionReader()
                    .read(folder.resolve("classes"))
                    .forEach(service -> compiled.put(service.service(), service));
        }
        Configuration configuration = Configuration.read(folder.resolve("services_config"));
        return new StackServices("", file, configuration, compiled).stack();
    }

    /** Services without a configuration: what the editor does to a template, and no more. */
    private static Stack services(Path file) throws IOException {
        List<StackService> services = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ", -1);
            boolean java = words[0].equals("java");
            Map<String, String> settings = new LinkedHashMap<>();
            List<String> paths = new ArrayList<>();
            for (String word : List.of(words).subList(3, words.length)) {
                if (word.startsWith("/")) {
                    paths.add(word);
                } else {
                    settings.put(word.split("=", 2)[0], word.split("=", 2)[1]);
                }
            }
            services.add(new StackService(
                    words[1],
                    java ? "Dockerfile.java" : "Dockerfile",
                    Map.of(java ? "MODULE" : "SERVICE", words[2]),
                    java ? List.of("@/var/task/" + words[1] + ".jvm") : List.of(),
                    settings,
                    paths.isEmpty() ? new Front.None() : new Front.Http(paths, List.of()),
                    Map.of(),
                    List.of(),
                    UsesConfig.NONE));
        }
        return new Stack(services, List.of(), List.of(), null, List.of(), Map.of());
    }

    private static String lines(List<?> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static void update(Path folder, String plan, String after) throws IOException {
        assertThat(System.getenv("CI")).as("goldens are not rewritten in CI").isNull();
        Files.writeString(folder.resolve("plan.txt"), plan);
        if (after.isEmpty()) {
            Files.deleteIfExists(folder.resolve("after.yaml"));
        } else {
            Files.writeString(folder.resolve("after.yaml"), after);
        }
    }
}
