package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.linnet.stack.Position;
import dev.linnet.stack.TemplateFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One module as Maven left it, and what is saved in it. */
class JavaWorkspaceTest {

    private final Path project;
    private final JavaWorkspace workspace;
    private final JavaModule module;

    JavaWorkspaceTest(@TempDir Path folder) throws IOException {
        project = folder.toRealPath();
        workspace = new JavaWorkspace(project);
        TemplateFunction function = new TemplateFunction(
                "F",
                new Position(1, 1),
                "f",
                true,
                List.of(),
                1,
                128,
                Map.of(),
                null,
                Map.of(),
                "Text",
                null,
                "/aws/lambda/f",
                null,
                Map.of());
        module = new JavaModule(function, project.resolve("f"), "f");
    }

    @BeforeEach
    void built() throws IOException {
        write(
                "f/target/linnet.javac",
                String.join(
                        "\n",
                        "output " + module.classes(),
                        "root " + project.resolve("f/src/main/java"),
                        "resources " + project.resolve("f/src/main/resources"),
                        "option -Werror",
                        "option -Xlint:all",
                        "option --release",
                        "option 21"));
        write("f/target/linnet.classpath", "");
        write("f/target/classes/META-INF/linnet/parts/Gone.json", "{}");
        write("f/target/classes/build.properties", "of another plug-in");
        write("f/target/classes/text.txt", "one");
        write("f/src/main/resources/text.txt", "one");
        write("f/src/main/java/A.java", "class A {}");
        write("f/src/main/java/B.java", "class B {}");
        workspace.take(List.of(module));
    }

    @AfterEach
    void end() throws Exception {
        workspace.close();
    }

    @Test
    void aDeletedSourceIsADeletedClass() throws Exception {
        assertThat(workspace.compile(Set.of(saved("A.java", "class A { B b; }"))))
                .isTrue();
        assertThat(classes()).contains("A.class", "B.class", "build.properties", "text.txt");
        assertThat(classes())
                .as("what a processor wrote of another time")
                .doesNotContain("META-INF/linnet/parts/Gone.json");

        Path deleted = project.resolve("f/src/main/java/B.java");
        Files.delete(deleted);
        assertThat(catchThrowable(() -> workspace.compile(Set.of(deleted))))
                .isInstanceOf(NotCompiled.class)
                .hasMessageStartingWith("f/src/main/java/A.java:1: error: cannot find symbol");
        assertThat(classes()).as("as it was").contains("A.class", "B.class");

        assertThat(workspace.compile(Set.of(saved("A.java", "class A {}")))).isTrue();
        assertThat(classes()).contains("A.class").doesNotContain("B.class");
    }

    @Test
    void resourcesAreCopiedAndDeleted() throws Exception {
        Path text = write("f/src/main/resources/text.txt", "two");
        assertThat(workspace.compile(Set.of(text))).isTrue();
        assertThat(copy().resolve("text.txt")).hasContent("two");

        Files.delete(text);
        assertThat(workspace.compile(Set.of(text))).isTrue();
        assertThat(classes()).doesNotContain("text.txt").contains("build.properties");
    }

    @Test
    void theSameClassesAreNoChangeAndWarningsAreMavens() throws Exception {
        assertThat(workspace.compile(Set.of(saved("A.java", "class A { java.util.List list; }"))))
                .isTrue();
        assertThat(workspace.compile(Set.of(saved("A.java", "class A { java.util.List list; } // a remark"))))
                .isFalse();
    }

    @Test
    void aPomIsForMavenAndSourcesAreNot() {
        assertThat(workspace.isForMaven(Set.of(project.resolve("f/src/main/java/A.java"))))
                .isFalse();
        assertThat(workspace.isForMaven(Set.of(project.resolve("f/pom.xml")))).isTrue();
        assertThat(workspace.isForMaven(Set.of(project.resolve("pom.xml")))).isTrue();
    }

    private Path copy() {
        return workspace.copies().apply(module.classes());
    }

    private List<String> classes() throws IOException {
        return FileTree.files(copy());
    }

    private Path saved(String file, String text) throws IOException {
        return write("f/src/main/java/" + file, text);
    }

    private Path write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        return Files.writeString(path, text);
    }
}
