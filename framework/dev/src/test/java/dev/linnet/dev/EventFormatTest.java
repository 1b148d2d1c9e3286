package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Events as AWS makes them: SEMANTICS rules 1 to 6 and 12 to 17. */
class EventFormatTest {

    private static final List<Header> HEADERS = List.of(
            new Header("Host", "api.localhost:3000"),
            new Header("X-Two", "1"),
            new Header("x-two", "2"),
            new Header("X-Two", "3"),
            new Header("Cookie", "a=1; b=2"),
            new Header("Cookie", "c=3"),
            new Header("User-Agent", "test"),
            new Header("Content-Length", "2"),
            new Header("Content-Type", "application/json"));

    @Test
    void httpApiFormat2() {
        assertJson(event(Kind.HTTP, "2.0", "$default", "/a%20b/%C3%A9"), """
                {"version":"2.0","routeKey":"$default","rawPath":"/a b/é","rawQueryString":"q=1&q=%2B+&e&%C3%A9=","cookies":["a=1","b=2","c=3"],
                "headers":{"host":"api.localhost:3000","x-two":"1,2,3","user-agent":"test","content-length":"2","content-type":"application/json"},
                "queryStringParameters":{"q":"1,+ ","e":"","é":""},
                "requestContext":{"accountId":"123456789012","apiId":"Api","domainName":"api.localhost:3000","domainPrefix":"api",
                "http":{"method":"POST","path":"/a b/é","protocol":"HTTP/1.1","sourceIp":"127.0.0.1","userAgent":"test"},
                "requestId":"r-1","routeKey":"$default","stage":"$default","time":"24/Nov/2019:18:55:08 +0000","timeEpoch":1574621708700},
                "body":"{}","isBase64Encoded":false}""");
    }

    @Test
    void httpApiFormat1() {
        assertJson(event(Kind.HTTP, "1.0", "$default", "/a%20b"), """
                {"version":"1.0","resource":"$default","path":"/a%20b","httpMethod":"POST",
                "headers":{"Host":"api.localhost:3000","X-Two":"3","x-two":"2","Cookie":"c=3","User-Agent":"test","Content-Length":"2","Content-Type":"application/json"},
                "multiValueHeaders":{"Host":["api.localhost:3000"],"X-Two":["1","3"],"x-two":["2"],"Cookie":["a=1; b=2","c=3"],"User-Agent":["test"],"Content-Length":["2"],"Content-Type":["application/json"]},
                "queryStringParameters":{"q":"+ ","e":"","é":""},"multiValueQueryStringParameters":{"q":["1","+ "],"e":[""],"é":[""]},
                "pathParameters":null,"stageVariables":null,
                "requestContext":{"accountId":"123456789012","apiId":"Api","domainName":"api.localhost:3000","domainPrefix":"api","extendedRequestId":"r-1","httpMethod":"POST",
                "identity":{"accessKey":null,"accountId":null,"caller":null,"cognitoAuthenticationProvider":null,"cognitoAuthenticationType":null,"cognitoIdentityId":null,"cognitoIdentityPoolId":null,"principalOrgId":null,"sourceIp":"127.0.0.1","user":null,"userAgent":"test","userArn":null},
                "path":"/a b","protocol":"HTTP/1.1","requestId":"r-1","requestTime":"24/Nov/2019:18:55:08 +0000","requestTimeEpoch":1574621708700,"resourceId":"$default","resourcePath":"$default","stage":"$default"},
                "body":"{}","isBase64Encoded":false}""");
    }

    @Test
    void rest() {
        assertJson(event(Kind.REST, "1.0", "prod", "/prod//a%2Fb//c/"), """
                {"resource":"/{proxy+}","path":"/a%2Fb//c/","httpMethod":"POST",
                "headers":{"Host":"api.localhost:3000","X-Two":"3","x-two":"2","Cookie":"c=3","User-Agent":"test","Content-Type":"application/json"},
                "multiValueHeaders":{"Host":["api.localhost:3000"],"X-Two":["1","3"],"x-two":["2"],"Cookie":["a=1; b=2","c=3"],"User-Agent":["test"],"Content-Type":["application/json"]},
                "queryStringParameters":{"q":"+ ","e":"","é":""},"multiValueQueryStringParameters":{"q":["1","+ "],"e":[""],"é":[""]},
                "pathParameters":{"proxy":"a%2Fb//c"},"stageVariables":null,
                "requestContext":{"accountId":"123456789012","apiId":"Api","domainName":"api.localhost:3000","domainPrefix":"api","extendedRequestId":"r-1","httpMethod":"POST",
                "identity":{"accessKey":null,"accountId":null,"caller":null,"cognitoAuthenticationProvider":null,"cognitoAuthenticationType":null,"cognitoIdentityId":null,"cognitoIdentityPoolId":null,"principalOrgId":null,"sourceIp":"127.0.0.1","user":null,"userAgent":"test","userArn":null},
                "path":"/prod//a%2Fb//c/","protocol":"HTTP/1.1","requestId":"r-1","requestTime":"24/Nov/2019:18:55:08 +0000","requestTimeEpoch":1574621708700,"resourceId":"ANY /{proxy+}","resourcePath":"/{proxy+}","stage":"prod"},
                "body":"e30=","isBase64Encoded":true}""");
    }

    /** Rules 1 and 16: what is absent is null in one format and missing in the other. */
    @Test
    void whatIsAbsent() {
        ApiCall bare = new ApiCall(
                "GET",
                "/",
                null,
                List.of(new Header("Host", "localhost")),
                new byte[0],
                "localhost",
                "127.0.0.1",
                "HTTP/1.1",
                "r",
                Instant.EPOCH);

        JsonNode v2 = json(bare, Kind.HTTP, "2.0", "$default");
        assertThat(v2.propertyNames())
                .containsExactly(
                        "version",
                        "routeKey",
                        "rawPath",
                        "rawQueryString",
                        "headers",
                        "requestContext",
                        "isBase64Encoded");
        JsonNode v1 = json(bare, Kind.HTTP, "1.0", "$default");
        for (String name : List.of(
                "body",
                "pathParameters",
                "queryStringParameters",
                "multiValueQueryStringParameters",
                "stageVariables")) {
            assertThat(v1.get(name).isNull()).as(name).isTrue();
        }
    }

    /** Rules 14 and 15. */
    @ParameterizedTest
    @CsvSource({
        "$default, /a%3Fb, /a",
        "$default, /a%252Fb, /a%2Fb",
        "$default, //a, //a",
        "beta, /beta, /beta/",
        "beta, /beta/a%20b, /beta/a b",
    })
    void rawPathOfFormat2(String stage, String path, String rawPath) {
        JsonNode event = json(call(path, HEADERS, new byte[0]), Kind.HTTP, "2.0", stage);

        assertThat(event.get("rawPath").asString()).isEqualTo(rawPath);
        assertThat(event.get("requestContext").get("http").get("path").asString())
                .isEqualTo(rawPath);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "text/plain; charset=utf-8, a, false",
                "application/json, a, false",
                "application/xml, a, false",
                "TEXT/CSV, a, false",
                "application/x-www-form-urlencoded, YQ==, true",
                "application/octet-stream, YQ==, true",
                "-, YQ==, true",
                "application/vnd.api+json, YQ==, true",
            })
    void bodiesOfHttpApisTravelAsBase64UnlessTheyAreText(
            @org.jspecify.annotations.Nullable String type, String body, boolean base64) {
        List<Header> headers = type == null ? List.of() : List.of(new Header("content-type", type));
        JsonNode event = json(call("/", headers, new byte[] {'a'}), Kind.HTTP, "2.0", "$default");

        assertThat(event.get("body").asString()).isEqualTo(body);
        assertThat(event.get("isBase64Encoded").asBoolean()).isEqualTo(base64);
    }

    private static JsonNode event(Kind kind, String format, String stage, String path) {
        return json(call(path, HEADERS, "{}".getBytes(StandardCharsets.UTF_8)), kind, format, stage);
    }

    private static ApiCall call(String path, List<Header> headers, byte[] body) {
        return new ApiCall(
                "POST",
                path,
                "q=1&q=%2B+&e&%C3%A9=",
                headers,
                body,
                "api.localhost:3000",
                "127.0.0.1",
                "HTTP/1.1",
                "r-1",
                Instant.ofEpochMilli(1574621708700L));
    }

    private static JsonNode json(ApiCall call, Kind kind, String format, String stage) {
        TemplateApi api = TestStack.api(kind, format, stage, null, 1_000);
        RouteMatch match = Objects.requireNonNull(new RouteTable(List.of(api)).find(call.method(), call.path()));
        Map<String, Object> event = EventFormat.of(match).event(call, match);
        return JsonText.MAPPER.readTree(JsonText.of(event));
    }

    private static void assertJson(JsonNode actual, String expected) {
        assertThat(actual.toString())
                .isEqualTo(JsonText.MAPPER.readTree(expected).toString());
    }
}
