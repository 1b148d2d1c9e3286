package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code linnet dev} while its user saves: a function of two modules, which Maven has built. */
@Timeout(90)
@DisabledOnOs(OS.WINDOWS)
class ReloadProcessTest {

    private static final String FUNCTION = """
            package demo;
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            class F {
              public static void main(String[] args) throws Exception {
                String base = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/";
                HttpClient client = HttpClient.newHttpClient();
                while (true) {
                  var next = client.send(HttpRequest.newBuilder(URI.create(base + "next")).build(), BodyHandlers.ofString());
                  String id = next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
                  String answer = Answer.text() + " of " + ProcessHandle.current().pid();
                  client.send(HttpRequest.newBuilder(URI.create(base + id + "/response"))
                      .POST(HttpRequest.BodyPublishers.ofString(answer)).build(), BodyHandlers.discarding());
                }
              }
            }
            """;

    private static final String ANSWER =
            "package demo;\npublic class Answer { static String text() { return \"%s\"; } }";

    @TempDir
    Path project;

    private @Nullable Process dev;
    private int port;

    @BeforeEach
    void start() throws Exception {
        project = project.toRealPath();
        Files.writeString(project.resolve("template.yaml"), LinnetProcessTest.TEMPLATE);
        module("shared", "");
        module("services/f", "classpath " + project.resolve("shared/target/classes"));
        write("shared/src/main/java/demo/Answer.java", ANSWER.formatted(0));
        write("services/f/src/main/java/demo/F.java", FUNCTION);
        write("services/f/src/main/resources/META-INF/linnet/f.json", """
                {"linnet": "1", "service": "f", "main": "demo.F",
                 "routes": [{"method": "GET", "path": "/do/{what}", "handler": "F.run"}]}""");
        for (String module : List.of("shared", "services/f")) {
            Path folder = project.resolve(module);
            Path output = folder.resolve("target/classes");
            JavacCall call = java.util.Objects.requireNonNull(JavacCall.read(folder));
            try (WarmJavac javac = new WarmJavac()) {
                assertThat(javac.compile(call, output, Files.createTempDirectory(project, "generated")))
                        .isEmpty();
            }
            FileTree.copy(folder.resolve("src/main/resources"), output, file -> true);
        }
        // written last, as the build does: newer than every source
        write(
                "services/f/target/linnet.classpath",
                project.resolve("shared/target/classes").toString());
        dev();
    }

    @AfterEach
    void end() throws Exception {
        if (dev != null) {
            dev.destroy();
            dev.waitFor();
        }
    }

    @Test
    void steadyRequestsAreAllAnsweredThroughTenSaves() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<RawHttp.Answer> answers = new ArrayList<>();
        Thread client = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                answers.add(get());
            }
        });
        for (int i = 1; i <= 10; i++) {
            save("shared/src/main/java/demo/Answer.java", ANSWER.formatted(i));
            await(i + " of ");
        }
        done.set(true);
        client.join();

        assertThat(answers)
                .hasSizeGreaterThan(10)
                .allMatch(answer -> answer.reply().status() == 200);
        assertThat(answers.stream().map(answer -> Integer.valueOf(answer.text().replaceAll(" .*", ""))))
                .isSorted();
    }

    @Test
    void anErrorIsTheAnswerUntilItIsMended() throws Exception {
        String before = get().text();
        save("shared/src/main/java/demo/Answer.java", ANSWER.formatted(1).replace("text", "words"));

        RawHttp.Answer broken = await("F.java:13: error: cannot find symbol");

        assertThat(broken.reply().status()).isEqualTo(503);
        assertThat(broken.header("content-type")).isEqualTo("application/problem+json");
        assertThat(broken.text())
                .contains("\"title\":\"local-f cannot be built\"")
                .contains("\"detail\":\"services/f/src/main/java/demo/F.java:13: error: cannot find symbol\\n");
        assertThat(printed()).contains("Answer.java cannot be built: local-f answers 503 until it can");
        // as it was: nothing to compile for, and the process is still there
        save("shared/src/main/java/demo/Answer.java", ANSWER.formatted(0));
        assertThat(await("0 of ").text()).isEqualTo(before);
        // in the module that did not compile: what was saved before counts, too
        save("shared/src/main/java/demo/Answer.java", ANSWER.formatted(1).replace("text", "words"));
        await("error:");
        save("services/f/src/main/java/demo/F.java", FUNCTION.replace("Answer.text", "Answer.words"));
        await("1 of ");
    }

    @Test
    void theClassesOfMavenStayAsTheyAre() throws Exception {
        Path output = project.resolve("shared/target/classes/demo/Answer.class");
        byte[] before = Files.readAllBytes(output);
        save("shared/src/main/java/demo/Answer.java", ANSWER.formatted(1));
        await("1 of ");

        assertThat(output).hasBinaryContent(before);
        end();
        try (var left = Files.list(project.resolve("tmp"))) {
            assertThat(left.filter(folder -> folder.toString().contains("linnet-dev")))
                    .isEmpty();
        }
    }

    private void module(String name, String more) throws IOException {
        Path folder = project.resolve(name);
        Files.createDirectories(folder.resolve("target/classes"));
        write(name + "/pom.xml", "<project/>");
        write(
                name + "/target/linnet.javac",
                String.join(
                        "\n",
                        "output " + folder.resolve("target/classes"),
                        "root " + folder.resolve("src/main/java"),
                        "resources " + folder.resolve("src/main/resources"),
                        "option --release",
                        "option 21",
                        more));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    /** As editors do: beside it, then in its place. */
    private void save(String file, String text) throws IOException {
        write(file + "~", text);
        Files.move(project.resolve(file + "~"), project.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    private RawHttp.Answer get() {
        try {
            return RawHttp.get(port, "/do/it");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private RawHttp.Answer await(String text) throws Exception {
        RawHttp.Answer answer = get();
        while (!answer.text().contains(text)) {
            Thread.sleep(20);
            answer = get();
        }
        return answer;
    }

    private void dev() throws Exception {
        Path tmp = Files.createDirectories(project.resolve("tmp"));
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + tmp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "dev.linnet.dev.Linnet",
                        "dev",
                        "--port",
                        "0")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("dev.log").toFile())
                .start();
        dev = started;
        while (!printed().contains("ready on ")) {
            assertThat(started.isAlive()).as(printed()).isTrue();
            Thread.sleep(20);
        }
        port = Integer.parseInt(printed().replaceAll("(?s).*ready on http://127.0.0.1:(\\d+) .*", "$1"));
    }

    private String printed() throws IOException {
        return Files.readString(project.resolve("dev.log"));
    }
}
