package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.CorsRules;
import dev.linnet.stack.Position;
import dev.linnet.stack.TemplateUrl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A Function URL in front of a real process: SEMANTICS, "Function URL", and rule 44. */
@Timeout(60)
class FunctionUrlTest {

    private static final String CODE = """
            import time

            def handler(event, context):
                if event["rawPath"] == "/fail":
                    raise ValueError("no")
                if event["rawPath"] == "/bare":
                    return "hello"
                if event["rawPath"] == "/cors":
                    return {"statusCode": 200, "headers": {"access-control-allow-origin": "own"}, "body": ""}
                return event
            """;

    @TempDir
    Path folder;

    private TestStack stack;
    private int port;

    @BeforeEach
    void start() throws Exception {
        CorsRules cors = new CorsRules(List.of("https://a.example"), List.of("GET"), List.of(), List.of(), -1, false);
        stack = TestStack.python(folder, CODE, new TemplateUrl(new Position(1, 1), true, cors, false));
        port = Integer.parseInt(stack.printed()
                .replaceAll("(?s).*its Function URL is http://127.0.0.1:(\\d+)/; AWS_IAM is not.*", "$1"));
    }

    @AfterEach
    void close() {
        stack.close();
    }

    @Test
    void theEventIsAFunctionUrls() throws Exception {
        JsonNode event = JsonText.MAPPER.readTree(
                send("POST /a%20b/%ff?x=1&x=%26", "hi", "Cookie: a=1; b=2", "Content-Type: text/plain")
                        .reply()
                        .body());
        JsonNode context = event.path("requestContext");

        assertThat(event.path("version").asString()).isEqualTo("2.0");
        assertThat(event.path("routeKey").asString()).isEqualTo("$default");
        assertThat(event.path("rawPath").asString()).isEqualTo("/a%20b/%ff");
        assertThat(event.path("rawQueryString").asString()).isEqualTo("x=1&x=%26");
        assertThat(event.path("queryStringParameters").path("x").asString()).isEqualTo("1,&");
        assertThat(event.path("cookies").toString()).isEqualTo("[\"a=1\",\"b=2\"]");
        assertThat(event.path("headers").path("cookie").asString()).isEqualTo("a=1; b=2");
        assertThat(event.path("body").asString()).isEqualTo("hi");
        assertThat(event.has("pathParameters")).isFalse();
        assertThat(context.path("accountId").asString()).isEqualTo("anonymous");
        assertThat(context.path("apiId").asString()).isEqualTo("f");
        assertThat(context.path("domainName").asString()).isEqualTo("f.lambda-url.us-east-1.on.aws");
        assertThat(context.path("domainPrefix").asString()).isEqualTo("f");
        assertThat(context.path("stage").asString()).isEqualTo("$default");
        // as it came, for it cannot be decoded
        assertThat(context.path("http").path("path").asString()).isEqualTo("/a%20b/%ff");
    }

    @Test
    void aPathThatCanBeIsDecodedBeside() throws Exception {
        JsonNode event = JsonText.MAPPER.readTree(send("GET /a%20b", "").reply().body());

        assertThat(event.path("rawPath").asString()).isEqualTo("/a%20b");
        assertThat(event.path("requestContext").path("http").path("path").asString())
                .isEqualTo("/a b");
    }

    @Test
    void answersAndErrorsAreThoseOfAFunctionUrl() throws Exception {
        RawHttp.Answer bare = send("GET /bare", "");
        assertThat(bare.text()).isEqualTo("hello");
        assertThat(bare.header("Content-Type")).isEqualTo("application/json");

        RawHttp.Answer failed = send("GET /fail", "");
        assertThat(failed.reply().status()).isEqualTo(502);
        assertThat(failed.text()).isEqualTo("Internal Server Error");

        assertThat(send("GET /", "", "Host: evil.example").reply().status()).isEqualTo(403);
        assertThat(send("GET /bare?x=%zz", "").reply().status()).isEqualTo(400);
    }

    @Test
    void itsCorsRulesWin() throws Exception {
        RawHttp.Answer preflight =
                send("OPTIONS /cors", "", "Origin: https://a.example", "Access-Control-Request-Method: GET");
        assertThat(preflight.reply().status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET");

        RawHttp.Answer answer = send("GET /cors", "", "Origin: https://a.example");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://a.example");
    }

    private RawHttp.Answer send(String target, String body, String... headers) throws Exception {
        String host = String.join("", headers).contains("Host: ") ? "" : "Host: 127.0.0.1\r\n";
        String request = target + " HTTP/1.1\r\n" + host + "Content-Length: " + body.length() + "\r\n"
                + String.join(
                        "",
                        List.of(headers).stream().map(header -> header + "\r\n").toList()) + "\r\n" + body;
        return RawHttp.send(port, request.getBytes(StandardCharsets.US_ASCII), false, false);
    }
}
