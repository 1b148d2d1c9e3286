package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.dev.ApiCall.Header;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as their user runs them: a process of their own, on a project that is built already. */
@Timeout(90)
@DisabledOnOs(OS.WINDOWS)
class LinnetProcessTest {

    static final String TEMPLATE = """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Metadata: {Dockerfile: Dockerfile.java, DockerBuildArgs: {MODULE: services/f}}
                Properties:
                  FunctionName: !Sub ${AWS::StackName}-f
                  Timeout: 60
                  ImageConfig: {Command: ['@/var/task/f.jvm']}
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody:
                    paths:
                      /do/{proxy+}:
                        x-amazon-apigateway-any-method:
                          x-amazon-apigateway-integration:
                            {type: aws_proxy, payloadFormatVersion: '2.0', uri: !Sub 'arn:function:${AWS::StackName}-f/invocations'}
            """;

    @TempDir
    Path project;

    private final List<ProcessHandle> started = new ArrayList<>();

    @BeforeEach
    void project() throws IOException {
        Path module = project.resolve("services/f");
        Path descriptions = Files.createDirectories(module.resolve("target/classes/META-INF/linnet"));
        Files.writeString(project.resolve("template.yaml"), TEMPLATE);
        Files.writeString(module.resolve("pom.xml"), "<project/>");
        Files.writeString(descriptions.resolve("f.json"), """
                {"linnet": "1", "service": "f", "main": "dev.linnet.dev.HandFunction",
                 "routes": [{"method": "GET", "path": "/do/{what}", "handler": "F.run"}]}""");
        Files.writeString(module.resolve("target/linnet.javac"), "");
        // written last, as the build does: newer than every source
        Files.writeString(module.resolve("target/linnet.classpath"), System.getProperty("java.class.path"));
    }

    @AfterEach
    void end() {
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void servesAndPrintsRoutesThenReady() throws Exception {
        Dev dev = dev();

        assertThat(dev.printed)
                .anyMatch(line -> line.matches(" *GET +http://127.0.0.1:" + dev.port + "/do/\\{what} +F.run"));
        assertThat(dev.printed).anyMatch(line -> line.matches("\\[local-f] started \\d+"));
        assertThat(RawHttp.get(dev.port, "/do/pid").text()).isEqualTo(Long.toString(dev.function.pid()));
    }

    /** The client sees what AWS would say; the rest is for who develops. */
    @Test
    void anUnknownPathIsAwssAnswerAndALineWithTheNearestRoute() throws Exception {
        Dev dev = dev();

        RawHttp.Answer lost = RawHttp.get(dev.port, "/doo/pid");

        assertThat(lost.reply().status()).isEqualTo(404);
        assertThat(lost.text()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(dev.next("GET /doo/pid "))
                .matches("GET /doo/pid → 404 in \\d+ ms; no such route, the nearest is GET /do/\\{what}; there is");
        assertThat(dev.next("")).isEqualTo("  GET     http://127.0.0.1:" + dev.port + "/do/{what}  F.run");
    }

    @Test
    void aBrowserGetsAPageOfTheRoutesAndNobodyElse() throws Exception {
        Dev dev = dev();
        Header html = new Header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        RawHttp.Answer page = RawHttp.send(dev.port, "GET", "/", List.of(html), new byte[0]);

        assertThat(page.reply().status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.text()).contains("<code>/do/{what}</code>", "F.run", "http://127.0.0.1:" + dev.port);
        assertThat(RawHttp.get(dev.port, "/").text()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(RawHttp.send(dev.port, "GET", "/none", List.of(html), new byte[0])
                        .reply()
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "KILL"})
    void howeverItEndsNoProcessIsLeft(String signal) throws Exception {
        Dev dev = dev();

        new ProcessBuilder("kill", "-" + signal, Long.toString(dev.process.pid()))
                .start()
                .waitFor();

        assertThat(dev.process.waitFor(20, TimeUnit.SECONDS))
                .as("dev has ended")
                .isTrue();
        dev.function.onExit().get(20, TimeUnit.SECONDS);
    }

    /** DESIGN §6, and docs/local.md: what the file of --env-vars says comes first, then .env, then the template. */
    @Test
    void theDevelopersVariablesReachTheFunction() throws Exception {
        Files.writeString(project.resolve("template.yaml"), TEMPLATE.replace("ImageConfig:", """
                Environment: {Variables: {ONE: template, TWO: template, THREE: template}}
                      ImageConfig:"""));
        Files.writeString(project.resolve(".env"), "ONE=dotenv\nTWO=dotenv\nFOUR=dotenv\nAWS_PROFILE=work\n");
        Files.writeString(project.resolve("vars.json"), """
                {"Parameters": {"TWO": "every", "FIVE": "every"}, "F": {"ONE": "own"}}""");

        Dev dev = dev("--env-vars", "vars.json");

        assertThat(RawHttp.get(dev.port, "/do/environment").text())
                .contains("ONE=own,", "TWO=every,", "THREE=template,", "FOUR=dotenv,")
                .doesNotContain("FIVE", "AWS_PROFILE");
        assertThat(dev.printed)
                .contains(
                        "every function gets the variables of " + dotEnv() + ": ONE, TWO, FOUR",
                        "warning: " + dotEnv() + ":4: AWS_PROFILE is not passed on: it leads to an AWS account, and"
                                + " nothing local does; take it out, and the local AWS answers",
                        "warning: vars.json:1: FIVE is not passed on: the template does not give it to any function,"
                                + " and SAM passes no other; add it to Environment.Variables");
    }

    /** A developer reads them; in AWS, tools do. */
    @ParameterizedTest
    @CsvSource({"'',Text", "--json-logs,JSON"})
    void logsAreTextUnlessAskedFor(String option, String format) throws Exception {
        Files.writeString(
                project.resolve("template.yaml"),
                TEMPLATE.replace("ImageConfig:", "LoggingConfig: {LogFormat: JSON}\n      ImageConfig:"));

        Dev dev = option.isEmpty() ? dev() : dev(option);

        assertThat(RawHttp.get(dev.port, "/do/environment").text()).contains("AWS_LAMBDA_LOG_FORMAT=" + format + ",");
    }

    /** SEMANTICS rule 42; what it does with the function's own headers: {@link DevCorsTest}. */
    @Test
    void theCorsConfigurationOfTheTemplateIsTheApis() throws Exception {
        Files.writeString(project.resolve("template.yaml"), TEMPLATE.replace("DefinitionBody:", """
                CorsConfiguration: {AllowOrigins: ['https://a.example'], AllowMethods: [PUT], AllowHeaders: [x-a], MaxAge: 60,
                          ExposeHeaders: [x-b], AllowCredentials: true}
                      DefinitionBody:"""));

        Dev dev = dev();

        assertThat(cors(dev, "OPTIONS", "https://a.example")).isEqualTo("204 https://a.example, true, PUT, x-a, 60, ");
        assertThat(cors(dev, "GET", "https://a.example")).isEqualTo("200 https://a.example, true, , , , x-b");
        assertThat(cors(dev, "OPTIONS", "https://a.example.evil")).isEqualTo("204 , , , , , ");
        assertThat(cors(dev, "GET", "https://a.example.evil")).isEqualTo("200 , , , , , ");
    }

    private static String cors(Dev dev, String method, String origin) throws IOException {
        List<Header> headers =
                List.of(new Header("Origin", origin), new Header("Access-Control-Request-Method", "PUT"));
        RawHttp.Answer answer = RawHttp.send(dev.port, method, "/do/pid", headers, new byte[0]);
        return answer.reply().status() + " "
                + Stream.of(
                                "Allow-Origin",
                                "Allow-Credentials",
                                "Allow-Methods",
                                "Allow-Headers",
                                "Max-Age",
                                "Expose-Headers")
                        .map(name -> answer.header("Access-Control-" + name))
                        .collect(Collectors.joining(", "));
    }

    private Path dotEnv() throws IOException {
        return project.toRealPath().resolve(".env");
    }

    /** A function that nothing but a signal ends, and that dev cannot tell to end. */
    @Test
    void aKilledDevTakesAFunctionInAnEndlessLoopWithIt() throws Exception {
        Dev dev = dev();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                RawHttp.get(dev.port, "/do/spin");
            } catch (IOException e) {
                // the answer never comes
            }
        });
        while (dev.function.info().totalCpuDuration().orElseThrow().toMillis() < 1_000) {
            Thread.sleep(20); // until it spins
        }

        dev.process.destroyForcibly();

        dev.function.onExit().get(20, TimeUnit.SECONDS);
        caller.join();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dev --template none.yaml    | linnet: no template at none.yaml; run in the project's folder, or say --template",
                "dev --port 0 --debug=nobody | linnet: --debug nobody: no Java function of the template runs the service \"nobody\"; there is f",
                "dev --port 70000            | linnet: --port 70000 is no port; take 0 to 65535",
                "command nobody              | linnet: no function of the template runs the service \"nobody\"; there is f",
            })
    void whatCannotBeDoneIsOneLineAndAnExitCode(String arguments, String line) throws Exception {
        assertThat(run(arguments.strip().split(" ", -1))).containsExactly(line.strip(), "exit 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resources:        | Resorces:     | template.yaml:1:1: The template has no Resorces; did you mean Resources?",
                "Dockerfile.java   | Dockerfile    | the template has no function that runs here: one whose Metadata.Dockerfile is Dockerfile.java, or Dockerfile with a DockerBuildArgs.SERVICE",
                "Dockerfile.java, DockerBuildArgs: {MODULE | Dockerfile, DockerBuildArgs: {SERVICE | Resources.F is built from the service services/f, but there is no folder ",
                "services/f        | services/gone | Resources.F is built from the module services/gone, but there is no ",
                "f.jvm             | g.jvm         | no service \"g\" in ",
                "['@/var/task/f.jvm'] | [x]        | Resources.F.Properties.ImageConfig.Command is [x]; it must be [\"@/var/task/<service>.jvm\"]",
                "MODULE            | MODUL         | Resources.F.Metadata.DockerBuildArgs has no MODULE",
                "!Sub ${AWS::StackName}-f | !Ref F | template.yaml:6:21: functions that refer to each other in a circle",
                "ImageConfig:      | ImageConfg:   | template.yaml:8:7: Resources.F.Properties has no ImageConfg; did you mean ImageConfig?",
                "Api:              | T: {Type: AWS::DynamoDB::Table, Properties: {KeySchema: []}}\\n  Api: | template.yaml:9:47: Resources.T.Properties.TableName is \"T\"; a name has 3 to 255",
            })
    void aTemplateThatCannotBeRunIsOneLineAndAnExitCode(String part, String instead, String line) throws Exception {
        Files.writeString(
                project.resolve("template.yaml"),
                TEMPLATE.replace(part.strip(), instead.strip().replace("\\n", "\n")));
        Files.setLastModifiedTime(
                project.resolve("services/f/target/linnet.classpath"),
                java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 1_000));

        List<String> printed = run("dev", "--port", "0");

        assertThat(printed).hasSize(2).last().isEqualTo("exit 1");
        assertThat(printed.get(0)).startsWith("linnet: ").contains(line.strip());
    }

    @Test
    void aTakenPortIsOneLineAndAnExitCode() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> printed = run("dev", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(printed).hasSize(2).last().isEqualTo("exit 1");
            assertThat(printed.get(0))
                    .startsWith("linnet: port " + taken.getLocalPort() + " of 127.0.0.1 cannot be had");
        }
    }

    @Test
    void aTakenPortOfADebuggerIsOneLineAndAnExitCode() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> printed = run("dev", "--port", "0", "--debug=f:" + taken.getLocalPort());

            assertThat(printed).hasSize(2).last().isEqualTo("exit 1");
            assertThat(printed.get(0))
                    .startsWith("linnet: port " + taken.getLocalPort()
                            + " of 127.0.0.1 cannot be had for the debugger of f (")
                    .endsWith("; end what listens there, or say --debug=f:PORT");
        }
    }

    @Test
    void aSecondDevOnTheSamePortIsOneLineAndTheFirstGoesOn() throws Exception {
        Dev dev = dev();

        assertThat(run("dev", "--port", Integer.toString(dev.port)))
                .hasSize(2)
                .allMatch(line ->
                        line.startsWith("linnet: port " + dev.port + " of 127.0.0.1 ") || line.equals("exit 1"));
        assertThat(RawHttp.get(dev.port, "/do/pid").text()).isEqualTo(Long.toString(dev.function.pid()));
    }

    @Test
    void aBuildThatFailsIsMavensLinesAndOneOfOurs() throws Exception {
        Path maven =
                Files.writeString(project.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] F.java:[1,1] broken'\nexit 1\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Files.delete(project.resolve("services/f/target/linnet.classpath"));

        assertThat(run("dev", "--port", "0"))
                .containsExactly(
                        "building services/f",
                        "[ERROR] F.java:[1,1] broken",
                        "linnet: the build of services/f failed; mvn said why above",
                        "exit 1");
    }

    @Test
    void printsTheCommandLine() throws Exception {
        List<String> printed = run("command", "f");

        assertThat(printed).hasSize(2).last().isEqualTo("exit 0");
        assertThat(printed.get(0))
                .matches(
                        "\\S+/bin/java -XX:\\+UseSerialGC -XX:TieredStopAtLevel=1 -cp \\S+ dev.linnet.dev.HandFunction")
                .contains(" -cp " + project.toRealPath().resolve("services/f/target/classes") + ":");
    }

    /** A running dev: what it printed until it was ready, and the function's process. */
    private record Dev(Process process, BufferedReader out, List<String> printed, int port, ProcessHandle function) {

        /** The next line that begins so. */
        String next(String start) throws IOException {
            String line = out.readLine();
            while (line != null && !line.startsWith(start)) {
                line = out.readLine();
            }
            return String.valueOf(line);
        }
    }

    private Dev dev(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("dev", "--port", "0"));
        arguments.addAll(List.of(options));
        Process process = start(arguments.toArray(String[]::new));
        List<String> printed = new ArrayList<>();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("ready")) {
            printed.add(line);
            line = out.readLine();
        }
        assertThat(line).as("ready, after " + printed).isNotNull();
        int port = Integer.parseInt(String.valueOf(line).replaceAll("ready on http://127.0.0.1:(\\d+) .*", "$1"));
        long pid = Long.parseLong(RawHttp.get(port, "/do/pid").text());
        ProcessHandle function = ProcessHandle.of(pid).orElseThrow();
        started.add(function);
        return new Dev(process, out, printed, port, function);
    }

    private List<String> run(String... arguments) throws Exception {
        Process process = start(arguments);
        List<String> printed = new ArrayList<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(printed::add);
        printed.add("exit " + process.waitFor());
        return printed;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                // what a shell starts in the background ignores Ctrl-C, and so would this
                "python3",
                "-c",
                "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + project,
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "dev.linnet.dev.Linnet"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        started.add(process.toHandle());
        return process;
    }
}
