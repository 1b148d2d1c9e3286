package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.dev.TrainingPlan.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trainings with a real JVM: what they leave, and what stops them. */
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
class TrainingTest {

    private static final String MAIN = "dev.linnet.dev.TrainedFunction";

    @TempDir
    Path task;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Loopback aws;
    private Training training;

    @BeforeEach
    void placeJar() throws IOException {
        Path jar = Files.createDirectories(task.resolve("lib")).resolve("f.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                InputStream in = TrainedFunction.class.getResourceAsStream("TrainedFunction.class")) {
            zip.putNextEntry(new ZipEntry(MAIN.replace('.', '/') + ".class"));
            in.transferTo(zip);
            zip.closeEntry();
        }
        aws = new Loopback(0, 0, "aws");
        aws.start();
        training = new Training(
                task, aws.authority(), new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    }

    @AfterEach
    void end() throws IOException {
        training.close();
        aws.close();
    }

    @Test
    void leavesACacheThatIsUsed() throws Exception {
        training.train(plan(""));
        training.check(plan(""));

        assertThat(Files.readAllLines(task.resolve("f.jvm")))
                .containsExactly("-XX:AOTCache=" + task.resolve("f.aot"), "-XX:+UseSerialGC", "-cp", jars(), MAIN);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("f: AOT cache of \\d+ KiB, trained with 4 calls, 4 × 200\\n")
                .containsPattern("f: \\d+ of \\d+ classes come from its AOT cache\\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-table | f: it failed in training: No.Table: ORDERS_TABLE is not there; ORDERS_TABLE is not set: give FFunction a value for it in the template, under Environment.Variables",
                "broken   | f: GET /f was answered with 500 in training; what it logged stands above. AWS's services are fakes here, with the emptiest answers: let F.list and what it needs cope",
                "exit     | f: GET /f failed in training: Runtime.ExitError: the process ended with exit status 7; what it logged stands above.",
            })
    void aFunctionThatFailsStopsTheTraining(String mode, String line) throws Exception {
        assertThatThrownBy(() -> training.train(plan(mode)))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith(line);

        assertThat(task.resolve("f.jvm")).doesNotExist();
        if (!mode.equals("no-table")) {
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("  | aws is http://" + aws.authority());
        }
    }

    @Test
    void aCacheThatTheJvmCannotUseFailsTheCheck() throws Exception {
        training.train(plan(""));
        Files.writeString(task.resolve("f.aot"), "no cache");

        assertThatThrownBy(() -> training.check(plan("")))
                .hasMessage("f: the JVM cannot use its AOT cache, and said why above");
    }

    @Test
    void aCacheThatTheArgumentFileDoesNotNameFailsTheCheck() throws Exception {
        training.train(plan(""));
        List<String> arguments = new ArrayList<>(Files.readAllLines(task.resolve("f.jvm")));
        arguments.remove(0);
        Files.write(task.resolve("f.jvm"), arguments);

        assertThatThrownBy(() -> training.check(plan("")))
                .hasMessageStartingWith("f does not use its AOT cache: " + MAIN + " was loaded from its jar");
    }

    /** JDK-8377932: the JVM itself runs the old code, without a word. */
    @Test
    void aChangedJarIsSeenByItsDigest() throws Exception {
        String digests = ImageDigests.of(task);
        ImageDigests.check(task, digests);
        Files.writeString(task.resolve("lib/f.jar"), "x", StandardOpenOption.APPEND);
        Files.writeString(task.resolve("lib/g.jar"), "new");

        assertThatThrownBy(() -> ImageDigests.check(task, digests))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("lib/f.jar has changed, lib/g.jar is new in " + task);

        Files.delete(task.resolve("lib/f.jar"));
        assertThatThrownBy(() -> ImageDigests.check(task, digests)).hasMessageContaining("lib/f.jar is gone");
    }

    private TrainingPlan plan(String mode) {
        return new TrainingPlan(
                "f",
                "FFunction",
                List.of("-XX:+UseSerialGC", "-cp", jars(), MAIN),
                Map.of("MODE", mode),
                List.of(new Call("GET /f", "F.list", false, "{}"), new Call("GET /f/1", "F.find", false, "{}")));
    }

    private String jars() {
        return task.resolve("lib/f.jar").toString();
    }
}
