package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.internal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of new projects; .ci/starter builds and runs them, and has the SAM CLI make the same. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class StarterTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Path STARTER =
            Path.of("src/main/resources/dev/linnet/dev/starter", "{{cookiecutter.project_name}}");

    @TempDir
    Path folder;

    /** {@code -Dgolden.update=true} writes the starter's template anew. */
    @ParameterizedTest
    @ValueSource(strings = {"price-list", "record"})
    void theTemplateIsWhatSyncWrites(String service) throws Exception {
        Path project = folder.resolve("shop");
        new NewProject(project, "com.acme", service).changes().write();
        String template = Files.readString(project.resolve("template.yaml"));
        compiled(project.resolve("services/" + service), service);

        Ran ran = Ran.linnet(
                "sync", "--template", project.resolve("template.yaml").toString());

        String synced = Files.readString(project.resolve("template.yaml"));
        if (Boolean.getBoolean("golden.update") && service.contains("-")) {
            Files.writeString(
                    STARTER.resolve("template.yaml"),
                    synced.replace("{" + JavaNames.word(service) + "Api}", "{{cookiecutter.__api}}")
                            .replace(service, "{{cookiecutter.service}}")
                            .replace(JavaNames.word(service), "{{cookiecutter.__id}}")
                            .replace("of shop.", "of {{cookiecutter.project_name}}."));
        }
        assertThat(ran.err()).isEmpty();
        assertThat(synced).isEqualTo(template);
        assertThat(project.resolve("sam-local.env.json"))
                .hasSameTextualContentAs(STARTER.resolve("sam-local.env.json"));
    }

    @Test
    void aProjectIsMadeOnceAndWhereNothingIs() throws Exception {
        Path project = folder.resolve("shop");

        new NewProject(project, "", "hello").changes().write();

        assertThat(project.resolve("linnet")).isExecutable();
        assertThat(project.resolve(".gitignore")).exists();
        assertThat(project.resolve("services/hello/src/main/java/shop/hello/Hello.java"))
                .exists();
        assertThat(Ran.linnet("init", project.toString()).err())
                .isEqualTo("linnet: " + project + " has something in it; name a folder that is empty or not there\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Shop |             | \"Shop\" is no name of a project, which its folder has; take 1 to 40",
                "shop | --service=A | \"A\" is no name of a service; take 1 to 40",
                "shop | --service=shop | the project and its first service are both shop; say another --service",
                "shop | --group=com.new | \"com.new\" is no group, where packages begin; write --group com.example",
            })
    void refusesNames(String name, String option, String why) {
        Ran ran = option == null
                ? Ran.linnet("init", folder.resolve(name).toString())
                : Ran.linnet("init", option, folder.resolve(name).toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).startsWith("linnet: " + why);
        assertThat(folder).isEmptyDirectory();
    }

    /** What does not follow from where a file is, is the same here and there. */
    @ParameterizedTest
    @CsvSource({
        "Dockerfile, # Image of a Python service",
        "Dockerfile.java, # each function is called as Lambda calls it",
        "build-inputs/TrustStore.java, import",
        "deploy/bootstrap.yaml, AWSTemplateFormatVersion",
    })
    void isTheSameAsTheRepositorys(String file, String from) throws Exception {
        assertThat(from(STARTER.resolve(file), from)).isEqualTo(from(REPOSITORY.resolve(file), from));
    }

    @Test
    void theLauncherFindsAJdkAsTheRepositorysDoes() throws Exception {
        assertThat(findsJdk(STARTER)).isEqualTo(findsJdk(REPOSITORY));
    }

    @Test
    void cookiecutterKnowsTheVersion() throws Exception {
        assertThat(JsonText.MAPPER
                        .readTree(Files.readString(STARTER.resolveSibling("cookiecutter.json")))
                        .path("__linnet")
                        .asString())
                .isEqualTo(Version.CURRENT);
    }

    private static String findsJdk(Path folder) throws IOException {
        return from(folder.resolve("linnet"), "set -u").split("\n# ", -1)[1];
    }

    private static String from(Path file, String text) throws IOException {
        String all = Files.readString(file);
        assertThat(all).contains(text);
        return all.substring(all.indexOf(text));
    }

    /** As a complete compilation leaves it. */
    private static void compiled(Path module, String service) throws IOException {
        Path classes = module.resolve("target/classes");
        Path parts = Files.createDirectories(classes.resolve("META-INF/linnet/parts"));
        Files.writeString(classes.resolve("F.class"), "");
        Files.writeString(
                parts.resolve("F.json"), "{\"class\": \"F\", \"javaName\": \"F\", \"service\": \"" + service + "\"}");
        Files.writeString(classes.resolve("META-INF/linnet/" + service + ".json"), """
                {"linnet": "%s", "service": "%s", "main": "F", "classes": ["F"], "paths": ["/%s"], "routes": []}
                """.formatted(
                        Version.CURRENT, service, service));
        Files.writeString(module.resolve("target/linnet.javac"), "");
        // written last, as the build does: newer than every source
        Files.writeString(module.resolve("target/linnet.classpath"), "");
    }
}
