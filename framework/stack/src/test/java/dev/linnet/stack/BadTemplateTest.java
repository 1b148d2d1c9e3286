package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** BAD-INPUTS, "Template and configuration": each mistake is one error with its place, what was found and what to do. */
@Timeout(20)
class BadTemplateTest {

    private static final String FUNCTION = """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
            """;

    private static final String API = """
            Resources:
              A:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody:
                    paths:
            """;

    private static final String TABLE = """
            Resources:
              T:
                Type: AWS::DynamoDB::Table
                Properties:
                  TableName: items
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> badTables() {
        String index = "      GlobalSecondaryIndexes:\n        - ";
        String byId = "IndexName: byId, KeySchema: [{AttributeName: id, KeyType: HASH}]";
        String all = ", Projection: {ProjectionType: ALL}}";
        return Stream.of(
                Arguments.of("unknown property", TABLE + "      TabelName: x\n", "9:7", "did you mean TableName?"),
                Arguments.of("short name", TABLE.replace("items", "it"), "5:7", "3 to 255 letters"),
                Arguments.of("bad name", TABLE.replace("items", "it/ems"), "5:7", "\"it/ems\"; a name has"),
                Arguments.of(
                        "no name, and a short id",
                        TABLE.replace("      TableName: items\n", ""),
                        "5:7",
                        "TableName is \"T\"; a name has 3 to 255"),
                Arguments.of("no key", TABLE.replaceAll(" +KeySchema.*\n", ""), "5:7", "has no KeySchema"),
                Arguments.of("empty key", TABLE.replaceAll("Schema: .*", "Schema: []"), "8:7", "has no KeySchema"),
                Arguments.of(
                        "a key of text", TABLE.replaceAll("Schema: .*", "Schema: id"), "8:18", "is \"id\"; it must"),
                Arguments.of(
                        "no definitions",
                        TABLE.replaceAll(" +AttributeDefinitions.*\n", ""),
                        "7:20",
                        "is id, which AttributeDefinitions has not; it has []"),
                Arguments.of(
                        "key not defined",
                        TABLE.replace("AttributeName: id, K", "AttributeName: ID, K"),
                        "8:20",
                        "is ID, which AttributeDefinitions has not; it has [id]"),
                Arguments.of(
                        "defined and not used",
                        TABLE.replace("S}]", "S}, {AttributeName: at, AttributeType: N}]"),
                        "7:69",
                        "AttributeDefinitions[1] defines at, which no key"),
                Arguments.of(
                        "defined twice",
                        TABLE.replace("S}]", "S}, {AttributeName: id, AttributeType: N}]"),
                        "7:69",
                        "AttributeDefinitions[1] defines id once more"),
                Arguments.of(
                        "a type", TABLE.replace("Type: S", "Type: BOOL"), "7:50", "\"BOOL\"; it is one of B, N, S"),
                Arguments.of("no type", TABLE.replace(", AttributeType: S", ""), "7:30", "has no AttributeType"),
                Arguments.of(
                        "unknown in a definition",
                        TABLE.replace("AttributeType", "AttributType"),
                        "7:50",
                        "did you mean AttributeType?"),
                Arguments.of(
                        "long attribute",
                        TABLE.replace("Name: id, A", "Name: " + "a".repeat(256) + ", A"),
                        "7:31",
                        "has 256 characters"),
                Arguments.of(
                        "only a sort key", TABLE.replace("HASH", "RANGE"), "8:39", "KeyType is RANGE; a key is one"),
                Arguments.of(
                        "two partition keys",
                        TABLE.replace("HASH}", "HASH}, {AttributeName: id, KeyType: HASH}"),
                        "8:75",
                        "KeySchema[1].KeyType is HASH; a key is one HASH"),
                Arguments.of(
                        "one attribute twice",
                        TABLE.replace("HASH}", "HASH}, {AttributeName: id, KeyType: RANGE}"),
                        "8:56",
                        "is id, the partition key already"),
                Arguments.of("no capacity", TABLE.replaceAll(" +Billing.*\n", ""), "5:7", "is PROVISIONED without"),
                Arguments.of(
                        "capacity on demand",
                        TABLE + "      ProvisionedThroughput: {ReadCapacityUnits: 1, WriteCapacityUnits: 1}\n",
                        "9:7",
                        "is PAY_PER_REQUEST with ProvisionedThroughput"),
                Arguments.of(
                        "billing", TABLE.replace("PAY_PER_REQUEST", "FREE"), "6:7", "PAY_PER_REQUEST, PROVISIONED"),
                Arguments.of(
                        "stream", TABLE + "      StreamSpecification: {StreamViewType: ALL}\n", "9:29", "NEW_IMAGE"),
                Arguments.of(
                        "no time to live",
                        TABLE + "      TimeToLiveSpecification: {Enabled: true}\n",
                        "9:32",
                        "has no AttributeName"),
                Arguments.of("index without a name", TABLE + index + "{}\n", "10:11", "has no IndexName"),
                Arguments.of("index, no projection", TABLE + index + "{" + byId + "}\n", "10:11", "no ProjectionType"),
                Arguments.of(
                        "index, unknown",
                        TABLE + index + "{Indexname: x" + all + "\n",
                        "10:12",
                        "did you mean IndexName?"),
                Arguments.of(
                        "indexes of one name",
                        TABLE + index + "{" + byId + all + "\n        - {" + byId + all + "\n",
                        "11:12",
                        "IndexName is byId once more"),
                Arguments.of(
                        "include nothing",
                        TABLE + index + "{" + byId + ", Projection: {ProjectionType: INCLUDE}}\n",
                        "10:90",
                        "is INCLUDE without NonKeyAttributes"),
                Arguments.of(
                        "all and some",
                        TABLE + index + "{" + byId + ", Projection: {ProjectionType: ALL, NonKeyAttributes: [x]}}\n",
                        "10:112",
                        "is ALL with NonKeyAttributes"),
                Arguments.of(
                        "too many indexes",
                        TABLE + "      GlobalSecondaryIndexes: [" + "{},".repeat(21) + "]\n",
                        "9:7",
                        "has 21; a table has at most 20"),
                Arguments.of(
                        "local index",
                        TABLE + index.replace("Global", "Local") + "{" + byId + all + "\n",
                        "10:29",
                        "the table must have a RANGE"),
                Arguments.of(
                        "simple key",
                        "Resources:\n  Things:\n    Type: AWS::Serverless::SimpleTable\n    Properties: {PrimaryKey:"
                                + " {Name: id, Type: S}}\n",
                        "4:41",
                        "\"S\"; it is one of Binary, Number, String"),
                Arguments.of(
                        "two tables of one name",
                        TABLE + TABLE.replace("Resources:\n", "").replace("  T:", "  U:"),
                        "9:3",
                        "U has the TableName of T, \"items\""));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // the text
                Arguments.of("empty", "", "1:1", "the file is empty"),
                Arguments.of("only a comment", "# nothing\n", "1:1", "the file is empty"),
                Arguments.of("a list", "- a\n", "1:1", "the template is a list; it must be a map"),
                Arguments.of("text", "hello\n", "1:1", "the template is \"hello\"; it must be a map"),
                Arguments.of("two documents", "Resources: {}\n---\nResources: {}\n", "2:1", "remove the ---"),
                Arguments.of("tabs", "Resources:\n\tF: 1\n", "2:1", "indent with spaces"),
                Arguments.of("unclosed", "Resources: {a: [1\n", "2:1", "not YAML"),
                Arguments.of("control character", "Resources:\n  F: a\u0000b\n", "2:7", "U+0000"),
                Arguments.of("alias bomb", bomb(), "2:10", "takes no aliases"),
                Arguments.of("merge key", "a: &x {b: 1}\nc:\n  <<: *x\n", "3:3", "takes no"),
                Arguments.of("deep", "a: " + "[".repeat(100_000), "1:103", "nested deeper than 100 levels"),
                Arguments.of(
                        "unknown tag", "Resources:\n  F: !Foo x\n", "2:6", "the tag !Foo is none of CloudFormation's"),
                Arguments.of("foreign tag", "Resources: !!java/object x\n", "1:12", "Resources is"),
                Arguments.of("key twice", "Resources:\n  F: 1\n  F: 2\n", "3:3", "F is there already, in line 2"),
                Arguments.of("key is a map", "? {a: 1}\n: b\n", "1:3", "a key that is not text"),
                // the sections
                Arguments.of("unknown section", "Resorces: {}\n", "1:1", "did you mean Resources?"),
                Arguments.of("no resources", "Description: x\n", "1:1", "Resources is missing"),
                Arguments.of("resources a list", "Resources:\n  - a\n", "2:3", "Resources is a list"),
                Arguments.of(
                        "resource a list", "Resources:\n  F: [1]\n", "2:6", "Resources.F is a list; it must be a map"),
                Arguments.of("no type", "Resources:\n  F: {}\n", "2:3", "Resources.F has no Type"),
                Arguments.of(
                        "parameters a list",
                        "Parameters: [a]\nResources: {F: {Type: X}}\n",
                        "1:13",
                        "Parameters is a list"),
                Arguments.of("for each", "Resources:\n  Fn::ForEach::X: []\n", "2:3", "Fn::ForEach cannot be read"),
                // functions
                Arguments.of("unknown property", FUNCTION + "      Timeot: 3\n", "5:7", "did you mean Timeout?"),
                Arguments.of(
                        "negative timeout",
                        FUNCTION + "      Timeout: -1\n",
                        "5:16",
                        "\"-1\"; it must be a whole number from 1 to 900"),
                Arguments.of(
                        "timeout of text",
                        FUNCTION + "      Timeout: soon\n",
                        "5:16",
                        "\"soon\"; it must be a whole number"),
                Arguments.of(
                        "timeout a list",
                        FUNCTION + "      Timeout: [3]\n",
                        "5:16",
                        "is a list; it must be a whole number"),
                Arguments.of("memory too much", FUNCTION + "      MemorySize: 99999\n", "5:19", "from 128 to 10240"),
                Arguments.of(
                        "name too long",
                        FUNCTION + "      FunctionName: " + "a".repeat(65) + "\n",
                        "5:7",
                        "1 to 64 letters"),
                Arguments.of(
                        "reserved variable",
                        FUNCTION + "      Environment: {Variables: {AWS_REGION: x}}\n",
                        "5:33",
                        "which Lambda sets itself"),
                Arguments.of(
                        "reserved variable of Globals",
                        "Globals: {Function: {Environment: {Variables: {AWS_REGION: x}}}}\n" + FUNCTION,
                        "1:48",
                        "which Lambda sets itself"),
                Arguments.of(
                        "bad variable", FUNCTION + "      Environment: {Variables: {A-B: x}}\n", "5:33", "has \"A-B\""),
                Arguments.of(
                        "variable a list",
                        FUNCTION + "      Environment: {Variables: {AB: [1]}}\n",
                        "5:37",
                        "is a list; it must be text"),
                Arguments.of(
                        "command a text", FUNCTION + "      ImageConfig: {Command: x}\n", "5:30", "it must be a list"),
                Arguments.of(
                        "route event",
                        FUNCTION + "      Events: {E: {Type: HttpApi}}\n",
                        "5:16",
                        "write it in the DefinitionBody"),
                Arguments.of(
                        "function url without auth",
                        FUNCTION + "      FunctionUrlConfig: {InvokeMode: BUFFERED}\n",
                        "5:26",
                        "FunctionUrlConfig has no AuthType"),
                Arguments.of(
                        "function url's auth",
                        FUNCTION + "      FunctionUrlConfig: {AuthType: IAM}\n",
                        "5:27",
                        "\"IAM\"; it is one of AWS_IAM, NONE"),
                Arguments.of(
                        "function url's key",
                        FUNCTION + "      FunctionUrlConfig: {AuthTyp: NONE}\n",
                        "5:27",
                        "did you mean AuthType?"),
                Arguments.of(
                        "domain's key",
                        API.replace("      DefinitionBody", "      Domain: {Domainname: x}\n      DefinitionBody")
                                + "          /a: {get: {x-amazon-apigateway-integration: {type: aws_proxy, uri: ':function:f'}}}\n",
                        "5:16",
                        "did you mean DomainName?"),
                // functions of CloudFormation
                Arguments.of(
                        "unknown name", FUNCTION + "      Timeout: !Ref Nothing\n", "5:16", "Nothing is no parameter"),
                Arguments.of(
                        "not known locally",
                        FUNCTION + "      Timeout: !ImportValue x\n",
                        "5:16",
                        "!ImportValue cannot be known locally"),
                Arguments.of(
                        "no default",
                        "Parameters: {P: {Type: String}}\n" + FUNCTION + "      Timeout: !Ref P\n",
                        "6:16",
                        "--parameter P="),
                Arguments.of(
                        "sub unclosed", FUNCTION + "      FunctionName: !Sub a${b\n", "5:21", "a ${ without its }"),
                Arguments.of(
                        "ref of a map", FUNCTION + "      Timeout: !Ref {a: b}\n", "5:16", "a map where text must be"),
                Arguments.of("name of itself", FUNCTION + "      FunctionName: !Ref F\n", "5:21", "in a circle"),
                Arguments.of(
                        "condition of itself",
                        "Conditions: {C: !Condition C}\nResources: {F: {Type: X, Condition: C}}\n",
                        "1:17",
                        "refers to itself"),
                // APIs
                Arguments.of(
                        "no body",
                        "Resources:\n  A:\n    Type: AWS::Serverless::HttpApi\n",
                        "3:5",
                        "has no DefinitionBody"),
                Arguments.of("no routes", API + "          {}\n", "6:9", "has no routes"),
                Arguments.of("no stage", API.replace("HttpApi", "Api") + "          {}\n", "5:7", "has no StageName"),
                Arguments.of("path without slash", API + "          items: {get: {}}\n", "7:11", "it begins with /"),
                Arguments.of(
                        "greedy in the middle",
                        API + "          /{p+}/x: {get: {}}\n",
                        "7:11",
                        "greedy {proxy+} is the last"),
                Arguments.of("no integration", API + "          /x:\n            get: {}\n", "8:13", "without a type"),
                Arguments.of("mock", API + route("/x", "type: mock"), "7:56", "of type mock; only aws_proxy"),
                Arguments.of(
                        "no function",
                        API + route("/x", "type: aws_proxy, uri: x"),
                        "7:73",
                        "must end with :function:"),
                Arguments.of(
                        "route to nothing",
                        API + route("/x", "type: aws_proxy, uri: 'a:function:gone/invocations'"),
                        "7:16",
                        "calls the function gone, which is not in the template"),
                Arguments.of(
                        "format 3.0",
                        API + route("/x", "type: aws_proxy, uri: 'a:function:f', payloadFormatVersion: '3.0'"),
                        "7:94",
                        "it is \"1.0\" or \"2.0\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"mistakes", "badTables"})
    void mistakesAreErrorsWithTheirPlace(String name, String text, String place, String message) throws IOException {
        TemplateProblem problem =
                problems(text.getBytes(StandardCharsets.UTF_8)).get(0);

        assertThat(problem.at() + ": " + problem.message())
                .startsWith(place + ": ")
                .contains(message);
        assertThat(problem.toString()).startsWith(folder.resolve("template.yaml") + ":" + place + ": ");
    }

    @Test
    void everyResourceIsReported() throws IOException {
        String text = FUNCTION
                + "      Timeout: 0\n  G:\n    Type: AWS::Serverless::Function\n    Properties: {MemorySize: 1}\n";

        assertThat(problems(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(problem -> problem.at().line())
                .containsExactly(5, 8);
    }

    @Test
    void aFileOverTheLimitIsNotRead() throws IOException {
        byte[] large = "#".repeat(10 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);

        assertThat(problems(large).get(0).message()).contains("10485760 bytes").contains("at most 1048576");
    }

    @Test
    void aFileThatIsNotUtf8IsNotRead() throws IOException {
        assertThat(problems(new byte[] {'a', ':', (byte) 0xC0, (byte) 0xAE})
                        .get(0)
                        .message())
                .contains("not UTF-8");
    }

    private List<TemplateProblem> problems(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("template.yaml"), bytes);
        TemplateException e = catchThrowableOfType(TemplateException.class, () -> Template.read(file, Map.of()));
        assertThat(e).as("a problem").isNotNull();
        return e.problems();
    }

    private static String route(String path, String integration) {
        return "          " + path + ": {get: {x-amazon-apigateway-integration: {" + integration + "}}}\n";
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(",*a")
                    .append(i - 1)
                    .append("]\n");
        }
        return bomb.toString();
    }
}
