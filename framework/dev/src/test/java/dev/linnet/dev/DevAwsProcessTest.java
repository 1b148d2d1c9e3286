package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code linnet dev} with all that a template can have for a function: boto3, which was told nothing, finds it, by the names
 * in the function's variables, and nobody goes where the developer's shell leads.
 */
@Timeout(300)
class DevAwsProcessTest {

    private static final String TEMPLATE = """
            Parameters:
              Site: {Type: String, Default: dev}
            Globals:
              Function:
                Timeout: 60
            Resources:
              ShopFunction:
                Type: AWS::Serverless::Function
                Metadata: {Dockerfile: Dockerfile, DockerBuildArgs: {SERVICE: shop}}
                Properties:
                  FunctionName: !Sub ${AWS::StackName}-shop
                  PackageType: Image
                  Environment:
                    Variables:
                      PHOTOS_BUCKET: !Ref Photos
                      JOBS_QUEUE_URL: !Ref Jobs
                      NEWS_TOPIC_ARN: !Ref News
                      KEY: !Ref Key
                      LEVEL: '{{resolve:ssm:/shop/level}}'
                      USER: '{{resolve:secretsmanager:shop/key:SecretString:user}}'
                      SHOP_SERVICE_URL: !Sub https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}
                      SIDE_SERVICE_URL: !Join ['', ['https://', !Select [2, !Split [/, !GetAtt SideFunctionUrl.FunctionUrl]]]]
              SideFunction:
                Type: AWS::Serverless::Function
                Metadata: {Dockerfile: Dockerfile, DockerBuildArgs: {SERVICE: shop}}
                Properties:
                  FunctionName: !Sub ${AWS::StackName}-side
                  PackageType: Image
                  FunctionUrlConfig: {AuthType: AWS_IAM}
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody:
                    paths:
                      /shop:
                        get:
                          x-amazon-apigateway-integration:
                            {type: aws_proxy, payloadFormatVersion: '2.0', uri: !Sub 'arn:function:${AWS::StackName}-shop/invocations'}
              Photos:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: !Join ['-', [photos, !Ref Site, !Select [4, !Split ['-', !Select [2, !Split [/, !Ref AWS::StackId]]]]]]
              Jobs: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub '${AWS::StackName}-jobs'}}
              News:
                Type: AWS::SNS::Topic
                Properties: {Subscription: [{Protocol: sqs, Endpoint: !GetAtt Jobs.Arn}]}
              Level: {Type: AWS::SSM::Parameter, Properties: {Name: /shop/level, Type: String, Value: debug}}
              Key: {Type: AWS::SecretsManager::Secret, Properties: {Name: shop/key, SecretString: '{"user": "me"}'}}
            """;

    private static final String CODE = """
            import json
            import os
            import urllib.request

            import boto3


            def handler(event, context):
                if context.function_name == "local-side":
                    return {"host": event["requestContext"]["domainName"]}
                env = os.environ
                s3 = boto3.client("s3")
                s3.put_object(Bucket=env["PHOTOS_BUCKET"], Key="a b", Body=b"picture")
                sqs = boto3.client("sqs")
                sqs.send_message(QueueUrl=env["JOBS_QUEUE_URL"], MessageBody="job")
                boto3.client("sns").publish(TopicArn=env["NEWS_TOPIC_ARN"], Message="news")
                messages = sqs.receive_message(QueueUrl=env["JOBS_QUEUE_URL"], MaxNumberOfMessages=10)["Messages"]
                with urllib.request.urlopen(env["SIDE_SERVICE_URL"] + "/", timeout=50) as side:
                    host = json.load(side)["host"]
                return [
                    env["PHOTOS_BUCKET"],
                    s3.get_object(Bucket=env["PHOTOS_BUCKET"], Key="a b")["Body"].read().decode(),
                    len(messages),
                    boto3.client("ssm").get_parameter(Name="/shop/level")["Parameter"]["Value"],
                    boto3.client("secretsmanager").get_secret_value(SecretId=env["KEY"])["SecretString"],
                    env["LEVEL"],
                    env["USER"],
                    env["SHOP_SERVICE_URL"],
                    host,
                ]
            """;

    @TempDir
    Path project;

    @Test
    void aFunctionFindsAllThatItIsDeployedWith() throws Exception {
        try (DevProcess dev = new DevProcess(project(), DevAwsProcessTest::plant)) {
            String answer = RawHttp.get(dev.port(), "/shop").text();

            assertThat(JsonText.MAPPER.readTree(answer))
                    .as(String.join("\n", dev.printed()))
                    .isEqualTo(JsonText.MAPPER.valueToTree(List.of(
                            "photos-dev-1234567db123",
                            "picture",
                            2,
                            "debug",
                            "{\"user\": \"me\"}",
                            "debug",
                            "me",
                            "http://127.0.0.1:" + dev.port(),
                            "sidefunction.lambda-url.us-east-1.on.aws")));
            assertThat(dev.visitors()).as("who came to what was planted").isEmpty();
        }
    }

    private Path project() throws IOException, Failure {
        Files.writeString(project.resolve("template.yaml"), TEMPLATE);
        Path service = project.resolve("shop");
        Files.writeString(Files.createDirectories(service.resolve("src")).resolve("app.py"), CODE);
        Files.writeString(
                Files.createDirectories(service.resolve("scripts")).resolve("requirements.txt"), "boto3==1.44.5\n");
        TestAws.fetchMoto(project);
        return project;
    }

    private static void plant(String origin, Map<String, String> environment) {
        environment.putAll(Map.of(
                "AWS_ENDPOINT_URL", origin,
                "AWS_ENDPOINT_URL_S3", origin,
                "AWS_ACCESS_KEY_ID", "PLANTED",
                "AWS_SECRET_ACCESS_KEY", "PLANTED",
                "AWS_REGION", "eu-west-1"));
    }
}
