package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments, order and layout of a {@code pom.xml} survive a new module. */
class ParentPomTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~  [x]~  [s/a]~  [s/z]~  [y]          | ~  [x]~  [s/a]~  [s/n]~  [s/z]~  [y]",
                "~  [x]~  [s/z] <!-- the z -->~  [y]   | ~  [x]~  [s/z] <!-- the z -->~  [s/n]~  [y]",
                "~  [x] ~  <!-- [s/a] -->~             | ~  [x] ~  [s/n]~  <!-- [s/a] -->~",
                "[x][y]                                | [x][y][s/n]",
                "§    [s/a]§    [t]                    | §    [s/a]§    [s/n]§    [t]",
            })
    void takesOneMoreModule(String before, String after) throws Exception {
        assertThat(pom(before).with("s/n")).isEqualTo(text(after));
    }

    @Test
    void modulesOfProfilesAreOthers() throws Exception {
        assertThatThrownBy(() -> pom("").with("s/n"))
                .isInstanceOf(Failure.class)
                .hasMessage("pom.xml has no <modules>; write <modules><module>s/n</module></modules>");
    }

    @Test
    void whoItIsMayComeFromItsOwnParent() throws Exception {
        Files.writeString(root.resolve("pom.xml"), """
                <project>
                  <parent><groupId>com.acme</groupId><artifactId>all</artifactId><version>7</version></parent>
                  <artifactId>shop</artifactId>
                </project>
                """);

        ParentPom pom = ParentPom.read(root);

        assertThat(pom.group() + ":" + pom.artifact() + ":" + pom.version()).isEqualTo("com.acme:shop:7");
    }

    private ParentPom pom(String modules) throws IOException, Failure {
        Files.writeString(root.resolve("pom.xml"), text(modules));
        return ParentPom.read(root);
    }

    private static String text(String modules) {
        return ("<project><modules>" + modules + "</modules>\n<profiles><profile><modules>[s/b]</modules></profile>"
                        + "</profiles></project>")
                .replaceAll("\\[(\\S+?)]", "<module>$1</module>")
                .replace("~", "\n")
                .replace("§", "\r\n");
    }
}
