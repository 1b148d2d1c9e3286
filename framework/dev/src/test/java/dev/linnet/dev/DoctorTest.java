package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doctor before machines that have this and lack that. Their programs are scripts that say what such a program says. */
@Timeout(90)
@DisabledOnOs(OS.WINDOWS)
class DoctorTest {

    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    Path machine;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void healthy() throws IOException {
        Files.createDirectories(machine.resolve("bin"));
        Files.createDirectories(machine.resolve("home/.m2"));
        environment.put("PATH", machine.resolve("bin").toString());
        environment.put("HOME", machine.resolve("home").toString());
        program("mvn", "echo 'Apache Maven 3.9.16 (x)'");
        program("python3.13", "echo 3.13.5");
        program("docker", "echo 'client 28.2.2, engine 28.2.2'");
        program("sam", "echo 'SAM CLI, version 1.170.0'");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mvn     | echo 'Apache Maven 3.9.16 (x)'       | ok    Maven   3.9.16 (BIN/mvn)",
                "mvn     | printf '\\033[1mApache Maven 3.8.7\\033[m\\n'   | ok    Maven   3.8.7 (BIN/mvn)",
                "mvn     | echo 'Apache Maven 4.0.0-rc-4 (x)'   | ok    Maven   4.0.0-rc-4 (BIN/mvn)",
                "mvn     | echo 'Apache Maven 3.6.3 (x)'        | fail  Maven   3.6.3 (BIN/mvn) → install Maven 3.8 or newer: https://maven.apache.org/install.html",
                "mvn     | -                                    | fail  Maven   not on the PATH → install Maven 3.8 or newer: https://maven.apache.org/install.html",
                "mvn     | echo 'JAVA_HOME is wrong'; exit 1    | fail  Maven   BIN/mvn -v says: JAVA_HOME is wrong → mend it, or install Maven 3.8 or newer: https://maven.apache.org/install.html",
                "python3.13 | echo 3.13.5                          | ok    Python  3.13.5 (BIN/python3.13)",
                "python3.13 | if [ \"$3\" = -c ]; then echo 3.13.5; else exit 1; fi | fail  Python  3.13.5 (BIN/python3.13) cannot make virtual environments → on Debian: sudo apt install python3.13-venv, elsewhere: pipx install virtualenv",
                "python3.13 | echo 3.11.7                          | warn  Python  3.11.7 (BIN/python3.13), but Lambda runs 3.13 → uv python install 3.13, or https://www.python.org/downloads",
                "python3.13 | echo 3.9.18                          | warn  Python  3.9.18 (BIN/python3.13), but Lambda runs 3.13, and moto, for a template's buckets, queues and the like, 3.10 or newer → uv python install 3.13, or https://www.python.org/downloads",
                "python3.13 | echo 'pyenv: python3.13: command not found'; exit 127 | fail  Python  no Python 3.9 or newer on the PATH or in the usual folders → install 3.13: https://www.python.org/downloads, uv python install 3.13, or on Debian: sudo apt install python3 python3-venv",
                "docker  | -                                    | warn  Docker  not on the PATH → ./linnet dev does without; for sam build and sam local: https://docs.docker.com/get-docker",
                "docker  | echo 'client 28.2.2, engine '; echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?' >&2; exit 1 | warn  Docker  BIN/docker does not reach an engine: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running? → start it: sudo systemctl start docker, or open Docker Desktop; ./linnet dev does without",
                "docker  | echo 'permission denied while trying to connect'; exit 1 | warn  Docker  BIN/docker does not reach an engine: permission denied while trying to connect → join its group and log in again: sudo usermod -aG docker $USER",
                "sam     | echo 'SAM CLI, version 1.170.0'      | ok    SAM CLI 1.170.0 (BIN/sam)",
                "sam     | -                                    | warn  SAM CLI not on the PATH → ./linnet dev does without; for sam build, sam local and sam deploy: pipx install aws-sam-cli",
                "sam     | echo 'ImportError: samcli'; exit 1   | warn  SAM CLI BIN/sam --version says: ImportError: samcli → install it again: pipx install --force aws-sam-cli",
            })
    void saysWhatAProgramIsAndWhatToDo(String name, @Nullable String script, String line) throws Exception {
        if (script == null) {
            Files.delete(machine.resolve("bin").resolve(name));
        } else {
            program(name, script);
        }

        List<String> printed = doctor(JDK, "25.0.3");

        assertThat(printed).contains(line.replace("BIN", machine.resolve("bin").toString()));
        assertThat(printed).last().isEqualTo(line.startsWith("fail") ? "exit 1" : "exit 0");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-                                    | -    | ok    Proxy   none",
                "HTTPS_PROXY=http://me:secret@corp:81 NO_PROXY=127.0.0.1 | <proxies><proxy><host>corp</host><port>81</port></proxy></proxies> | ok    Proxy   corp:81",
                "https_proxy=http://corp:81/ no_proxy=* | <mirrors><mirror><id>m</id></mirror></mirrors> | ok    Proxy   corp:81; Maven goes to a mirror",
                "HTTPS_PROXY=corp:81 NO_PROXY=127.0.0.1 MAVEN_OPTS=-Dhttps.proxyHost=corp | - | ok    Proxy   corp:81",
                "HTTPS_PROXY=http://me:secret@corp:81 | -    | warn  Proxy   HTTPS_PROXY is corp:81, but Maven does not read it and has no proxy of its own → in HOME/.m2/settings.xml: <settings><proxies><proxy><host>corp</host><port>81</port></proxy></proxies></settings>",
                "HTTPS_PROXY=http://corp:81           | <proxies><proxy><active>false</active><host>corp</host><port>81</port></proxy></proxies><mirrors><mirror><blocked>true</blocked></mirror></mirrors> | warn  Proxy   HTTPS_PROXY is corp:81, but Maven does not read it and has no proxy of its own → in HOME/.m2/settings.xml: <settings><proxies><proxy><host>corp</host><port>81</port></proxy></proxies></settings>",
                "-                                    | <proxies><proxy><host>corp</host><port>81</port></proxy></proxies> | warn  Proxy   Maven goes through corp:81, but HTTPS_PROXY is not set for pip, sam and docker → export HTTPS_PROXY=http://corp:81 NO_PROXY=localhost,127.0.0.1",
                "HTTP_PROXY=corp:81 NO_PROXY=.corp    | <proxies><proxy><host>corp</host><port>81</port></proxy></proxies> | warn  Proxy   corp:81, also for 127.0.0.1: curl would ask it for ./linnet dev → export NO_PROXY=.corp,localhost,127.0.0.1",
            })
    void comparesTheProxiesOfMavenAndTheRest(@Nullable String variables, @Nullable String settings, String line)
            throws Exception {
        for (String variable : variables == null ? new String[0] : variables.split(" ", -1)) {
            environment.put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
        }
        if (settings != null) {
            Files.writeString(
                    machine.resolve("home/.m2/settings.xml"),
                    "<settings xmlns='http://maven.apache.org/SETTINGS/1.0.0'>" + settings + "</settings>");
        }

        List<String> printed = doctor(JDK, "25.0.3");

        assertThat(printed)
                .contains(line.replace("HOME", machine.resolve("home").toString()))
                .noneMatch(each -> each.contains("secret"))
                .endsWith("exit 0");
    }

    @Test
    void namesASettingsFileThatIsNoXml() throws Exception {
        Path settings = Files.writeString(machine.resolve("home/.m2/settings.xml"), "<settings>");

        assertThat(doctor(JDK, "25.0.3"))
                .anyMatch(line -> line.startsWith("warn  Proxy   " + settings + " is not XML: "))
                .endsWith("exit 0");
    }

    @Test
    void seesCertificatesThatJavaDoesNotTrust() throws Exception {
        Path own = machine.resolve("corp.pem");
        keytool("-genkeypair -alias corp -keyalg EC -dname", "CN=Corp Root, O=Corp", "-ext", "bc=ca:true");
        keytool("-exportcert -alias corp -rfc -file", own.toString());
        environment.put("SSL_CERT_FILE", own.toString());
        environment.put("NODE_EXTRA_CA_CERTS", own.toString());
        environment.put("PIP_CERT", machine.resolve("none.pem").toString());

        List<String> strange = doctor(JDK, "25.0.3");

        assertThat(strange)
                .filteredOn(line -> line.contains(" CA "))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("warn  CA      SSL_CERT_FILE (" + own
                        + ") has what Java does not trust: Corp Root → each in a file of its own: "
                        + JDK.resolve("bin/keytool") + " -importcert"))
                .contains("warn  CA      PIP_CERT names " + machine.resolve("none.pem")
                        + ", which does not exist → correct it, or unset PIP_CERT");
        environment.put("MAVEN_OPTS", "-Xmx1g -Djavax.net.ssl.trustStore=" + machine.resolve("store.p12"));

        assertThat(doctor(JDK, "25.0.3"))
                .contains("ok    CA      SSL_CERT_FILE (" + own + "): Java trusts it too")
                .endsWith("exit 0");
    }

    @Test
    void wantsAJdkThatIsNewEnoughAndACompiler() throws Exception {
        assertThat(doctor(JDK, "21.0.2"))
                .contains("fail  JDK     21.0.2 in " + JDK
                        + " → install a JDK 25: https://adoptium.net, or sdk install java 25-tem")
                .endsWith("linnet: ./linnet dev will not work before what failed is mended (1)", "exit 1");
        assertThat(doctor(machine, "25"))
                .anyMatch(line -> line.startsWith("fail  JDK     25 in " + machine + ", which has no javac"));
    }

    @Test
    void tellsWhoHasAPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Finding finding = PortCheck.look(machine(JDK, "25"), taken.getLocalPort(), "./linnet dev");

            assertThat(finding.line())
                    .startsWith("warn  Port    " + taken.getLocalPort() + " is taken")
                    .endsWith(" → end it, or say ./linnet dev --port " + (taken.getLocalPort() + 1));
            if (Files.exists(Path.of("/proc/net/tcp"))) {
                assertThat(finding.line())
                        .contains(" by process " + ProcessHandle.current().pid() + " (");
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToFails() {
        assertThat(FolderCheck.temporary(machine(JDK, "25"), machine.resolve("none"))
                        .line())
                .startsWith("fail  Temp    " + machine.resolve("none") + " cannot be written to: ");
    }

    /** Nothing at all: no program, no folder of the user's. */
    @Test
    void aBareMachineIsToldEverything() throws Exception {
        environment.clear();

        assertThat(doctor(machine, "17"))
                .extracting(line -> line.replaceAll("^(\\w+ +\\w+).*", "$1"))
                .contains("fail  JDK", "fail  Maven", "fail  Python", "warn  Docker", "warn  SAM", "ok    Proxy")
                .endsWith("exit 1");
    }

    private List<String> doctor(Path jdk, String version) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new Doctor(machine(jdk, version)).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        return (out.toString(StandardCharsets.UTF_8) + "exit " + status).lines().toList();
    }

    private Machine machine(Path jdk, String version) {
        return new Machine(environment, machine.resolve("home"), jdk, version, machine, machine);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(machine.resolve("bin").resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void keytool(String options, String... more) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                JDK.resolve("bin/keytool").toString(),
                "-keystore",
                machine.resolve("store.p12").toString(),
                "-storepass",
                "changeit"));
        command.addAll(List.of(options.split(" ", -1)));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
