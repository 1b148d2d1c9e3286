package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

/** What a developer reads who calls a service that is not here: through real clients, in each way of writing errors. */
@Timeout(60)
class AwsStandInTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8));
    private final Loopback server = loopback();

    @BeforeEach
    void start() {
        server.handler(new AwsStandIn(console, new OwnNames(Set.of("host.docker.internal")), null, null));
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of("sqs is not available locally: ListQueues", call(at -> {
                    try (SqsClient client = aimed(SqsClient.builder(), at)) {
                        client.listQueues();
                    }
                })),
                Arguments.of("sts is not available locally: GetCallerIdentity", call(at -> {
                    try (StsClient client = aimed(StsClient.builder(), at)) {
                        client.getCallerIdentity();
                    }
                })),
                Arguments.of("s3 is not available locally: GET /", call(at -> {
                    try (S3Client client = aimed(S3Client.builder(), at)) {
                        client.listBuckets();
                    }
                })),
                Arguments.of("s3 is not available locally: PUT /bucket/key", call(at -> {
                    try (S3Client client = aimed(S3Client.builder(), at)) {
                        client.putObject(put -> put.bucket("bucket").key("key"), RequestBody.fromString("body"));
                    }
                })),
                Arguments.of("dynamodb is not available locally: ListTables; the template has no table", call(at -> {
                    try (DynamoDbClient client = aimed(DynamoDbClient.builder(), at)) {
                        client.listTables();
                    }
                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void anSdkShowsThatTheServiceIsNotHere(String message, Consumer<URI> call) {
        ThrowingCallable calling = () -> call.accept(URI.create("http://" + server.authority()));
        AwsServiceException failure = catchThrowableOfType(AwsServiceException.class, calling);

        assertThat(failure).hasMessageContaining(message);
        assertThat(failure.statusCode()).isEqualTo(400);
        assertThat(failure.awsErrorDetails().errorCode()).isEqualTo("NotAvailableLocally");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .as("one line, for one try")
                .isEqualTo("[aws] " + message + System.lineSeparator());
    }

    /** Services whose SDK modules are large: the documents that Smithy's protocols prescribe. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ec2        | Action=DescribeVpcs&Version=1 | <Response><Errors><Error><Code>NotAvailableLocally</Code><Message>ec2 is not available locally: DescribeVpcs</Message></Error></Errors><RequestID>local</RequestID></Response>",
                "sns        | Version=1&Action=Publish      | <ErrorResponse><Error><Type>Sender</Type><Code>NotAvailableLocally</Code><Message>sns is not available locally: Publish</Message></Error><RequestId>local</RequestId></ErrorResponse>",
                "cloudfront | x                             | <ErrorResponse><Error><Type>Sender</Type><Code>NotAvailableLocally</Code><Message>cloudfront is not available locally: POST /a&lt;b</Message></Error><RequestId>local</RequestId></ErrorResponse>",
            })
    void xmlServicesGetTheirDocument(String service, String body, String document) throws Exception {
        RawHttp.Answer answer = post(
                "/a<b",
                body,
                "Authorization: AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/" + service + "/aws4_request",
                "Content-Type: application/x-www-form-urlencoded; charset=utf-8");

        assertThat(answer.reply().status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("text/xml");
        assertThat(answer.text()).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + document);
    }

    @Test
    void cborServicesGetCbor() throws Exception {
        RawHttp.Answer answer = post(
                "/service/GraniteServiceVersion20100801/operation/PutMetricData",
                "x",
                "smithy-protocol: rpc-v2-cbor",
                "Authorization: AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/monitoring/aws4_request");

        assertThat(answer.header("smithy-protocol")).isEqualTo("rpc-v2-cbor");
        byte[] body = answer.reply().body();
        assertThat(Arrays.copyOf(body, 10)).containsExactly(0xA2, 0x79, 0, 6, '_', '_', 't', 'y', 'p', 'e');
        String message = "monitoring is not available locally: PutMetricData";
        assertThat(new String(body, StandardCharsets.ISO_8859_1))
                .endsWith("messagey\0" + (char) message.length() + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?X-Amz-Credential=k%2F20260101%2Fus-east-1%2Fs3%2Faws4_request | X: y | s3 is not available locally: POST /",
                "/ | Authorization: AWS4-ECDSA-P256-SHA256 Credential=k/20260101/events/aws4_request, x | events is not available locally: POST /",
                "/ | X-Amz-Target: Logs_20140328.PutLogEvents | Logs is not available locally: PutLogEvents",
                "/ | X-Amz-Target: odd | AWS is not available locally: odd",
                "/ | Authorization: Bearer x | AWS is not available locally: POST /",
                "/ | Authorization: AWS4-HMAC-SHA256 Credential=///// | AWS is not available locally: POST /",
            })
    void theServiceIsToldFromWhatThereIs(String path, String header, String message) throws Exception {
        assertThat(post(path, "x", header).text()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 403",
        "localhost.evil.example, 403",
        "172.17.0.1:8000, 403",
        "host.docker.internal:8000, 400",
        "photos.host.docker.internal:8000, 400",
        "photos.docker.internal:8000, 403",
        "localhost:8000, 400",
    })
    void onlyItsOwnNamesReachIt(String host, int status) throws Exception {
        byte[] request = ("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);

        RawHttp.Answer answer = RawHttp.send(server.port(), request, false, false);

        assertThat(answer.reply().status()).isEqualTo(status);
        assertThat(answer.text()).contains(status == 403 ? "none of this server's names" : "not available locally");
    }

    private RawHttp.Answer post(String path, String body, String... headers) throws Exception {
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length() + "\r\n"
                + String.join("\r\n", List.of(headers)) + "\r\n\r\n" + body;
        return RawHttp.send(server.port(), request.getBytes(StandardCharsets.US_ASCII), false, false);
    }

    private static Consumer<URI> call(Consumer<URI> call) {
        return call;
    }

    private static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C aimed(B builder, URI at) {
        return builder.endpointOverride(at)
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private static Loopback loopback() {
        try {
            return new Loopback(0, 60_000, "aws");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
