package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The editor on what nobody wrote by hand: templates with mistakes in them, and large ones. */
@Timeout(60)
class ManyEditsTest {

    private static final Path FILE = Path.of("template.yaml");
    private static final Path SITUATIONS = Path.of("src/test/resources/sync");
    private static final String[] TYPED = {
        "# c\n",
        " # c",
        "&a ",
        "*a",
        "!If [A, b, c]",
        "{}",
        "[]",
        "\n",
        "  ",
        "- ",
        "'",
        "\"",
        "|\n",
        "{",
        "}",
        ": ",
        "😀",
        "\t",
        "!Sub x",
        "Owned: true\n",
        "a: b\n",
        "\r\n"
    };

    /** Whatever is typed into a template: errors with their places, or a text that the next run leaves alone. */
    @Test
    void whateverIsTypedIsAnErrorOrAnEdit() throws Exception {
        Random random = new Random(1);
        List<String> situations = SyncGoldenTest.situations();
        int edited = 0;
        for (int i = 0; i < 4_000; i++) {
            Path folder = SITUATIONS.resolve(situations.get(random.nextInt(situations.size())));
            Stack services;
            try {
                services = SyncGoldenTest.stack(folder);
            } catch (ConfigurationException e) {
                continue;
            }
            String text = mutated(Files.readString(folder.resolve("before.yaml")), random);
            try {
                Edited once = TemplateEditor.edit(FILE, text, services);
                edited++;
                assertThat(TemplateEditor.edit(FILE, once.text(), services).text())
                        .as("a second run after one of:\n%s", text)
                        .isEqualTo(once.text());
            } catch (TemplateException e) {
                assertThat(e.problems())
                        .as(text)
                        .isNotEmpty()
                        .noneMatch(problem -> problem.message().contains("report this"));
            }
        }
        assertThat(edited).isGreaterThan(500);
    }

    @Test
    void seventyServicesFitAndThreeHundredAreToldTheLimit() throws TemplateException {
        Edited seventy = TemplateEditor.edit(FILE, "Resources:\n", services(70));
        Edited again = TemplateEditor.edit(FILE, seventy.text(), services(70));

        assertThat(seventy.changes()).hasSize(70 * 6);
        assertThat(again.text()).isEqualTo(seventy.text());
        assertThatThrownBy(() -> TemplateEditor.edit(FILE, seventy.text(), services(300)))
                .hasMessage(
                        "template.yaml:1:1: the stack would have 1800 resources, counting those that SAM makes of"
                                + " one; CloudFormation takes at most 500: deploy some of the services from a template of their own");
    }

    private static Stack services(int count) {
        List<StackService> services = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "service-" + i;
            services.add(new StackService(
                    name,
                    "Dockerfile.java",
                    Map.of("MODULE", name),
                    List.of(),
                    Map.of(),
                    new Front.Http(List.of("/" + name), List.of()),
                    Map.of(),
                    List.of(),
                    UsesConfig.NONE));
        }
        return new Stack(services, List.of(), List.of(), null, List.of(), Map.of());
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        for (int times = 1 + random.nextInt(3); times > 0 && !lines.isEmpty(); times--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            String typed = TYPED[random.nextInt(TYPED.length)];
            int colon = line.indexOf(": ");
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> {
                    int column = random.nextInt(line.length() + 1);
                    lines.set(at, line.substring(0, column) + typed + line.substring(column));
                }
                case 3 -> lines.set(at, line.stripTrailing() + typed + "\n");
                case 4 -> lines.add(at, " ".repeat(random.nextInt(12)) + typed);
                default -> lines.set(at, colon < 0 ? typed : line.substring(0, colon + 2) + typed + "\n");
            }
        }
        return String.join("", lines);
    }
}
