package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that a function gets from AWS while it is trained. */
@Timeout(60)
class FakeAwsTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private Loopback aws;

    @BeforeEach
    void start() throws Exception {
        aws = new Loopback(0, 0, "aws");
        aws.handler(new FakeAws());
        aws.start();
    }

    @AfterEach
    void end() {
        aws.close();
    }

    @Test
    void findsWhatWasPut() throws Exception {
        String item = "{\"id\":{\"S\":\"1\"},\"name\":{\"S\":\"lamp\"}}";
        String key = "{\"TableName\":\"t\",\"Key\":{\"id\":{\"S\":\"1\"}}}";
        assertThat(dynamo("GetItem", key)).isEqualTo("{}");
        assertThat(dynamo("PutItem", "{\"TableName\":\"t\",\"Item\":" + item + "}"))
                .isEqualTo("{}");
        assertThat(dynamo("GetItem", key)).isEqualTo("{\"Item\":" + item + "}");
        assertThat(dynamo("UpdateItem", key)).isEqualTo("{\"Attributes\":" + item + "}");
        assertThat(JsonText.MAPPER.readTree(dynamo("Scan", "{\"TableName\":\"t\"}")))
                .isEqualTo(JsonText.MAPPER.readTree("{\"Items\":[" + item + "],\"Count\":1,\"ScannedCount\":1}"));
        assertThat(dynamo("Scan", "{\"TableName\":\"other\"}")).contains("\"Items\":[]");
        assertThat(dynamo("DeleteItem", key)).isEqualTo("{\"Attributes\":" + item + "}");
        assertThat(dynamo("GetItem", key)).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Amz-Target: AmazonSSM.GetParameter                  | {}",
                "Content-Type: application/json                        | {}",
                "Content-Type: application/x-www-form-urlencoded       | <PublishResponse><PublishResult/></PublishResponse>",
                "Accept: */*                                           | ''",
            })
    void answersInTheProtocolOfTheQuestion(String header, String answer) throws Exception {
        String[] parts = header.strip().split(": ", 2);
        assertThat(post("/", "Version=1&Action=Publish", parts)).isEqualTo(answer);
    }

    @Test
    void answersForASibling() throws Exception {
        assertThat(post("/2015-03-31/functions/local-items/invocations", "{}"))
                .isEqualTo("{\"statusCode\":200,\"headers\":{},\"body\":\"{}\"}");
    }

    private String dynamo(String operation, String body) throws Exception {
        return post(
                "/",
                body,
                "X-Amz-Target",
                "DynamoDB_20120810." + operation,
                "Content-Type",
                "application/x-amz-json-1.0");
    }

    private String post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + aws.authority() + path))
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }
}
