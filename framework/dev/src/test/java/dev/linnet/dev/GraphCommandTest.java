package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code linnet graph} on a project that has nothing to build. */
@Timeout(60)
class GraphCommandTest {

    @TempDir
    Path project;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(project.resolve("shop/reports"));
        code("GetItem");
    }

    private void code(String action) throws IOException {
        Path folder = Files.createDirectories(project.resolve("shop/services_config"));
        Files.writeString(
                folder.resolve("code.json"),
                "{\"services\": {\"reports\": {\"uses\": {\"tables\": {\"runs\": [\"" + action + "\"]}}}}}");
    }

    @Test
    void printsMermaid() {
        Ran ran = graph();

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("flowchart LR\n").contains("n2 -->|\"GetItem\"| n3\n");
    }

    @Test
    void writesAnImage() throws IOException {
        Path file = project.resolve("graph.svg");

        Ran ran = graph("--svg", file.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith("<svg ")
                .contains(">runs</text>")
                .endsWith("</svg>\n");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = project.resolve("no/graph.svg");

        Ran ran = graph("--svg", file.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).startsWith("linnet: " + file + " cannot be written: ");
    }

    @Test
    void mistakesOfTheConfigurationAreNamed() throws IOException {
        code("Get");

        Ran ran = graph();

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("services.reports.uses.tables.runs has \"Get\"");
    }

    private Ran graph(String... more) {
        String template = project.resolve("template.yaml").toString();
        return Ran.linnet(Stream.concat(Stream.of("graph", "--template", template), Stream.of(more))
                .toArray(String[]::new));
    }
}
