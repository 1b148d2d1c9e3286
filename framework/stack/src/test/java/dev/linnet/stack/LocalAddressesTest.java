package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a variable that names a part of the template says locally: as AWS would form it, with local origins. */
class LocalAddressesTest {

    private static final String TEMPLATE = """
            Parameters:
              Site: {Type: String, Default: dev}
            Resources:
              ItemsFunction:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionUrlConfig: {AuthType: AWS_IAM}
                  Environment:
                    Variables:
                      NAME: VALUE
              Http:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody:
                    paths:
                      /a:
                        get:
                          x-amazon-apigateway-integration: {type: aws_proxy, uri: !GetAtt ItemsFunction.Arn}
              Staged:
                Type: AWS::Serverless::HttpApi
                Properties:
                  StageName: prod
                  Domain: {DomainName: !Sub 'items.${Site}.example', CertificateArn: arn, BasePath: [v1]}
                  DefinitionBody:
                    paths:
                      /b:
                        get:
                          x-amazon-apigateway-integration: {type: aws_proxy, uri: !GetAtt ItemsFunction.Arn}
              Named:
                Type: AWS::Serverless::HttpApi
                Properties:
                  Domain: {DomainName: named.example, CertificateArn: arn}
                  DefinitionBody:
                    paths:
                      /c:
                        get:
                          x-amazon-apigateway-integration: {type: aws_proxy, uri: !GetAtt ItemsFunction.Arn}
              Bucket: {Type: AWS::S3::Bucket}
              Jobs: {Type: AWS::SQS::Queue}
              First: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
              News: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub '${AWS::StackName}-news'}}
              Level: {Type: AWS::SSM::Parameter, Properties: {Name: /level, Type: String, Value: !Ref Site}}
              Key: {Type: AWS::SecretsManager::Secret, Properties: {Name: key, SecretString: x}}
              Table: {Type: AWS::Serverless::SimpleTable}
            """;

    private static final LocalAddresses ADDRESSES = new LocalAddresses(
            "http://127.0.0.1:3000", "http://127.0.0.1:9", Map.of("ItemsFunction", "http://127.0.0.1:3001"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "!Sub https://${Http}.execute-api.${AWS::Region}.${AWS::URLSuffix} | http://127.0.0.1:3000",
                "!Sub https://${Http}.execute-api.${AWS::Region}.amazonaws.com/a?b | http://127.0.0.1:3000/a?b",
                "!GetAtt Http.ApiEndpoint | http://127.0.0.1:3000",
                "!Sub 'one ${Http.ApiEndpoint}, two ${Named.ApiEndpoint}' | one http://127.0.0.1:3000, two http://127.0.0.1:3000",
                "!Sub https://${Staged}.execute-api.${AWS::Region}.amazonaws.com/prod/b | http://127.0.0.1:3000/prod/b",
                "!Sub https://items.${Site}.example/v1/b | http://127.0.0.1:3000/prod/b",
                "!Sub https://items.${Site}.example/v2 | https://items.dev.example/v2",
                "https://named.example | http://127.0.0.1:3000",
                "https://named.example.org | https://named.example.org",
                "https://named.example:444/ | https://named.example:444/",
                "http://named.example | http://named.example",
                "!GetAtt ItemsFunctionUrl.FunctionUrl | http://127.0.0.1:3001/",
                "!Join ['', ['https://', !Select [2, !Split [/, !GetAtt ItemsFunctionUrl.FunctionUrl]]]] | http://127.0.0.1:3001",
                "!Ref Bucket | local-bucket",
                "!GetAtt Bucket.Arn | arn:aws:s3:::local-bucket",
                "!GetAtt Bucket.RegionalDomainName | local-bucket.s3.us-east-1.amazonaws.com",
                "!Ref Jobs | http://127.0.0.1:9/123456789012/local-Jobs",
                "!GetAtt First.QueueUrl | http://127.0.0.1:9/123456789012/local-First.fifo",
                "!GetAtt Jobs.Arn | arn:aws:sqs:us-east-1:123456789012:local-Jobs",
                "!Ref News | arn:aws:sns:us-east-1:123456789012:local-news",
                "!GetAtt News.TopicName | local-news",
                "!Ref Level | /level",
                "!GetAtt Level.Value | dev",
                "!Ref Key | arn:aws:secretsmanager:us-east-1:123456789012:secret:key-000000",
                "!Ref Table | Table",
                "!GetAtt Table.Arn | arn:aws:dynamodb:us-east-1:123456789012:table/Table",
                "!GetAtt Table.StreamArn | arn:aws:local:us-east-1:123456789012:Table",
                // the name of a bucket as sync writes it
                "!Join ['-', [photos, !Ref Site, !Select [4, !Split ['-', !Select [2, !Split [/, !Ref AWS::StackId]]]]]] | photos-dev-1234567db123",
            })
    void aVariableSays(String written, String said) throws Exception {
        assertThat(ADDRESSES.in(read(written)).functions().get(0).environment()).containsEntry("NAME", said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "!Select [2, [a, b]] | !Select takes the value 2 of a list of 2; the first is 0",
                "!Select [a, [a, b]] | !Select takes the value a of a list of 2; the first is 0",
                "!Select [0, a] | the second value of !Select is a list",
                "!Split ['', a] | the first value of !Split is empty; write what parts the text",
                "!Split ['-', a-b] | NAME is a list; it must be text",
                "!GetAtt HttpUrl.FunctionUrl | HttpUrl is no resource of this template",
            })
    void aMistakeIsSaid(String written, String message) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(written)))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("template.yaml:\\d+:\\d+: .*")
                .hasMessageContaining(message);
    }

    @Test
    void samLocalReachesTheHost() throws Exception {
        assertThat(LocalAddresses.SAM_LOCAL
                        .in(read("!Ref Jobs"))
                        .functions()
                        .get(0)
                        .environment())
                .containsEntry("NAME", "http://host.docker.internal:8000/123456789012/local-Jobs");
        assertThat(LocalAddresses.SAM_LOCAL
                        .in(read("!GetAtt Http.ApiEndpoint"))
                        .functions()
                        .get(0)
                        .environment())
                .containsEntry("NAME", "http://host.docker.internal:3000");
    }

    private static Template read(String variable) throws TemplateException {
        return Template.read(Path.of("template.yaml"), TEMPLATE.replace("VALUE", variable), Map.of());
    }
}
