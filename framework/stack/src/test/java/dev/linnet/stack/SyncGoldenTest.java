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
 * A folder a situation: {@code before.yaml} and {@code services.txt} (a line a service: its kind, name, folder, paths and settings)
 * give {@code plan.txt}, and {@code after.yaml} unless the plan is an error. {@code -Dgolden.update=true} rewrites what is
 * expected; in CI it is refused.
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
        List<ServiceResources> services = services(folder.resolve("services.txt"));
        String before = Files.readString(folder.resolve("before.yaml"));
        String plan;
        String after;
        try {
            Edited edited = TemplateEditor.edit(Path.of("template.yaml"), before, services);
            plan = lines(edited.changes());
            after = edited.text();
        } catch (TemplateException e) {
            plan = lines(e.problems());
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
    void aSecondRunChangesNothing(String situation) throws IOException, TemplateException {
        Path after = FOLDER.resolve(situation).resolve("after.yaml");
        if (!Files.exists(after)) {
            return;
        }
        String text = Files.readString(after);

        Edited again = TemplateEditor.edit(
                Path.of("template.yaml"),
                text,
                services(FOLDER.resolve(situation).resolve("services.txt")));

        assertThat(again.text()).isEqualTo(text);
        assertThat(again.changes()).allMatch(change -> change.kind() == Change.Kind.LEAVE);
    }

    static List<ServiceResources> services(Path file) throws IOException {
        List<ServiceResources> services = new ArrayList<>();
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
            services.add(ResourceWriter.write(new StackService(
                    words[1],
                    java ? "Dockerfile.java" : "Dockerfile",
                    Map.of(java ? "MODULE" : "SERVICE", words[2]),
                    java ? List.of("@/var/task/" + words[1] + ".jvm") : List.of(),
                    settings,
                    paths)));
        }
        return services;
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
