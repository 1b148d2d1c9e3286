package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Maven with our extension: what it says is enough to compile the same. */
@Timeout(120)
class JavacRecorderTest {

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>g</groupId><artifactId>a</artifactId><version>1</version>
              <properties>
                <maven.compiler.release>21</maven.compiler.release>
                <maven.compiler.parameters>true</maven.compiler.parameters>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
                    <configuration>
                      <compilerArgs><arg>-Xlint:all</arg><arg>-Aname=a value</arg></compilerArgs>
                    </configuration>
                  </plugin>
                </plugins>
                <resources><resource><directory>src/main/resources</directory><filtering>true</filtering></resource></resources>
              </build>
            </project>
            """;

    @TempDir
    Path project;

    @BeforeEach
    void project() throws IOException {
        project = project.toRealPath();
        Files.writeString(project.resolve("pom.xml"), POM);
        Path sources = Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(sources.resolve("A.java"), "class A { void a(int number) {} }");
    }

    @Test
    void aCallDoneAgainGivesTheSameClasses() throws Exception {
        compile();
        Files.delete(JavacCall.file(project));
        compile(); // nothing to do for the compiler, and yet known how

        JavacCall call = Objects.requireNonNull(JavacCall.read(project));

        assertThat(call.output()).isEqualTo(project.resolve("target/classes"));
        assertThat(call.roots()).containsExactly(project.resolve("src/main/java"));
        assertThat(call.filtered()).containsExactly(project.resolve("src/main/resources"));
        assertThat(call.resources()).isEmpty();
        assertThat(call.processorPath()).isEmpty();
        assertThat(call.options())
                .containsExactly(
                        "--release", "21", "-encoding", "UTF-8", "-g", "-parameters", "-Xlint:all", "-Aname=a value");
        Path again = Files.createDirectories(project.resolve("again"));
        try (WarmJavac javac = new WarmJavac()) {
            assertThat(javac.compile(call, again, Files.createDirectories(project.resolve("generated"))))
                    .isEmpty();
        }
        assertThat(FileTree.same(again, call.output())).isTrue();
    }

    @Test
    void aModuleOfModulesIsLeftToMaven() throws Exception {
        Files.writeString(project.resolve("src/main/java/module-info.java"), "module a {}");
        compile();

        assertThat(JavacCall.file(project)).exists();
        assertThat(JavacCall.read(project)).isNull();
    }

    private void compile() throws Failure {
        new Maven(project, new Console(System.out))
                .run(
                        "the build",
                        List.of(
                                "org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile",
                                "-Dmaven.ext.class.path=" + OwnJava.classes()));
    }
}
