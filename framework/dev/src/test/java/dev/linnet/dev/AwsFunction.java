package dev.linnet.dev;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A function that uses AWS as its author would in Lambda: clients with nothing said, which find out all by themselves. */
final class AwsFunction {

    private static final String BASE = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";

    private AwsFunction() {}

    public static void main(String[] arguments) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        while (true) {
            HttpResponse<String> next = http.send(
                    HttpRequest.newBuilder(URI.create(BASE + "invocation/next")).build(), BodyHandlers.ofString());
            String id =
                    next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
            http.send(
                    HttpRequest.newBuilder(URI.create(BASE + "invocation/" + id + "/response"))
                            .POST(BodyPublishers.ofString(answer()))
                            .build(),
                    BodyHandlers.discarding());
        }
    }

    private static String answer() {
        StringBuilder answer = new StringBuilder();
        try (DefaultCredentialsProvider chain =
                        DefaultCredentialsProvider.builder().build();
                DynamoDbClient tables = DynamoDbClient.create();
                SqsClient queues = SqsClient.create()) {
            AwsCredentials found = chain.resolveCredentials();
            answer.append(found.accessKeyId()).append(' ').append(found.secretAccessKey());
            answer.append(' ').append(tables.listTables().tableNames()).append(' ');
            queues.listQueues();
        } catch (SdkException e) {
            answer.append(e.getMessage());
        }
        return answer.toString();
    }
}
