package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code linnet local-aws} as its user runs it. */
@Timeout(120)
class LocalAwsCommandTest {

    private static final String CALL = "POST / HTTP/1.1\r\nHost: HOST\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\n"
            + "Content-Type: application/x-amz-json-1.0\r\nContent-Length: 2\r\nAuthorization: AWS4-HMAC-SHA256 "
            + "Credential=ASIA-any/20260101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=x\r\n\r\n{}";

    @TempDir
    Path project;

    @Test
    void servesTheTablesToContainersAndToNobodyElse() throws Exception {
        Files.writeString(
                project.resolve("template.yaml"), "Resources:\n  Things: {Type: AWS::Serverless::SimpleTable}\n");
        TestAws.fetch(project);
        Process process = start("local-aws", "--port", "0");
        try {
            List<String> printed = new ArrayList<>();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = out.readLine();
            while (line != null && !line.startsWith("ready on")) {
                printed.add(line);
                line = out.readLine();
            }
            assertThat(printed).contains("tables: Things");
            int port = Integer.parseInt(String.valueOf(line).replaceAll("ready on http://127.0.0.1:(\\d+) .*", "$1"));
            assertThat(printed)
                    .anyMatch(text -> text.startsWith("containers reach it as http://host.docker.internal:" + port));

            assertThat(answer(port, "127.0.0.1:" + port)).contains("{\"TableNames\":[\"Things\"]}");
            assertThat(answer(port, "host.docker.internal:" + port)).contains("{\"TableNames\":[\"Things\"]}");
            assertThat(answer(port, "evil.example")).contains("403").doesNotContain("Things");
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    boolean bridge = network.getName().equals("docker0") && address instanceof Inet4Address;
                    assertThat(connects(address, port))
                            .as(address.toString())
                            .isEqualTo(bridge || address.equals(InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port -1 | linnet: --port -1 is no port; take 0 to 65535",
                "--template none.yaml | linnet: no template at none.yaml; run in the project's folder, or say --template",
            })
    void whatCannotBeDoneIsOneLine(String arguments, String line) throws Exception {
        Files.writeString(project.resolve("template.yaml"), "Resources:\n  T: {Type: AWS::SNS::Topic}\n");
        List<String> command = new ArrayList<>(List.of("local-aws"));
        command.addAll(List.of(arguments.strip().split(" ", -1)));
        Process process = start(command.toArray(new String[0]));

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly(line.strip());
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void aTakenPortIsOneLine() throws Exception {
        Files.writeString(project.resolve("template.yaml"), "Resources:\n  T: {Type: AWS::SNS::Topic}\n");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start("local-aws", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("linnet: port " + taken.getLocalPort() + " cannot be had")
                    .hasLineCount(1);
        }
    }

    private static String answer(int port, String host) throws IOException {
        RawHttp.Answer answer =
                RawHttp.send(port, CALL.replace("HOST", host).getBytes(StandardCharsets.US_ASCII), false, false);
        return answer.reply().status() + " " + answer.text();
    }

    private static boolean connects(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.linnet.dev.Linnet"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
