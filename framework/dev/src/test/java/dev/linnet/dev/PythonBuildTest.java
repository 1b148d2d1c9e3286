package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Environments made with the machine's own Python, and with interpreters that are scripts. Needs no network. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class PythonBuildTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path service = Path.of("");

    @BeforeEach
    void service() throws IOException {
        service = Files.createDirectories(folder.resolve("services/f"));
        Files.createDirectories(service.resolve("src"));
        requirements("# nothing\n");
    }

    @Test
    void nothingToInstallNeedsNoPip() throws Exception {
        build(System.getenv()).bring(service);

        Path venv = venv();
        assertThat(venv.getParent()).isEqualTo(service.resolve("target/python"));
        assertThat(venv.resolve("bin/python3")).isExecutable();
        assertThat(venv.resolve("bin/pip")).doesNotExist();
        assertThat(service.resolve("target/python/bootstrap.py")).isRegularFile();
    }

    @Test
    void aSecondTimeNothingIsMadeAndAChangeMakesAnother() throws Exception {
        build(System.getenv()).bring(service);
        Path first = venv();
        Files.writeString(first.resolve("mark"), "");

        build(System.getenv()).bring(service);

        assertThat(venv()).isEqualTo(first);
        assertThat(first.resolve("mark")).exists();
        requirements(localPackage());
        build(System.getenv()).bring(service);
        assertThat(venv()).isNotEqualTo(first);
    }

    /** Also with what a developer may have set for another pip and another Python. */
    @Test
    void aPackageIsInstalledAndImported() throws Exception {
        requirements(localPackage());
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PIP_TARGET", folder.resolve("elsewhere").toString());
        environment.put("PIP_USER", "1");
        environment.put("PYTHONHOME", "/nonexistent");
        environment.put("PYTHONPATH", "/nonexistent");

        build(environment).bring(service);

        Process process = new ProcessBuilder(
                        venv().resolve("bin/python3").toString(), "-c", "import greeting; print(greeting.WORD)")
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("hello\n");
        assertThat(printed()).contains("installing " + service.resolve("scripts/requirements.txt"));
    }

    @Test
    void whatCannotBeInstalledShowsPipsLinesAndLeavesNothing() throws Exception {
        requirements("./no-such-package\n");

        assertThat(catchThrowable(() -> build(System.getenv()).bring(service)))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "pip could not install " + service.resolve("scripts/requirements.txt") + "; it said why above");
        assertThat(printed()).contains("ERROR", "no-such-package");
        assertThat(environments()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftIsSweptAndNothingOfALivingOne() throws Exception {
        Path python = Files.createDirectories(service.resolve("target/python"));
        Path dead = Files.createDirectories(python.resolve("venv-3.13.0-ab.2147483646.half/bin"));
        Path living = Files.createDirectories(
                python.resolve("venv-3.13.0-ab." + ProcessHandle.current().pid() + ".half/bin"));

        build(System.getenv()).bring(service);

        assertThat(dead.getParent()).doesNotExist();
        assertThat(living).exists();
    }

    /** Debian's python3 without python3-venv. */
    @Test
    void anInterpreterWithoutVenvNamesThePackageThatIsMissing() throws Exception {
        interpreter("""
                case "$*" in
                  *venv*) echo 'The virtual environment was not created successfully because ensurepip is not available.'; exit 1;;
                  *) echo 3.11.2;;
                esac
                """);

        assertThat(catchThrowable(() -> build(only("bin")).bring(service)))
                .isInstanceOf(Failure.class)
                .hasMessage("Python 3.11.2 (" + folder.resolve("bin/python3")
                        + ") cannot make a virtual environment, as it says above; on Debian: sudo apt install"
                        + " python3.11-venv, elsewhere put virtualenv on the PATH");
        assertThat(printed())
                .containsOnlyOnce("warning: Python functions run on 3.11.2 (" + folder.resolve("bin/python3")
                        + ") here and on 3.13 in Lambda; install 3.13 to run the same")
                .contains("because ensurepip is not available");
        assertThat(environments()).isEmpty();
    }

    @Test
    void virtualenvStandsInForVenv() throws Exception {
        interpreter("case \"$*\" in *venv*) exit 1;; *) echo 3.13.1;; esac\n");
        executable(
                "bin/virtualenv",
                "for last; do :; done\n/bin/mkdir -p \"$last/bin\" && /bin/cp /bin/sh \"$last/bin/python3\"\n");

        build(only("bin")).bring(service);

        assertThat(venv().resolve("bin/python3")).isExecutable();
    }

    @Test
    void whereNothingCanBeStartedTheReasonIsTheFailure() {
        PythonModule module = new PythonModule(TestStack.function(Map.of()), service, "app.handler");
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8));
        Build build = new Build(new MavenBuild(folder, console), build(Map.of()), console);

        assertThat(catchThrowable(() -> build.bring(List.of(module))))
                .isInstanceOf(Failure.class)
                .message()
                .startsWith("no Python 3.9 or newer on the PATH");
        assertThat(printed()).isEmpty();
    }

    @Test
    void aServiceWhoseEnvironmentCannotBeMadeIsLeftOutWithALine() throws Exception {
        build(System.getenv()).bring(service);
        PythonModule good = new PythonModule(TestStack.function(Map.of()), service, "app.handler");
        Path other = Files.createDirectories(folder.resolve("services/g"));
        PythonModule bad = new PythonModule(TestStack.function(Map.of()), other, "app.handler");
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8));

        Build.Built built =
                new Build(new MavenBuild(folder, console), build(System.getenv()), console).bring(List.of(bad, good));

        assertThat(built.programs()).extracting(Program::module).containsExactly(good);
        assertThat(built.leftOut()).containsOnlyKeys(bad);
        assertThat(printed()).containsOnlyOnce("[local-f] does not run: the environment of " + other);
    }

    private PythonBuild build(Map<String, String> environment) {
        Path root = environment.size() < 3 ? folder.resolve("root") : Path.of("/");
        return new PythonBuild(
                new PythonFinder(environment, root),
                environment,
                new Console(new PrintStream(out, true, StandardCharsets.UTF_8)));
    }

    private Map<String, String> only(String bin) {
        return Map.of("PATH", folder.resolve(bin).toString(), "HOME", folder.toString());
    }

    private void interpreter(String script) throws IOException {
        executable("bin/python3", script);
    }

    private void executable(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void requirements(String text) throws IOException {
        Files.writeString(Files.createDirectories(service.resolve("scripts")).resolve("requirements.txt"), text);
    }

    /** A wheel, which is a zip: pip needs neither a network nor a compiler for it. */
    private String localPackage() throws IOException {
        Path wheel = service.resolve("greeting-1.0-py3-none-any.whl");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(wheel))) {
            Map<String, String> files = Map.of(
                    "greeting.py", "WORD = 'hello'\n",
                    "greeting-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n",
                    "greeting-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
                    "greeting-1.0.dist-info/RECORD", "greeting.py,,\n");
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return "./" + wheel.getFileName() + "  # of this folder\n";
    }

    private Path venv() throws IOException {
        return Path.of(Files.readString(PythonModule.venvFile(service)));
    }

    private List<String> environments() throws IOException {
        try (Stream<Path> all = Files.list(service.resolve("target/python"))) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
