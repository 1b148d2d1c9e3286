package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code linnet new} in a project that has one Python service; .ci/starter compiles and runs what it makes. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class NewCommandTest {

    @TempDir
    Path project;

    @BeforeEach
    void project() throws IOException {
        write("template.yaml", "Parameters:\n  Site: {Type: String, Default: dev}\nResources:\n");
        write("pom.xml", """
                <project>
                  <groupId>com.acme</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <modules>
                    <!-- in Python -->
                    <module>services/greeter</module>
                  </modules>
                </project>
                """);
        write("services/services_config/code.json", "{\"services\": {\"greeter\": {}}}\n");
        write("services/greeter/src/app.py", "");
    }

    @Test
    void addsAPythonServiceWhoseTestHolds() throws Exception {
        Ran ran = linnet("--python", "price-list");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("add services/price-list/pom.xml\nadd services/price-list/scripts/requirements.txt\n")
                .contains("\nchange pom.xml\nchange services/services_config/code.json\n", "add PriceListFunction");
        assertThat(read("pom.xml"))
                .contains("    <module>services/greeter</module>\n    <module>services/price-list</module>\n");
        assertThat(read("services/services_config/code.json"))
                .isEqualTo("{\"services\": {\"greeter\": {}, \"price-list\": {}}}\n");
        assertThat(read("template.yaml")).contains("  PriceListFunction:\n", "SERVICE: services/price-list");
        ProcessBuilder test = new ProcessBuilder(
                        "python3", "-B", "-W", "error", "-m", "unittest", "discover", "-s", "test")
                .directory(project.resolve("services/price-list").toFile())
                .redirectErrorStream(true);
        test.environment().put("PYTHONPATH", "src");
        Process process = test.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Ran 3 tests")
                .endsWith("OK\n");
    }

    @Test
    void aDryRunPrintsTheFilesAndWritesNothing() throws Exception {
        Map<String, String> before = files();

        Ran ran = linnet("--dry-run", "package");

        assertThat(ran.out())
                .contains("+++ services/package/src/main/java/com/acme/package_/PackageService.java\n@@ -0,0 +1,")
                .contains("\n+@Service(\"package\")\n+final class PackageService {\n")
                .contains(
                        "\n+    <artifactId>shop</artifactId>\n+    <version>1</version>\n+    <relativePath>../../pom.xml<")
                .contains("\n+{\"services\": {\"greeter\": {}, \"package\": {\"dockerfile\": \"Dockerfile.java\"}}}\n");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Orders   |                  | \"Orders\" is no name of a service; take 1 to 40 lower-case letters",
                "a--b     |                  | \"a--b\" is no name of a service",
                "greeter  |                  | code.json:1:15: the service greeter is there already; choose another name",
                "taken    | services/taken/x | services/taken is there already; choose another name, or name the folder in",
                "shop     |                  | the project is com.acme:shop itself; choose another name for the service",
                "orders   | services/services_config/buckets.json | buckets.json:1:1: the file is \"\"; write an object: {}",
            })
    void refusesBeforeItWrites(String name, String file, String why) throws Exception {
        if (file != null) {
            write(file, "\"\"");
        }
        Map<String, String> before = files();

        Ran ran = linnet("--python", name);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).startsWith("linnet: ").contains(why);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aServiceThatDoesNotCompileLeavesNothing() throws Exception {
        write("mvnw", "#!/bin/sh\nmkdir -p services/orders/target\necho no such artifact\nexit 1\n");
        assertThat(project.resolve("mvnw").toFile().setExecutable(true)).isTrue();
        Map<String, String> before = files();

        Ran ran = linnet("orders");

        assertThat(ran.err()).contains("no such artifact").endsWith("for what sync says above; all is as it was\n");
        assertThat(files()).isEqualTo(before);
        assertThat(project.resolve("services/orders")).doesNotExist();
    }

    private Ran linnet(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "new";
        all[1] = "--template";
        all[2] = project.resolve("template.yaml").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Ran.linnet(all);
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String read(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String file : FileTree.files(project)) {
            all.put(file, read(file));
        }
        return all;
    }
}
