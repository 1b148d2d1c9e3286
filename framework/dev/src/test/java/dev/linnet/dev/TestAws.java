package dev.linnet.dev;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What stands for AWS, with the tables of a template in the real DynamoDB Local. */
final class TestAws implements AutoCloseable {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final LocalAws aws;

    private TestAws(Path project, Template template, boolean keep) throws IOException, Failure {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8));
        fetch(project);
        this.aws = LocalAws.open(console);
        try {
            aws.provide(template, project.resolve("template.yaml"), project, keep);
            aws.start();
            boolean unused = aws.ready();
        } catch (Failure e) {
            aws.close();
            throw e;
        }
    }

    static TestAws start(Path project, String template, boolean keep) throws IOException, Failure, TemplateException {
        Path file = Files.writeString(project.resolve("template.yaml"), template);
        return start(project, Template.read(file, Map.of()), keep);
    }

    static TestAws start(Path project, Template template, boolean keep) throws IOException, Failure {
        return new TestAws(project, template, keep);
    }

    /** Gives a project the class path that was fetched for this module's tests. */
    static void fetch(Path project) throws IOException, Failure {
        Console console = new Console(System.out);
        String classPath = new DynamoDbDistribution(Path.of("").toAbsolutePath(), console).classPath();
        Path folder = Files.createDirectories(project.resolve(DynamoDbDistribution.FOLDER));
        Files.writeString(folder.resolve(DynamoDbDistribution.CLASS_PATH), classPath);
    }

    /** Gives a project the moto that was fetched for this module's tests. */
    static void fetchMoto(Path project) throws IOException, Failure {
        Path here = Path.of("").toAbsolutePath();
        Moto.of(here, here, List.of(), new Console(System.out)).command();
        Path folder = project.resolve(Moto.FOLDER);
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, here.resolve(Moto.FOLDER));
    }

    LocalAws aws() {
        return aws;
    }

    /** The real process. */
    LocalServer dynamoDb() {
        LocalServer local = aws.dynamoDb();
        if (local == null) {
            throw new AssertionError("no tables");
        }
        return local;
    }

    /** Ends the process as the system would, and waits until it has. */
    void kill() {
        ProcessHandle process = ProcessHandle.of(dynamoDb().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    String authority() {
        return aws.authority();
    }

    /** A client with keys that DynamoDB Local itself would not take. */
    DynamoDbClient client() {
        return DynamoDbClient.builder()
                .endpointOverride(URI.create("http://" + aws.authority()))
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("not-alphanumeric", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /** A call of DynamoDB as an SDK makes it. */
    RawHttp.Answer post(String operation, String body, String authorization) throws IOException {
        String request =
                "POST / HTTP/1.1\r\nHost: " + aws.authority() + "\r\nX-Amz-Target: DynamoDB_20120810." + operation
                        + "\r\nContent-Type: application/x-amz-json-1.0\r\n" + authorization + "\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body;
        int port = URI.create("http://" + aws.authority()).getPort();
        return RawHttp.send(port, request.getBytes(StandardCharsets.US_ASCII), false, false);
    }

    /** All that was printed so far. */
    List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() {
        aws.close();
    }
}
