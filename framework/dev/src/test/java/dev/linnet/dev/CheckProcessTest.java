package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.internal.Version;
import dev.linnet.stack.CompiledServices;
import dev.linnet.stack.Configuration;
import dev.linnet.stack.Sync;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code linnet check} as its user runs it: a process of its own, on a project on disk. */
@Timeout(90)
class CheckProcessTest {

    private static final String CODE = "shop/services_config/code.json";

    private static final String SITE = "Parameters:\n  Site: {Type: String, Default: dev}\n";

    @TempDir
    Path project;

    @BeforeEach
    void project() throws Exception {
        write("Dockerfile.java", "");
        compiled("shop/f", "f");
        write(CODE, "{\"services\": {\"f\": {\"dockerfile\": \"Dockerfile.java\", \"timeout\": 20}}}");
        Path template = project.resolve("template.yaml");
        Path configuration = project.resolve("shop/services_config");
        Sync.Services services = Sync.services(
                "shop/",
                configuration.resolve("code.json"),
                Configuration.read(configuration),
                CompiledServices.read(project.resolve("shop/f/target/classes")));
        write(
                "template.yaml",
                Sync.edit(template, SITE + "Resources:\n", Map.of(), services).text());
    }

    @Test
    void nothingIsWrong() throws Exception {
        assertThat(run("check")).containsExactly("no mistakes in 1 services and template.yaml", "exit 0");
        assertThat(run("check", "--json")).containsExactly("[]", "exit 0");
    }

    @Test
    void whatSyncWouldChangeIsAMistake() throws Exception {
        String text = Files.readString(project.resolve("template.yaml"));
        write("template.yaml", text.replace("Timeout: 20", "Timeout: 25"));
        int line = text.substring(0, text.indexOf("Timeout: 20")).split("\n", -1).length;

        assertThat(run("check"))
                .containsExactly(
                        "template.yaml:" + line
                                + ":7: FFunction.Properties.Timeout is 25, and from code and configuration follows 20; run"
                                + " ./linnet sync",
                        "1 mistake",
                        "exit 1");
    }

    @Test
    void aServiceThatIsNotCompiledIsAWarning() throws Exception {
        try (var files = Files.walk(project.resolve("shop/f/target"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }

        assertThat(run("check"))
                .containsExactly(
                        CODE
                                + ":1:15: warning: the service f is not compiled, so that its part of the template cannot be"
                                + " checked; compile it: mvn process-classes",
                        "no mistakes in 1 services and template.yaml, 1 warning",
                        "exit 0");
    }

    /** The repository's own stack. */
    @Test
    void nothingIsWrongWithTheExample() throws Exception {
        Path template = Path.of("../../template.yaml").toAbsolutePath().normalize();

        List<String> printed = run("check", "--template", template.toString());

        // what is not compiled yet when this runs is a warning
        assertThat(printed.subList(0, printed.size() - 2)).allMatch(line -> line.contains(": warning: the service "));
        assertThat(printed.get(printed.size() - 2)).startsWith("no mistakes in 4 services and " + template);
        assertThat(printed).last().isEqualTo("exit 0");
    }

    @Test
    void everyMistakeOfConfigurationAndTemplateIsReported() throws Exception {
        write(CODE, "{\"services\": {\n  \"f\": {\"timout\": 1},\n  \"g\": {\"memory\": \"x\"}}}");
        write("shop/f/config/nn_env.json", "{\"A\": \"x\"}");
        write("template.yaml", LinnetProcessTest.TEMPLATE.replace("ImageConfig:", "ImageConfg:"));

        assertThat(run("check"))
                .containsExactly(
                        "template.yaml:8:7: Resources.F.Properties has no ImageConfg; did you mean ImageConfig?",
                        "shop/f/config/nn_env.json:1:2: \"A\" is no name of a variable; write a letter, then letters, digits"
                                + " and _, at least 2 in all",
                        CODE + ":2:9: services.f has no \"timout\"; did you mean \"timeout\"?",
                        CODE
                                + ":3:19: services.g.memory is \"x\"; write a whole number of MB from 128 to 10240, without"
                                + " quotes",
                        "4 mistakes",
                        "exit 1");
    }

    @Test
    void everyDisagreementWithTheDiskIsReported() throws Exception {
        String name = "a23456789-123456789-123456789-12345678";
        write("template.yaml", LinnetProcessTest.TEMPLATE);
        write(CODE, """
                {"services": {
                  "e": {"folder": "f", "dockerfile": "Dockerfile.java"},
                  "g": {},
                  "f": {"folder": "p", "dockerfile": "g/Dockerfile", "memory": 256, "timeout": 3},
                  "%s": {"folder": "p"}
                }}""".formatted(name));
        write("shop/p/src/app.py", "");
        write("shop/q/src/app.py", "");
        write("shop/r/config/nn_env.json", "{}");
        compiled("shop/r", "r");
        write("shop/services_config/nn_env.json", "{\"LONG\": {\"sites\": {\"prod\": \"" + "x".repeat(3_070) + "\"}}}");
        write("samconfig.toml", "[default.deploy.parameters]\nstack_name = \"the-shop-of-linnet-in-production\"\n");
        String tooLong =
                " has variables of 3074 bytes at the site prod; keep them under 3072, without what parameters and"
                        + " secrets hold: Lambda takes 4096 in all";
        String noFunction = " has no function in the template; run ./linnet sync, or take the service out";

        assertThat(run("check"))
                .containsExactlyInAnyOrder(
                        CODE
                                + ":2:3: the service e is none of the services that shop/f was compiled to: f; give a class"
                                + " there @Service(\"e\"), and compile it",
                        CODE + ":2:3: the service e" + tooLong,
                        CODE + ":2:3: the service e" + noFunction,
                        CODE
                                + ":3:3: the service g is built by Dockerfile, but there is no such file; write it, or name"
                                + " another",
                        CODE + ":3:3: the service g has no folder shop/g; make it, or say \"folder\"",
                        CODE + ":3:3: the service g" + tooLong,
                        CODE + ":3:3: the service g" + noFunction,
                        CODE
                                + ":4:3: the service f is built by g/Dockerfile, but there is no such file; write it, or name"
                                + " another",
                        CODE + ":4:3: the service f" + tooLong,
                        CODE + ":4:3: the service f differs from the template: F (line 2) has the Metadata.Dockerfile"
                                + " Dockerfile.java, this file g/Dockerfile; run ./linnet sync, or say the same in both",
                        CODE
                                + ":4:3: the service f differs from the template: F (line 2) has the MemorySize 128, this file"
                                + " 256; run ./linnet sync, or say the same in both",
                        CODE
                                + ":4:3: the service f differs from the template: F (line 2) has the Timeout 60, this file 3;"
                                + " run ./linnet sync, or say the same in both",
                        CODE + ":5:3: the service " + name
                                + " is built by Dockerfile, but there is no such file; write it," + " or name another",
                        CODE + ":5:3: the service " + name + " is built by the default Dockerfile, but there is no"
                                + " shop/p/scripts/requirements.txt; make it, or say \"dockerfile\"",
                        CODE + ":5:3: the service " + name + " is the function the-shop-of-linnet-in-production-" + name
                                + " of 71 characters; shorten the service's name or the stack's: a function's has at most"
                                + " 64",
                        CODE + ":5:3: the service " + name + tooLong,
                        CODE + ":5:3: the service " + name + noFunction,
                        CODE
                                + ":1:1: shop/q has src/app.py, but no service of this file has that folder; add it: \"q\": {}",
                        CODE + ":1:1: shop/r has the service r, which this file does not name; add it: \"r\":"
                                + " {\"dockerfile\": \"Dockerfile.java\"}",
                        CODE
                                + ":1:1: shop/r has config/nn_env.json, but no service of this file has that folder; add it:"
                                + " \"r\": {}",
                        CODE
                                + ":4:3: F may run for 60 s, but Api answers 503 after 30 s; give it a timeout of at most 30"
                                + " s, or \"api\": \"function-url\" or \"none\", which wait as long as the function runs",
                        "21 mistakes",
                        "exit 1");
    }

    @Test
    void toolsReadJson() throws Exception {
        write(CODE, "{\"services\": {\n  \"f\": {\"timout\": 1}}}");

        List<String> printed = run("check", "--json");

        assertThat(printed).hasSize(2).last().isEqualTo("exit 1");
        JsonNode only = JsonText.MAPPER.readTree(printed.get(0)).get(0);
        assertThat(only).isEqualTo(JsonText.MAPPER.readTree("""
                        {"file": "%s", "line": 2, "column": 9, "severity": "error",
                         "message": "services.f has no \\"timout\\"", "fix": "did you mean \\"timeout\\"?"}""".formatted(CODE)));
    }

    @Test
    void aDescriptionThatIsNoneIsAMistake() throws Exception {
        write("shop/f/target/classes/META-INF/linnet/f.json", "{");

        assertThat(run("check"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("shop/f/target/classes:1:1: shop/f/target/classes/META-INF/linnet/f.json is not JSON: ")
                .endsWith("; compile the service again");
    }

    @Test
    void withoutAConfigurationItSaysWhereOneGoes() throws Exception {
        Files.delete(project.resolve(CODE));
        Files.delete(project.resolve("shop/services_config"));

        assertThat(run("check"))
                .containsExactly(
                        "linnet: no folder services_config beside the template or one folder below; write"
                                + " services_config/code.json beside the folders of the services: {\"services\": {}}",
                        "exit 1");
    }

    /** A folder of classes as one complete compilation leaves it. */
    private void compiled(String folder, String service) throws IOException {
        String classes = folder + "/target/classes/";
        write(classes + "F.class", "");
        write(
                classes + "META-INF/linnet/parts/F.json",
                "{\"class\": \"F\", \"javaName\": \"F\", \"service\": \"" + service + "\"}");
        write(classes + "META-INF/linnet/" + service + ".json", """
                {"linnet": "%s", "service": "%s", "main": "F", "classes": ["F"], "routes": []}
                """.formatted(Version.CURRENT, service));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.linnet.dev.Linnet"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> printed = new ArrayList<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(printed::add);
        printed.add("exit " + process.waitFor());
        return printed;
    }
}
