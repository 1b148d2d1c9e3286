package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateTable;
import dev.linnet.stack.TemplateTable.KeyAttribute;
import dev.linnet.stack.TemplateTable.KeySchema;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The real DynamoDB Local, behind what stands for AWS, with a real client. */
@Timeout(180)
class DynamoDbLocalTest {

    private static final String TEMPLATE = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  TableName: !Sub ${AWS::StackName}-orders
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions:
                    - {AttributeName: id, AttributeType: S}
                    - {AttributeName: at, AttributeType: N}
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
                  GlobalSecondaryIndexes:
                    - IndexName: byTime
                      KeySchema: [{AttributeName: at, KeyType: HASH}, {AttributeName: id, KeyType: RANGE}]
                      Projection: {ProjectionType: INCLUDE, NonKeyAttributes: [total]}
                  StreamSpecification: {StreamViewType: NEW_IMAGE}
                  TimeToLiveSpecification: {AttributeName: until, Enabled: true}
              Simple: {Type: AWS::Serverless::SimpleTable}
            """;

    @TempDir
    Path folder;

    @Test
    void theTemplatesTablesAreThereAndWork() throws Exception {
        try (TestAws aws = TestAws.start(folder, TEMPLATE, false);
                DynamoDbClient client = aws.client()) {
            TableDescription orders = client.describeTable(describe -> describe.tableName("local-orders"))
                    .table();
            assertThat(orders.keySchema().toString()).contains("AttributeName=id, KeyType=HASH");
            assertThat(orders.globalSecondaryIndexes().get(0).projection().nonKeyAttributes())
                    .containsExactly("total");
            assertThat(orders.streamSpecification().streamViewTypeAsString()).isEqualTo("NEW_IMAGE");
            assertThat(client.describeTimeToLive(describe -> describe.tableName("local-orders"))
                            .timeToLiveDescription()
                            .attributeName())
                    .isEqualTo("until");
            assertThat(client.listTables().tableNames()).containsExactly("Simple", "local-orders");

            put(client, "Simple", "a", "é");

            assertThat(get(client, "Simple", "a")).isEqualTo("é");
            assertThatThrownBy(() -> get(client, "local-gone", "a"))
                    .isInstanceOf(DynamoDbException.class)
                    .hasMessageContaining("non-existent table");
        }
    }

    /** The largest request that DynamoDB takes has 16 MB. */
    @Test
    void largeBodiesPassBothWays() throws Exception {
        try (TestAws aws = TestAws.start(folder, TEMPLATE, false);
                DynamoDbClient client = aws.client()) {
            List<WriteRequest> writes = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                Map<String, AttributeValue> item = Map.of(
                        "id", text("k" + i), "data", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[390_000])));
                writes.add(
                        WriteRequest.builder().putRequest(put -> put.item(item)).build());
            }

            assertThat(client.batchWriteItem(batch -> batch.requestItems(Map.of("Simple", writes)))
                            .unprocessedItems())
                    .isEmpty();

            Map<String, AttributeValue> key = Map.of("id", text("k24"));
            assertThat(client.getItem(item -> item.tableName("Simple").key(key)).item())
                    .isEqualTo(Map.of(
                            "id",
                            text("k24"),
                            "data",
                            AttributeValue.fromB(SdkBytes.fromByteArray(new byte[390_000]))));
        }
    }

    @Test
    void itsOwnHeadersPass() throws Exception {
        try (TestAws aws = TestAws.start(folder, TEMPLATE, false)) {
            RawHttp.Answer answer = aws.post(
                    "ListTables",
                    "{}",
                    "Authorization: AWS4-HMAC-SHA256 Credential="
                            + "not-alphanumeric/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=x");

            assertThat(answer.reply().status()).isEqualTo(200);
            assertThat(answer.header("x-amzn-requestid")).isNotEmpty();
            assertThat(answer.header("Content-Type")).isEqualTo("application/x-amz-json-1.0");
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(answer.reply().body());
            assertThat(answer.header("x-amz-crc32")).isEqualTo(Long.toString(sum.getValue()));
            assertThat(answer.header("Server")).isEmpty();
        }
    }

    @Test
    void nobodyElseReachesIt() throws Exception {
        try (TestAws aws = TestAws.start(folder, TEMPLATE, false)) {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (!address.isLoopbackAddress()) {
                        assertThatThrownBy(() -> {
                                    try (Socket socket = new Socket()) {
                                        socket.connect(
                                                new InetSocketAddress(
                                                        address, aws.dynamoDb().port()),
                                                5_000);
                                    }
                                })
                                .as("on " + address)
                                .isInstanceOf(ConnectException.class);
                    }
                }
            }
        }
    }

    @Test
    void whenItEndsItIsStartedAgainAFewTimes() throws Exception {
        try (TestAws aws = TestAws.start(folder, TEMPLATE, false);
                DynamoDbClient client = aws.client()) {
            put(client, "Simple", "a", "b");
            for (int i = 0; i < LocalServer.MOST_ENDS; i++) {
                aws.kill();

                assertThat(get(client, "Simple", "a")).isNull();
                put(client, "Simple", "a", "b");
            }
            assertThat(aws.printed())
                    .contains(
                            "[dynamodb] DynamoDB Local ended with status 137 and is started again: its tables are empty"
                                    + " now");

            aws.kill();

            assertThatThrownBy(() -> get(client, "Simple", "a"))
                    .hasMessageContaining("dynamodb is not available locally: DynamoDB Local ended with status 137 once"
                            + " more and is not started again; start anew to have it back");
            assertThat(aws.printed())
                    .contains(
                            "[dynamodb] DynamoDB Local ended with status 137 once more and is not started again; start"
                                    + " anew to have it back");
        }
    }

    @Test
    void nothingIsLeftOfAProcess() throws Exception {
        long pid;
        try (TestAws aws = TestAws.start(folder, TEMPLATE, false)) {
            pid = aws.dynamoDb().pid();
        }
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());

        for (int i = 0; i < 500 && !files().isEmpty(); i++) {
            Thread.sleep(20); // they are removed when its end has been seen
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsKeptIsThereAgain() throws Exception {
        try (TestAws aws = TestAws.start(folder, TEMPLATE, true);
                DynamoDbClient client = aws.client()) {
            put(client, "Simple", "a", "kept");

            assertThatThrownBy(() -> TestAws.start(folder, TEMPLATE, true))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("another linnet uses the tables in " + folder.resolve(LocalAws.KEPT));
            aws.kill();
            assertThat(get(client, "Simple", "a")).as("after a crash").isEqualTo("kept");
        }
        assertThat(folder.resolve(".linnet/.gitignore")).hasContent("*");

        String later = TEMPLATE.replace("AttributeName: until", "AttributeName: expires");
        try (TestAws aws = TestAws.start(folder, later, true);
                DynamoDbClient client = aws.client()) {
            assertThat(get(client, "Simple", "a")).isEqualTo("kept");
            assertThat(client.describeTimeToLive(describe -> describe.tableName("local-orders"))
                            .timeToLiveDescription()
                            .attributeName())
                    .isEqualTo("expires");
        }
    }

    @Test
    void aKeptTableThatDiffersIsAnErrorAndIsLeftAlone() throws Exception {
        try (TestAws aws = TestAws.start(folder, TEMPLATE, true);
                DynamoDbClient client = aws.client()) {
            client.putItem(put -> put.tableName("local-orders").item(Map.of("id", text("a"))));
        }
        String key = "KeySchema: [{AttributeName: id, KeyType: HASH}";
        Map<String, String> differences = Map.of(
                TEMPLATE.replace("AttributeType: N", "AttributeType: S"),
                "its global index byTime is by at (S), id (S) with INCLUDE[total], and was by at (N), id (S) with"
                        + " INCLUDE[total]",
                TEMPLATE.replace("{StreamViewType: NEW_IMAGE}", "{}"),
                "its stream is gone, and was NEW_IMAGE",
                TEMPLATE.replace("byTime", "atTime").replace(key + "]", key + ", {AttributeName: at, KeyType: RANGE}]"),
                "its global index atTime is by at (N), id (S) with INCLUDE[total], and was not there; its global index"
                        + " byTime is gone, and was by at (N), id (S) with INCLUDE[total]; its key is id (S), at (N),"
                        + " and was id (S)");

        for (Map.Entry<String, String> difference : differences.entrySet()) {
            assertThatThrownBy(() -> TestAws.start(folder, difference.getKey(), true))
                    .isInstanceOf(Failure.class)
                    .hasMessage(folder.resolve("template.yaml") + ":2:3: the table local-orders is kept in "
                            + folder.resolve(LocalAws.KEPT) + ", and differs: " + difference.getValue()
                            + ". Delete that folder to begin with empty tables, run without --keep, or take the change"
                            + " back");
        }

        try (TestAws aws = TestAws.start(folder, TEMPLATE, true);
                DynamoDbClient client = aws.client()) {
            assertThat(client.scan(scan -> scan.tableName("local-orders")).count())
                    .isEqualTo(1);
        }
    }

    /** The reader of templates refuses what it knows of; the rest is DynamoDB's to say. */
    @Test
    void aTableThatDynamoDbRefusesIsOneLineWithItsPlace() throws IOException {
        TemplateTable bad = new TemplateTable(
                "Bad",
                new dev.linnet.stack.Position(7, 3),
                "local-bad",
                List.of(new KeyAttribute("id", "S"), new KeyAttribute("other", "S")),
                new KeySchema("id", null),
                List.of(),
                List.of(),
                null,
                null);
        Template template = new Template(List.of(), List.of(), List.of(bad), List.of());

        assertThatThrownBy(() -> TestAws.start(folder, template, false))
                .isInstanceOf(Failure.class)
                .hasMessageMatching(".*template.yaml:7:3: DynamoDB Local refuses the table local-bad: [^\\n]+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echo garbage; echo more >&2; exit 3 | DynamoDB Local ended with status 3 before it was ready; it said why above | garbage",
                "echo linnet-server port 1; sleep 60 | DynamoDB Local cannot be used: | ''",
                "echo linnet-server port x; exit 4 | DynamoDB Local ended with status 4 before it was ready | linnet-server port x",
            })
    void aProcessThatIsNotDynamoDbIsSaidToBeNone(String script, String message, String printed) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Console console = new Console(new java.io.PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8));
        Path file = Files.writeString(folder.resolve("template.yaml"), TEMPLATE);
        LocalTables tables = new LocalTables(file, Template.read(file, Map.of()).tables(), null);
        List<String> command = List.of("sh", "-c", script);

        try (LocalServer local = new LocalServer(new DynamoDbLocal(command, folder.resolve("runs"), tables), console)) {
            assertThatThrownBy(local::port).isInstanceOf(Failure.class).hasMessageContaining(message);
        }
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).contains(printed);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(DynamoDbDistribution.FOLDER))) {
            return all.filter(path -> path.getFileName().toString().startsWith("run"))
                    .toList();
        }
    }

    private static void put(DynamoDbClient client, String table, String id, String value) {
        client.putItem(put -> put.tableName(table).item(Map.of("id", text(id), "value", text(value))));
    }

    private static @org.jspecify.annotations.Nullable String get(DynamoDbClient client, String table, String id) {
        AttributeValue value = client.getItem(get -> get.tableName(table).key(Map.of("id", text(id))))
                .item()
                .get("value");
        return value == null ? null : value.s();
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }
}
