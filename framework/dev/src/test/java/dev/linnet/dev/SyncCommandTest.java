package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.internal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code linnet sync} on a project that is built already. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class SyncCommandTest {

    private static final String EMPTY = "Parameters:\n  Site: {Type: String, Default: dev}\nResources:\n";

    @TempDir
    Path project;

    private Path template;
    private Path module;

    @BeforeEach
    void project() throws IOException {
        template = Files.writeString(project.resolve("template.yaml"), EMPTY);
        module = Files.createDirectories(project.resolve("shop/f"));
        Files.createDirectories(project.resolve("shop/py"));
        code("{\"f\": {\"dockerfile\": \"Dockerfile.java\"}, \"py\": {}}");
        Files.writeString(module.resolve("pom.xml"), "<project/>");
        Path parts = Files.createDirectories(module.resolve("target/classes/META-INF/linnet/parts"));
        Files.writeString(parts.resolve("a.F.json"), "{\"service\": \"f\", \"class\": \"a.F\", \"javaName\": \"a.F\"}");
        Files.createDirectories(module.resolve("target/classes/a"));
        Files.writeString(module.resolve("target/classes/a/F.class"), "");
        description();
        Files.writeString(module.resolve("target/linnet.javac"), "");
        // written last, as the build does: newer than every source
        Files.writeString(module.resolve("target/linnet.classpath"), "");
    }

    private void description() throws IOException {
        Files.writeString(
                module.resolve("target/classes/META-INF/linnet/f.json"),
                "{\"linnet\": \"%s\", \"service\": \"f\", \"main\": \"a.FFunction\", \"classes\": [\"a.F\"], \"paths\": [\"/f\"]}"
                        .formatted(Version.CURRENT));
    }

    private void code(String services) throws IOException {
        Path folder = Files.createDirectories(project.resolve("shop/services_config"));
        Files.writeString(folder.resolve("code.json"), "{\"services\": " + services + "}");
    }

    @Test
    void writesTheTemplateAndThenNothingMore() throws IOException {
        Files.setPosixFilePermissions(template, PosixFilePermissions.fromString("rw-rw-r--"));

        Ran first = sync();
        String written = Files.readString(template);
        Ran second = sync();

        assertThat(first.out()).contains("add FFunction", "add PyRole");
        assertThat(written).contains("MODULE: shop/f", "SERVICE: shop/py", "/f/{proxy+}:", "'@/var/task/f.jvm'");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(template)))
                .isEqualTo("rw-rw-r--");
        assertThat(second.out()).isEqualTo(template + " is as it must be\n");
        assertThat(Files.readString(template)).isEqualTo(written);
        try (Stream<Path> files = Files.list(project)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("template.yaml", "shop");
        }
    }

    @Test
    void aDryRunPrintsADiffAndWritesNothing() throws IOException {
        Ran ran = sync("--dry-run");

        assertThat(ran.out()).startsWith("--- " + template + "\n+++ " + template + "\n@@ -1,3 +1,");
        assertThat(ran.out()).contains("\n+  FFunction:\n+    Type: AWS::Serverless::Function\n");
        assertThat(Files.readString(template)).isEqualTo(EMPTY);
    }

    @Test
    void containersOfSamLocalGetTheirVariables() throws IOException {
        Path variables = project.resolve("env.json");
        Files.writeString(project.resolve("samconfig.toml"), "[a]\nenv_vars = \"env.json\"\n");
        Files.writeString(variables, """
                {"PyFunction": {"A": "b"}, "Parameters": {
                  "AWS_ENDPOINT_URL": "http://host.docker.internal:9000",
                  "GONE_SERVICE_URL": "http://host.docker.internal:3000", "OWN_SERVICE_URL": "https://example.com"}}""");

        assertThat(sync("--dry-run").out()).contains("+++ " + variables, "+    \"F_SERVICE_URL\": ");
        assertThat(sync().out()).contains(variables + " has what sam local needs");

        assertThat(Files.readString(variables)).isEqualTo("""
                {
                  "PyFunction": {
                    "A": "b"
                  },
                  "Parameters": {
                    "AWS_ENDPOINT_URL": "http://host.docker.internal:9000",
                    "OWN_SERVICE_URL": "https://example.com",
                    "AWS_ACCESS_KEY_ID": "local",
                    "AWS_SECRET_ACCESS_KEY": "local",
                    "AWS_SESSION_TOKEN": "",
                    "SERVICE_AWS_REGION": "us-east-1",
                    "PY_SERVICE_URL": "http://host.docker.internal:3000",
                    "F_SERVICE_URL": "http://host.docker.internal:3000"
                  }
                }
                """);
        assertThat(sync().out()).contains(variables + " is as it must be");

        Files.writeString(variables, "{\"Parameters\": []}");
        refuses("env.json: Parameters is no object");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.move(template, project.resolve("real.yaml"));
        Files.createSymbolicLink(template, real);

        assertThat(sync().status()).isZero();

        assertThat(template).isSymbolicLink();
        assertThat(Files.readString(real)).contains("FFunction:");
    }

    @Test
    void aServiceThatWasNotCompiledKeepsItsResources() throws IOException {
        sync();
        Files.delete(module.resolve("target/classes/META-INF/linnet/f.json"));

        refuses("is not of one complete compilation: a.F is of the service f, which is not described");
    }

    @Test
    void aServiceThatIsNotThereIsNoReasonToRemoveIt() throws IOException {
        sync();
        Files.delete(module.resolve("target/classes/a/F.class"));

        refuses("code.json:1:15: no class of shop/f is @Service(\"f\"); write one, or take the service out");
    }

    @Test
    void aServiceThatIsTakenOutOfTheConfigurationGoes() throws IOException {
        sync();
        code("{\"py\": {}}");

        Ran ran = sync();

        assertThat(ran.out())
                .contains(
                        "remove FFunction",
                        "remove FRole",
                        "change PyFunction: Properties.Environment.Variables.F_SERVICE_URL removed")
                .doesNotContain("remove Py");
        assertThat(Files.readString(template)).contains("PyFunction:").doesNotContain("FFunction:\n    Type", "# f ");
    }

    @Test
    void mistakesOfTheConfigurationAreNamed() throws IOException {
        code("{\"f\": {\"dockerfile\": \"Dockerfile.java\", \"memory\": 1}}");

        refuses("code.json:1:64: services.f.memory is 1; write a whole number");
    }

    @Test
    void everyFileOfTheConfigurationCounts() throws IOException {
        code("{\"py\": {\"api\": \"function-url\"}}");
        Path folder = project.resolve("shop/services_config");
        Files.writeString(folder.resolve("nn_env.json"), "{\"LEVEL\": \"info\"}");
        Files.writeString(folder.resolve("buckets.json"), "{\"buckets\": {\"perm\": {}}}");

        sync();

        assertThat(Files.readString(template))
                .contains("FunctionUrlConfig: {AuthType: AWS_IAM}", "LEVEL: info", "PERM_BUCKET: ", "PermBucket:");
    }

    @Test
    void aTemplateWithAnErrorStaysAsItIs() throws IOException {
        Files.writeString(template, """
                Parameters:
                  Site: {Type: String, Default: dev}
                Resources:
                  Own:
                    Type: AWS::Serverless::Function
                    Properties:
                      Tiemout: 1
                """);

        refuses("template.yaml:7:7: Resources.Own.Properties has no Tiemout; did you mean Timeout?");
    }

    @Test
    void anErrorThatOnlyServicesShowIsNamed() throws IOException {
        Files.writeString(template, """
                Parameters:
                  Site: {Type: String, Default: dev}
                Globals:
                  Function: {Timeout: 5000}
                Resources:
                """);

        refuses("template.yaml:4:23: Resources.FFunction.Properties.Timeout is \"5000\"");
    }

    @Test
    void withoutAConfigurationThereIsNothingToDo() throws IOException {
        FileTree.delete(project.resolve("shop/services_config"));

        refuses("no folder services_config in " + project);
    }

    private void refuses(String why) throws IOException {
        byte[] before = Files.readAllBytes(template);

        Ran ran = sync();

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).startsWith("linnet: ").contains(why);
        assertThat(Files.readAllBytes(template)).isEqualTo(before);
    }

    private Ran sync(String... more) {
        return Ran.linnet(Stream.concat(Stream.of("sync", "--template", template.toString()), Stream.of(more))
                .toArray(String[]::new));
    }
}
