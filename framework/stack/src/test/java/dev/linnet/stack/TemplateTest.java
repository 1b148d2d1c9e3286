package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.stack.TemplateTable.KeyAttribute;
import dev.linnet.stack.TemplateTable.KeySchema;
import dev.linnet.stack.TemplateTable.SecondaryIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final String TEXT = """
            Parameters:
              Site: {Type: String, Default: dev}
            Mappings:
              Sites:
                dev: {Memory: 256}
                prod: {Memory: 1024}
            Conditions:
              IsProd: !Equals [!Ref Site, prod]
              IsNotProd: !Not [!Condition IsProd]
            Globals:
              Function:
                Timeout: 7
                Environment: {Variables: {SITE: !Ref Site, OVERRIDDEN: global}}
            Resources:
              OneFunction:
                Type: AWS::Serverless::Function
                Metadata:
                  Dockerfile: Dockerfile.java
                  DockerBuildArgs: {MODULE: services/one}
                Properties:
                  FunctionName: !Sub ${AWS::StackName}-one
                  PackageType: Image
                  ImageConfig: {Command: ['@/var/task/one.jvm']}
                  MemorySize: !FindInMap [Sites, !Ref Site, Memory]
                  LoggingConfig: {LogGroup: !Ref Logs, LogFormat: JSON, ApplicationLogLevel: DEBUG}
                  Environment:
                    Variables:
                      OVERRIDDEN: own
                      JOINED: !Join ['-', [a, !Ref AWS::Region]]
                      ARN: !GetAtt OneFunction.Arn
                      WITH_MAP: !Sub ['${x}/${!y}/${AWS::AccountId}', {x: 1}]
                      LONG: {'Fn::Sub': '${Site}'}
                      ABSENT: !Ref AWS::NoValue
                      AWS_ACCESS_KEY_ID: !Ref AWS::NoValue
                      CHOSEN: !If [IsProd, yes, no]
              OnlyProd:
                Type: AWS::Serverless::Function
                Condition: IsProd
                Properties: {}
              Logs:
                Type: AWS::Logs::LogGroup
                Condition: IsNotProd
                Properties: {LogGroupName: /logs/one}
              Http:
                Type: AWS::Serverless::HttpApi
                Properties:
                  CorsConfiguration:
                    AllowOrigins: ['https://a.example']
                    MaxAge: 60
                  DefinitionBody:
                    paths:
                      /one/{proxy+}:
                        x-amazon-apigateway-any-method: &not_an_alias
                          x-amazon-apigateway-integration:
                            type: aws_proxy
                            payloadFormatVersion: '2.0'
                            timeoutInMillis: 5000
                            uri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${AWS::StackName}-one/invocations
                      /$default:
                        x-amazon-apigateway-any-method:
                          x-amazon-apigateway-integration: {type: AWS_PROXY, uri: !GetAtt OneFunction.Arn}
              Rest:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: !Ref Site
                  BinaryMediaTypes: [image~1png]
                  DefinitionBody:
                    paths:
                      /one:
                        get:
                          x-amazon-apigateway-integration: {type: aws_proxy, uri: 'arn:aws:lambda:us-east-1:123456789012:function:local-one:live/invocations'}
            """;

    @TempDir
    Path folder;

    @Test
    void readsFunctions() throws Exception {
        TemplateFunction one = read(TEXT).functions().get(0);

        assertThat(one.name()).isEqualTo("local-one");
        assertThat(one.arn()).isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:local-one");
        assertThat(one.image()).isTrue();
        assertThat(one.command()).containsExactly("@/var/task/one.jvm");
        assertThat(one.timeoutSeconds()).isEqualTo(7);
        assertThat(one.memoryMegabytes()).isEqualTo(256);
        assertThat(one.dockerfile()).isEqualTo("Dockerfile.java");
        assertThat(one.buildArguments()).isEqualTo(Map.of("MODULE", "services/one"));
        assertThat(one.logFormat()).isEqualTo("JSON");
        assertThat(one.logLevel()).isEqualTo("DEBUG");
        assertThat(one.logGroup()).isEqualTo("/logs/one");
        assertThat(one.environment())
                .isEqualTo(Map.of(
                        "SITE", "dev",
                        "OVERRIDDEN", "own",
                        "JOINED", "a-us-east-1",
                        "ARN", one.arn(),
                        "WITH_MAP", "1/${y}/123456789012",
                        "LONG", "dev",
                        "CHOSEN", "no"));
    }

    @Test
    void readsFunctionUrls() throws Exception {
        TemplateFunction function = read("""
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      FunctionUrlConfig:
                        AuthType: NONE
                        InvokeMode: RESPONSE_STREAM
                        Cors: {AllowOrigins: ['*'], AllowMethods: [GET]}
                  G:
                    Type: AWS::Serverless::Function
                    Properties: {FunctionUrlConfig: {AuthType: AWS_IAM}}
                """).functions().get(0);

        assertThat(function.url())
                .isEqualTo(new TemplateUrl(
                        new Position(5, 7),
                        false,
                        new CorsRules(List.of("*"), List.of("GET"), List.of(), List.of(), -1, false),
                        true));
        assertThat(function.urlHost()).isEqualTo("f.lambda-url.us-east-1.on.aws");
    }

    @Test
    void aConditionThatDoesNotHoldLeavesTheResourceOut() throws Exception {
        assertThat(read(TEXT).functions())
                .extracting(TemplateFunction::logicalId)
                .containsExactly("OneFunction");
        assertThat(Template.read(file(TEXT), Map.of("Site", "prod")).functions())
                .extracting(TemplateFunction::logicalId)
                .containsExactly("OneFunction", "OnlyProd");
    }

    @Test
    void readsApis() throws Exception {
        List<TemplateApi> apis = read(TEXT).apis();
        TemplateApi http = apis.get(0);
        TemplateApi rest = apis.get(1);

        assertThat(http.kind()).isEqualTo(Kind.HTTP);
        assertThat(http.stage()).isEqualTo("$default");
        assertThat(http.routes())
                .extracting(route -> route.key() + " " + route.functionName() + " " + route.payloadFormat() + " "
                        + route.timeoutMillis())
                .containsExactly("ANY /one/{proxy+} local-one 2.0 5000", "$default local-one 1.0 30000");
        assertThat(http.cors())
                .isEqualTo(new CorsRules(List.of("https://a.example"), List.of(), List.of(), List.of(), 60, false));
        assertThat(rest.kind()).isEqualTo(Kind.REST);
        assertThat(rest.stage()).isEqualTo("dev");
        assertThat(rest.binaryMediaTypes()).containsExactly("image/png");
        assertThat(rest.routes())
                .extracting(route -> route.key() + " " + route.functionName() + " " + route.payloadFormat() + " "
                        + route.timeoutMillis())
                .containsExactly("GET /one local-one 1.0 29000");
    }

    @Test
    void readsTables() throws Exception {
        List<TemplateTable> tables = read("""
                Resources:
                  Orders:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: !Sub ${AWS::StackName}-orders
                      ProvisionedThroughput: {ReadCapacityUnits: 1, WriteCapacityUnits: 1}
                      AttributeDefinitions:
                        - {AttributeName: customer, AttributeType: S}
                        - {AttributeName: at, AttributeType: N}
                        - {AttributeName: hash, AttributeType: B}
                        - !If [Never, {AttributeName: other, AttributeType: S}, !Ref AWS::NoValue]
                      KeySchema:
                        - {AttributeName: customer, KeyType: HASH}
                        - {AttributeName: at, KeyType: RANGE}
                      GlobalSecondaryIndexes:
                        - IndexName: byHash
                          KeySchema: [{AttributeName: hash, KeyType: HASH}]
                          Projection: {ProjectionType: INCLUDE, NonKeyAttributes: [total]}
                      LocalSecondaryIndexes:
                        - IndexName: by_hash
                          KeySchema: [{AttributeName: customer, KeyType: HASH}, {AttributeName: hash, KeyType: RANGE}]
                          Projection: {ProjectionType: ALL}
                      StreamSpecification: {StreamViewType: NEW_IMAGE}
                      TimeToLiveSpecification: {AttributeName: until, Enabled: true}
                      PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true}
                  Simple: {Type: AWS::Serverless::SimpleTable}
                  Numbered:
                    Type: AWS::Serverless::SimpleTable
                    Properties: {TableName: numbered, PrimaryKey: {Name: 'no', Type: Number}}
                  Absent: {Type: AWS::DynamoDB::Table, Condition: Never}
                Conditions:
                  Never: !Equals [a, b]
                """).tables();

        assertThat(tables)
                .extracting(TemplateTable::logicalId, table -> table.at().toString(), TemplateTable::name)
                .containsExactly(
                        tuple("Orders", "2:3", "local-orders"),
                        tuple("Simple", "26:3", "Simple"),
                        tuple("Numbered", "27:3", "numbered"));
        TemplateTable orders = tables.get(0);
        assertThat(orders.attributes())
                .containsExactly(
                        new KeyAttribute("customer", "S"), new KeyAttribute("at", "N"), new KeyAttribute("hash", "B"));
        assertThat(orders.key()).isEqualTo(new KeySchema("customer", "at"));
        assertThat(orders.globalIndexes())
                .containsExactly(
                        new SecondaryIndex("byHash", new KeySchema("hash", null), "INCLUDE", List.of("total")));
        assertThat(orders.localIndexes())
                .containsExactly(new SecondaryIndex("by_hash", new KeySchema("customer", "hash"), "ALL", List.of()));
        assertThat(orders.streamView()).isEqualTo("NEW_IMAGE");
        assertThat(orders.ttlAttribute()).isEqualTo("until");
        assertThat(tables.get(1).attributes()).containsExactly(new KeyAttribute("id", "S"));
        assertThat(tables.get(2).attributes()).containsExactly(new KeyAttribute("no", "N"));
        assertThat(tables.get(2).key()).isEqualTo(new KeySchema("no", null));
        assertThat(tables.get(2).streamView()).isNull();
        assertThat(tables.get(2).ttlAttribute()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "# a comment\n", "---\n"})
    void aMarkACommentOrOneDocumentsBeginningChangesNothing(String before) throws Exception {
        assertThat(read(before + TEXT).functions())
                .extracting(TemplateFunction::name)
                .containsExactly("local-one");
    }

    @Test
    void windowsLineEndsChangeNothing() throws Exception {
        assertThat(read(TEXT.replace("\n", "\r\n")).functions().get(0).environment())
                .isEqualTo(read(TEXT).functions().get(0).environment());
    }

    @Test
    void readsDescriptions() throws IOException {
        Path descriptions = Files.createDirectories(folder.resolve("META-INF/linnet"));
        Files.createDirectories(descriptions.resolve("parts"));
        Files.writeString(descriptions.resolve("one.json"), """
                {"linnet": "1", "new": {"a": [1]}, "service": "one", "main": "a.One", "cors": null,
                 "classes": ["a.One"], "paths": ["/one"],
                 "uses": {"tables": {"ones": {"actions": ["GetItem"], "key": "id"}}, "services": ["two"]},
                 "routes": [{"method": "GET", "path": "/one/{id}", "handler": "One.find",
                   "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]}]}""");

        assertThat(new DescriptionReader().read(folder))
                .containsExactly(new ServiceDescription(
                        "one",
                        "a.One",
                        "1",
                        List.of("a.One"),
                        List.of("/one"),
                        List.of(new ServiceDescription.Route(
                                "GET",
                                "/one/{id}",
                                "One.find",
                                List.of(new ServiceDescription.Parameter("id", "path", true)))),
                        new UsesConfig(
                                Map.of(
                                        "ones",
                                        new TableUse(
                                                List.of("GetItem"),
                                                List.of(),
                                                new TableUse.Key("id", TableUse.Type.S),
                                                null)),
                                Map.of(),
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("two"))));
    }

    private Template read(String text) throws Exception {
        return Template.read(file(text), Map.of());
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("template.yaml"), text.getBytes(StandardCharsets.UTF_8));
    }
}
