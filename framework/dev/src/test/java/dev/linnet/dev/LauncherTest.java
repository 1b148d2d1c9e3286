package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.internal.Version;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./linnet} in a project of its own, with a Maven that only says that it was called. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path project;

    private Path source = Path.of("");

    @BeforeEach
    void project() throws IOException {
        Path module = project.resolve("framework/dev");
        source = Files.createDirectories(module.resolve("src/main/java")).resolve("A.java");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(source, "class A {}");
        Files.createDirectories(module.resolve("target/classes"));
        executable("linnet", Files.readString(Path.of("../../linnet")));
        executable(
                "mvnw",
                "#!/bin/sh\necho built >> \"$(dirname \"$0\")/builds\"\nprintf %s '"
                        + System.getProperty("java.class.path")
                        + "' > \"$(dirname \"$0\")/framework/dev/target/linnet.classpath\"\n");
    }

    @Test
    void buildsOnlyWhenASourceIsNewer() throws Exception {
        assertThat(run("--version")).containsExactly("building linnet", "linnet " + Version.CURRENT, "exit 0");
        assertThat(run("--version")).containsExactly("linnet " + Version.CURRENT, "exit 0");

        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 5_000));

        assertThat(run("--version")).containsExactly("building linnet", "linnet " + Version.CURRENT, "exit 0");
        assertThat(Files.readAllLines(project.resolve("builds"))).containsExactly("built", "built");
    }

    @Test
    void showsWhatAFailedBuildSaid() throws Exception {
        executable("mvnw", "#!/bin/sh\necho '[ERROR] A.java:[1,1] broken'\nexit 1\n");

        assertThat(run("dev"))
                .containsExactly(
                        "building linnet",
                        "[ERROR] A.java:[1,1] broken",
                        "linnet: its own build failed; mvn said why above",
                        "exit 1");
    }

    @Test
    void withoutAJdkSaysInOneLineWhatToDo() throws Exception {
        executable("linnet", Files.readString(Path.of("../../linnet")).replace("least=25", "least=999"));

        assertThat(run("dev")).hasSize(2).last().isEqualTo("exit 1");
        assertThat(run("dev").get(0))
                .startsWith("linnet: no JDK 999 or newer in JAVA_HOME, on the PATH or in the usual folders")
                .contains("sdk install java");
    }

    /** A shell that finds nothing: no HOME, no JAVA_HOME, no java on the PATH. */
    @Test
    void namesOfNothingAreNoError() throws Exception {
        executable("linnet", Files.readString(Path.of("../../linnet")).replace("least=25", "least=999"));
        ProcessBuilder builder = new ProcessBuilder("./linnet", "dev")
                .directory(project.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");

        assertThat(output(builder)).hasSize(2).last().isEqualTo("exit 1");
    }

    /** Neither Maven, nor Python, nor a build of linnet: only a JDK, and what a shell script needs. */
    @Test
    void theDoctorNeedsNoBuild() throws Exception {
        Path sources = project.resolve("framework/dev/src/main/java/dev/linnet/dev");
        Files.createDirectories(sources);
        try (var all = Files.newDirectoryStream(Path.of("src/main/java/dev/linnet/dev"), "*.java")) {
            for (Path each : all) {
                Files.copy(each, sources.resolve(each.getFileName()));
            }
        }
        Files.delete(project.resolve("mvnw"));
        Path bin = Files.createDirectories(project.resolve("bin"));
        for (String tool : List.of("dirname", "readlink", "sed")) {
            executable("bin/" + tool, "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
        }
        ProcessBuilder builder = new ProcessBuilder("./linnet", "doctor")
                .directory(project.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));

        assertThat(output(builder))
                .anyMatch(line -> line.startsWith("ok    JDK     " + System.getProperty("java.version")))
                .anyMatch(line -> line.startsWith("fail  Maven   not on the PATH → "))
                .noneMatch(line -> line.contains("building"))
                .endsWith("exit 1");
    }

    @Test
    void aServicesBuildRunsWhenASourceIsNewerAndShowsItsFailure() throws Exception {
        Path module = Files.createDirectories(project.resolve("services/f"));
        Files.createDirectories(module.resolve("target"));
        Console nowhere = new Console(
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        executable(
                "mvnw",
                "#!/bin/sh\necho \"$*\" >> builds\ntouch services/f/target/linnet.javac services/f/target/linnet.classpath\n");
        MavenBuild build = new MavenBuild(project, nowhere);

        build.bring(List.of(module));
        build.bring(List.of(module));

        assertThat(Files.readAllLines(project.resolve("builds")))
                .hasSize(1)
                .first()
                .asString()
                .contains("-pl services/f -am process-classes");
        // a class path that stays the same is not written again
        executable("mvnw", "#!/bin/sh\necho \"$*\" >> builds\n");
        long now = System.currentTimeMillis();
        Files.setLastModifiedTime(JavaModule.classPathFile(module), FileTime.fromMillis(now - 60_000));
        build.bring(List.of(module));
        build.bring(List.of(module));
        assertThat(Files.readAllLines(project.resolve("builds"))).hasSize(2);
        executable("mvnw", "#!/bin/sh\nexit 1\n");
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> build.bring(List.of(module))))
                .isInstanceOf(Failure.class)
                .hasMessage("the build of services/f failed; mvn said why above");
    }

    private void executable(String name, String text) throws IOException {
        File file = Files.writeString(project.resolve(name), text).toFile();
        assertThat(file.setExecutable(true)).isTrue();
    }

    private List<String> run(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new java.util.ArrayList<>(List.of("./linnet")))
                .directory(project.toFile())
                .redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return output(builder);
    }

    private static List<String> output(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return java.util.stream.Stream.concat(out.lines(), java.util.stream.Stream.of("exit " + process.waitFor()))
                .toList();
    }
}
