package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.ssm.SsmClient;

/** A template's buckets, queues, topics, parameters and secrets in the real moto, through unchanged SDK clients. */
@Timeout(300)
class MotoTest {

    private static final String TEMPLATE = """
            Resources:
              Photos: {Type: AWS::S3::Bucket, Properties: {BucketName: photos, VersioningConfiguration: {Status: Enabled}}}
              Jobs:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: jobs
                  VisibilityTimeout: 0
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 1}
              Failed: {Type: AWS::SQS::Queue, Properties: {QueueName: failed}}
              Ordered: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true, ContentBasedDeduplication: true}}
              News:
                Type: AWS::SNS::Topic
                Properties:
                  TopicName: news
                  DisplayName: News
                  Subscription: [{Protocol: sqs, Endpoint: !GetAtt Failed.Arn}, {Protocol: lambda, Endpoint: arn}]
              Raw: {Type: AWS::SQS::Queue, Properties: {QueueName: raw}}
              ToRaw:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref News, Protocol: sqs, Endpoint: !GetAtt Raw.Arn, RawMessageDelivery: true}
              Level: {Type: AWS::SSM::Parameter, Properties: {Name: /shop/level, Type: String, Value: debug}}
              Key: {Type: AWS::SecretsManager::Secret, Properties: {Name: shop/key, SecretString: '{"user": "u"}'}}
            """;

    @TempDir
    static Path folder;

    private static TestAws aws;

    @BeforeAll
    static void start() throws Exception {
        TestAws.fetchMoto(folder);
        aws = TestAws.start(folder, TEMPLATE, false);
    }

    @AfterAll
    static void close() {
        aws.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.txt", "a b/ü+&%2F//x", "../up", "moto-api/reset"})
    void anObjectIsThereUnderItsKey(String key) {
        try (S3Client s3 = client(S3Client.builder())) {
            s3.putObject(
                    put -> put.bucket("photos").key(key).contentType("text/x").metadata(Map.of("of", "me")),
                    RequestBody.fromString("content of " + key));

            ResponseInputStream<GetObjectResponse> got =
                    s3.getObject(get -> get.bucket("photos").key(key));
            assertThat(got).hasContent("content of " + key);
            assertThat(got.response().contentType()).isEqualTo("text/x");
            assertThat(got.response().metadata()).containsEntry("of", "me");
            assertThat(s3.headObject(head -> head.bucket("photos").key(key)).contentLength())
                    .isEqualTo(("content of " + key).getBytes(StandardCharsets.UTF_8).length);
            assertThat(s3.listObjectsV2(list -> list.bucket("photos")).contents())
                    .extracting(S3Object::key)
                    .contains(key);
            assertThat(s3.deleteObject(delete -> delete.bucket("photos").key(key))
                            .deleteMarker())
                    .as("the bucket is versioned")
                    .isTrue();
        }
    }

    /** More than the endpoint takes of any other service, and by chunks, which the SDK signs and moto unpacks. */
    @Test
    void largeObjectsStreamBothWays() throws IOException {
        byte[] large = new byte[40 * 1024 * 1024];
        new Random(1).nextBytes(large);
        try (S3Client s3 = client(S3Client.builder())) {
            s3.putObject(
                    put -> put.bucket("photos").key("large"),
                    RequestBody.fromInputStream(new ByteArrayInputStream(large), large.length));

            try (InputStream got = s3.getObject(get -> get.bucket("photos").key("large"))) {
                assertThat(got.readAllBytes()).isEqualTo(large);
            }
        }
    }

    @Test
    void chunkedBodiesAndThoseThatWaitToBeAskedForArrive() throws Exception {
        assertThat(raw(
                        "PUT /photos/chunked",
                        "s3",
                        "127.0.0.1",
                        "Transfer-Encoding: chunked",
                        "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            String head = head("PUT /photos/waits", "s3", "127.0.0.1", "Content-Length: 4\r\nExpect: 100-continue");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(25)).asString().isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            socket.getOutputStream().write("wait".getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).asString().startsWith("HTTP/1.1 200");
        }
        try (S3Client s3 = client(S3Client.builder())) {
            assertThat(s3.getObject(get -> get.bucket("photos").key("chunked"))).hasContent("abcde");
            assertThat(s3.getObject(get -> get.bucket("photos").key("waits"))).hasContent("wait");
        }
    }

    @Test
    void aBucketMayStandBeforeTheHost() throws Exception {
        assertThat(raw("PUT /by-host", "s3", "photos.localhost", "Content-Length: 2", "hi"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET /photos/by-host", "s3", "localhost", "Content-Length: 0", ""))
                .endsWith("\r\n\r\nhi");
        assertThat(raw("GET /by-host", "s3", "photos.evil.example", "Content-Length: 0", ""))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void messagesGoThroughQueuesAndTopics() throws IOException {
        try (SqsClient sqs = client(SqsClient.builder())) {
            String jobs = "http://" + aws.authority() + "/123456789012/jobs";
            String failed = "http://" + aws.authority() + "/123456789012/failed";
            assertThat(sqs.getQueueUrl(get -> get.queueName("jobs")).queueUrl()).isEqualTo(jobs);
            sqs.sendMessage(send -> send.queueUrl(jobs).messageBody("once"));
            assertThat(sqs.receiveMessage(receive -> receive.queueUrl(jobs)).messages())
                    .extracting(Message::body)
                    .containsExactly("once");
            assertThat(sqs.receiveMessage(receive -> receive.queueUrl(jobs)).messages())
                    .as("received too often")
                    .isEmpty();
            String publish = "Action=Publish&Version=2010-03-31&Message=hello"
                    + "&TopicArn=arn%3Aaws%3Asns%3Aus-east-1%3A123456789012%3Anews";
            assertThat(raw("POST /", "sns", "localhost", form(publish), publish))
                    .contains("<PublishResponse");
            assertThat(sqs.receiveMessage(receive -> receive.queueUrl(failed).maxNumberOfMessages(10))
                            .messages())
                    .extracting(Message::body)
                    .hasSize(2)
                    .contains("once")
                    .anyMatch(body -> body.contains("\"Message\": \"hello\""));
            assertThat(sqs.receiveMessage(
                                    receive -> receive.queueUrl("http://" + aws.authority() + "/123456789012/raw"))
                            .messages())
                    .extracting(Message::body)
                    .containsExactly("hello");
            String attributes =
                    "Action=GetTopicAttributes&Version=2010-03-31&TopicArn=arn%3Aaws%3Asns%3Aus-east-1%3A123456789012%3Anews";
            assertThat(raw("POST /", "sns", "localhost", form(attributes), attributes))
                    .contains("<value>News</value>");
            String url = "Action=GetQueueUrl&Version=2012-11-05&QueueName=jobs";
            assertThat(raw("POST /", "sqs", "localhost", form(url), url))
                    .as("at the host that asked")
                    .contains("http://localhost:" + port() + "/123456789012/jobs");
            assertThat(sqs.getQueueAttributes(get -> get.queueUrl(
                                            "http://" + aws.authority() + "/123456789012/local-Ordered.fifo")
                                    .attributeNames(QueueAttributeName.FIFO_QUEUE))
                            .attributesAsStrings())
                    .containsEntry("FifoQueue", "true");
        }
    }

    @Test
    void parametersAndSecretsHaveTheTemplatesValues() {
        try (SsmClient ssm = client(SsmClient.builder());
                SecretsManagerClient secrets = client(SecretsManagerClient.builder())) {
            assertThat(ssm.getParameter(get -> get.name("/shop/level"))
                            .parameter()
                            .value())
                    .isEqualTo("debug");
            for (String id :
                    List.of("shop/key", "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/key-000000")) {
                assertThat(secrets.getSecretValue(get -> get.secretId(id)).secretString())
                        .isEqualTo("{\"user\": \"u\"}");
            }
        }
    }

    @Test
    void whenItEndsItIsStartedAgainWithWhatTheTemplateHas() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        TestAws.fetchMoto(other);
        try (TestAws again = TestAws.start(other, TEMPLATE, false);
                S3Client s3 = client(S3Client.builder(), again)) {
            s3.putObject(put -> put.bucket("photos").key("a"), RequestBody.fromString("b"));
            LocalServer moto = again.aws().moto();
            if (moto == null) {
                throw new AssertionError("no moto");
            }
            ProcessHandle process = ProcessHandle.of(moto.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            assertThat(s3.listObjectsV2(list -> list.bucket("photos")).contents())
                    .isEmpty();
            assertThat(again.printed())
                    .contains("[moto] moto ended with status 137 and is started again: what was put into it is lost");
        }
    }

    @Test
    void whatItRefusesIsOneLineWithItsPlace() throws Exception {
        Path template = Path.of("template.yaml");
        List<TemplateResource> resources = Template.read(
                        Files.writeString(
                                folder.resolve("two.yaml"),
                                TEMPLATE + "  Lost: {Type: AWS::SNS::Subscription, Properties: {TopicArn: "
                                        + "'arn:aws:sns:us-east-1:123456789012:none', Protocol: sqs, Endpoint: x}}\n"),
                        Map.of())
                .resources();
        Console console = new Console(System.out);
        try (LocalServer moto = new LocalServer(Moto.of(folder, template, resources, console), console)) {
            assertThatThrownBy(moto::port)
                    .isInstanceOf(Failure.class)
                    .hasMessageMatching("template.yaml:23:3: moto refuses Lost: [^\\n]+");
        }
    }

    @Test
    void withoutPythonALineSaysSo() throws Exception {
        Console console = new Console(System.out);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        PythonFinder none = new PythonFinder(Map.of(), empty);
        try (LocalServer moto =
                new LocalServer(new Moto(empty, empty.resolve("t.yaml"), List.of(), none, console), console)) {
            assertThatThrownBy(moto::port).isInstanceOf(Failure.class).hasMessageStartingWith("no Python 3.9 or newer");
        }
    }

    private static String raw(String line, String service, String host, String headers, String body)
            throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            String request = head(line, service, host, headers) + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String head(String line, String service, String host, String headers) {
        return line + " HTTP/1.1\r\nHost: " + host + ":" + port() + "\r\nConnection: close\r\nAuthorization: "
                + "AWS4-HMAC-SHA256 Credential=k/20260101/eu-west-1/" + service
                + "/aws4_request, SignedHeaders=host, Signature=x\r\n" + headers + "\r\n\r\n";
    }

    private static String form(String form) {
        return "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length();
    }

    private static int port() {
        return URI.create("http://" + aws.authority()).getPort();
    }

    private static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(B builder) {
        return client(builder, aws);
    }

    private static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(B builder, TestAws at) {
        return builder.endpointOverride(URI.create("http://" + at.authority()))
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
