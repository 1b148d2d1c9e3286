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
 * A developer's real keys, profiles, endpoints and proxies are all around {@code linnet dev}; a function that asks the SDK
 * for whatever it finds must find none of them. What is planted leads to a server that records who comes.
 */
@Timeout(180)
class PlantedCredentialsTest {

    private static final String TEMPLATE = """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Metadata: {Dockerfile: Dockerfile.java, DockerBuildArgs: {MODULE: services/f}}
                Properties:
                  FunctionName: !Sub ${AWS::StackName}-f
                  Timeout: 60
                  ImageConfig: {Command: ['@/var/task/f.jvm']}
              Things: {Type: AWS::Serverless::SimpleTable}
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody:
                    paths:
                      /aws:
                        get:
                          x-amazon-apigateway-integration:
                            {type: aws_proxy, payloadFormatVersion: '2.0', uri: !Sub 'arn:function:${AWS::StackName}-f/invocations'}
            """;

    @TempDir
    Path folder;

    @Test
    void areNeverUsed() throws Exception {
        try (DevProcess dev = new DevProcess(project(), this::plant)) {
            String answer = RawHttp.get(dev.port(), "/aws").text();

            assertThat(dev.visitors()).as("who came to what was planted").isEmpty();
            assertThat(folder.resolve("credential-process-ran")).doesNotExist();
            assertThat(answer)
                    .startsWith("local local [Things] sqs is not available locally: ListQueues")
                    .doesNotContain("PLANTED");
        }
    }

    private Path project() throws IOException, Failure {
        Path module = folder.resolve("project/services/f");
        Path descriptions = Files.createDirectories(module.resolve("target/classes/META-INF/linnet"));
        Path project = folder.resolve("project");
        Files.writeString(project.resolve("template.yaml"), TEMPLATE);
        Files.writeString(module.resolve("pom.xml"), "<project/>");
        Files.writeString(descriptions.resolve("f.json"), """
                {"linnet": "1", "service": "f", "main": "dev.linnet.dev.AwsFunction", "routes": []}""");
        TestAws.fetch(project);
        Files.writeString(module.resolve("target/linnet.javac"), "");
        // written last, as the build does: newer than every source
        Files.writeString(module.resolve("target/linnet.classpath"), System.getProperty("java.class.path"));
        return project;
    }

    private void plant(String planted, Map<String, String> environment) throws IOException {
        Path aws = Files.createDirectories(folder.resolve("home/.aws"));
        String profile = """
                endpoint_url = %s
                region = eu-west-1
                credential_process = /bin/sh -c "touch '%s'; echo {}"
                """.formatted(planted, folder.resolve("credential-process-ran"));
        Path config =
                Files.writeString(aws.resolve("config"), "[default]\n" + profile + "[profile planted]\n" + profile);
        String keys = "aws_access_key_id = PLANTEDFILE\naws_secret_access_key = PLANTEDFILE\n";
        Path credentials = Files.writeString(aws.resolve("credentials"), "[default]\n" + keys + "[other]\n" + keys);
        environment.putAll(Map.of(
                "HOME", folder.resolve("home").toString(),
                "AWS_ACCESS_KEY_ID", "PLANTED",
                "AWS_SECRET_ACCESS_KEY", "PLANTED",
                "AWS_SESSION_TOKEN", "PLANTED",
                "AWS_PROFILE", "planted",
                "AWS_CONFIG_FILE", config.toString(),
                "AWS_SHARED_CREDENTIALS_FILE", credentials.toString()));
        for (String name : List.of(
                "AWS_ENDPOINT_URL",
                "AWS_ENDPOINT_URL_DYNAMODB",
                "AWS_ENDPOINT_URL_SQS",
                "AWS_ENDPOINT_URL_STS",
                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                "AWS_EC2_METADATA_SERVICE_ENDPOINT",
                "HTTP_PROXY",
                "HTTPS_PROXY",
                "ALL_PROXY",
                "http_proxy",
                "https_proxy")) {
            environment.put(name, planted);
        }
        environment.put("NO_PROXY", "");
        int port = Integer.parseInt(planted.substring(planted.lastIndexOf(':') + 1));
        environment.put(
                "JAVA_TOOL_OPTIONS",
                "-Dhttp.proxyHost=127.0.0.1 -Dhttp.nonProxyHosts=none -Daws.accessKeyId=PLANTED -Dhttp.proxyPort="
                        + port);
    }
}
