package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Cors;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import dev.linnet.internal.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LambdaFunctionTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Context CONTEXT = new CallerContext("r-1");

    /** A function with one handler, for every request. */
    private interface Handler {
        Response handle(Request request) throws Exception;
    }

    private static LambdaFunction function(Handler handler) {
        return new LambdaFunction(new Router(Version.CURRENT, new Cors(List.of("*"), "", "", "", false, 1)) {
            @Override
            public int match(Match match) {
                return 0;
            }

            @Override
            public Response call(int route, Request request) throws Exception {
                return handler.handle(request);
            }
        }) {};
    }

    private static byte[] event(Front front, String path, String rest) {
        String event = switch (front) {
            case REST -> "{'httpMethod':'GET','path':'" + path + "'";
            case HTTP_V1 -> "{'version':'1.0','httpMethod':'GET','path':'" + path + "'";
            case HTTP_V2 -> "{'version':'2.0','rawPath':'" + path + "','requestContext':{'http':{'method':'GET'}}";
            case FUNCTION_URL ->
                "{'version':'2.0','rawPath':'" + path
                        + "','requestContext':{'domainName':'x.lambda-url.y.on.aws','http':{'method':'GET'}}";
            case ALB -> "{'requestContext':{'elb':{}},'httpMethod':'GET','path':'" + path + "'";
            case ALB_MULTI ->
                "{'requestContext':{'elb':{}},'multiValueHeaders':{},'httpMethod':'GET','path':'" + path + "'";
        };
        return bytes((event + rest + "}").replace('\'', '"'));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode answer(LambdaFunction function, byte[] event) {
        return JSON.readTree(function.invoke(event, CONTEXT));
    }

    private static JsonNode problem(JsonNode answer, int status) {
        assertThat(answer.get("statusCode").asInt()).isEqualTo(status);
        assertThat(answer.toString())
                .contains("application/problem+json")
                .doesNotContain("Exception", "dev.linnet", "\\tat");
        JsonNode problem = JSON.readTree(answer.get("body").asString());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("requestId").asString()).isEqualTo("r-1");
        return problem;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                      | the event is empty; an object is expected
            null                                                    | the event is null; an object is expected
            []                                                      | the event is a list; an object is expected
            7                                                       | the event is a number; an object is expected
            'true'                                                  | the event is a truth value; an object is expected
            {}                                                      | it has no members
            {"Records":[{"eventSource":"aws:sqs"}]}                 | the members Records
            {"version":"2.0"}                                       | the members version
            {"version":"2.0","method":"GET","path":"/lattice"}      | the members version, method, path
            {"requestContext":{"http":{"method":"GET"}}}            | the members requestContext
            {"requestContext":{"elb":{}}}                           | the members requestContext
            {"httpMethod":"GET"}                                    | httpMethod but no path
            {"version":"2.0","requestContext":{"http":{"method":"GET"}}} | neither rawPath nor
            {"version":"2.0","httpMethod":"GET","requestContext":{"http":{"method":"GET"}}} | could be of two fronts
            {"version":"1.0","httpMethod":"GET","requestContext":{"http":{"method":"GET"}}} | could be of two fronts
            {"version":"1.0","httpMethod":"GET","path":"/","requestContext":{"elb":{}}} | could be of two fronts
            {"type":"REQUEST","methodArn":"arn","httpMethod":"GET","path":"/"} | asks an authorizer
            {"httpMethod":["GET"],"path":"/"}                       | the event's httpMethod is a list; a text is expected
            {"httpMethod":"GET","path":"/","headers":[]}            | the event's headers is a list; an object is expected
            {"httpMethod":"GET","path":"/","headers":{"a":{}}}      | the event's headers is an object; a text is expected
            {"httpMethod":"GET","path":"/","requestContext":"x"}    | the event's requestContext is a text; an object is expected
            {"version":"2.0","cookies":"a=1"}                       | the event's cookies is a text; a list is expected
            {"httpMethod":"GET","path":"/"                          | the event is not JSON: at byte 30 of 30
            {"httpMethod":"GET","path":"/"} {}                      | something follows
            """)
    void anEventThatIsNoRequestFailsAndSaysWhatItIs(String event, String message) {
        LambdaFunction function = function(request -> Response.of(204));
        assertThatThrownBy(() -> function.invoke(bytes(event), CONTEXT))
                .isInstanceOf(EventException.class)
                .hasMessageContaining(message);
        assertThat(function.timedOut(bytes(event), CONTEXT)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatCannotBeReadIsA400InTheFormOfItsFront(Front front) {
        LambdaFunction function = function(request -> Response.of(204));
        problem(answer(function, event(front, "/", ",'body':'no base64!','isBase64Encoded':true")), 400);
        problem(answer(function, event(front, "/a/../b", "")), 400);
        problem(answer(function, event(front, "/" + "a".repeat(10_240), "")), 414);
    }

    @ParameterizedTest
    @EnumSource
    void whatAHandlerThrowsIsA500WithCorsHeadersThatGivesNothingAway(Front front) {
        LambdaFunction function = function(request -> {
            throw new IllegalStateException("arn:aws:secret");
        });
        JsonNode answer = answer(function, event(front, "/", ""));
        assertThat(problem(answer, 500).toString()).doesNotContain("arn:");
        assertThat(answer.toString()).contains("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @EnumSource
    void aHandlerThatIsLateIsA504WithCorsHeaders(Front front) {
        LambdaFunction function = function(request -> Response.of(204));
        JsonNode answer = JSON.readTree(function.timedOut(event(front, "/", ""), CONTEXT));
        problem(answer, 504);
        assertThat(answer.toString()).contains("Access-Control-Allow-Origin");
        problem(JSON.readTree(function.timedOut(event(front, "/..", ""), CONTEXT)), 504);
    }

    @ParameterizedTest
    @EnumSource
    void aResponseOverTheLimitOfTheFrontIsA500(Front front) {
        byte[] most = new byte[front.limit() - 1_000];
        byte[] over = new byte[front.limit() - 10]; // the envelope makes it too large
        byte[] far = new byte[front.limit() + 1];
        Arrays.fill(most, (byte) 'a');
        Arrays.fill(over, (byte) 'a');
        Arrays.fill(far, (byte) 'a');
        byte[] get = event(front, "/", "");
        assertThat(answer(function(request -> Response.of(200).withBody("text/plain", most)), get)
                        .get("body")
                        .asString())
                .hasSize(most.length);
        problem(answer(function(request -> Response.of(200).withBody("text/plain", over)), get), 500);
        problem(answer(function(request -> Response.of(200).withBody("text/plain", far)), get), 500);
    }

    @Test
    void whatTheFormOfTheFrontCannotCarryIsA500() {
        LambdaFunction thrown = function(request -> {
            throw Problem.badRequest("no").withHeader("X-A", "a\r\nX-B: c");
        });
        problem(answer(thrown, event(Front.REST, "/", "")), 500);
        problem(
                answer(
                        function(request -> Response.of(200).withHeader("X-A", "a\r\nX-B: c")),
                        event(Front.REST, "/", "")),
                500);
        LambdaFunction cookies = function(request -> {
            Response response = Response.of(200);
            for (int i = 0; i < 513; i++) {
                response = response.withCookie("c" + i + "=1");
            }
            return response;
        });
        problem(answer(cookies, event(Front.ALB, "/", "")), 500);
        assertThat(answer(cookies, event(Front.HTTP_V2, "/", "")).get("cookies"))
                .hasSize(513);
    }

    @Test
    void aLoadBalancerInSingleValueModeGets512CookiesUnderNamesOfTheirOwn() {
        LambdaFunction function = function(request -> {
            Response response = Response.of(200);
            for (int i = 0; i < 512; i++) {
                response = response.withCookie("c" + i + "=1");
            }
            return response;
        });
        JsonNode headers = answer(function, event(Front.ALB, "/", "")).get("headers");
        assertThat(headers.propertyNames())
                .filteredOn(name -> name.equalsIgnoreCase("Set-Cookie"))
                .hasSize(512);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                        |      | é    | text
            TEXT/HTML; Charset=UTF-8          |      | é    | text
            text/plain; charset="utf-8"       |      | é    | text
            application/json                  |      | {}   | text
            application/problem+json          |      | {}   | text
            image/svg+xml                     |      | <a/> | text
            application/x-www-form-urlencoded |      | a=1  | text
            application/json                  | identity | {} | text
            text/plain; charset=iso-8859-1    |      | a    | base64
            application/json                  | gzip | {}   | base64
            application/octet-stream          |      | a    | base64
            image/png                         |      | a    | base64
            """)
    void aBodyIsTextWhereItIsText(String type, String encoding, String body, String form) {
        LambdaFunction function = function(request -> {
            Response response = Response.of(200).withBody(type, bytes(body));
            return encoding == null ? response : response.withHeader("Content-Encoding", encoding);
        });
        JsonNode answer = answer(function, event(Front.HTTP_V2, "/", ""));
        assertThat(answer.get("isBase64Encoded").asBoolean()).isEqualTo(form.equals("base64"));
        assertThat(answer.get("body").asString())
                .isEqualTo(form.equals("text") ? body : Base64.getEncoder().encodeToString(bytes(body)));
    }

    @Test
    void textThatIsNotUtf8GoesAsBase64() {
        JsonNode answer = answer(
                function(request ->
                        Response.of(200).withBody("text/plain", new byte[] {'a', (byte) 0xc0, (byte) 0xae})),
                event(Front.REST, "/", ""));
        assertThat(answer.get("body").asString()).isEqualTo("YcCu");
        assertThat(answer.get("isBase64Encoded").asBoolean()).isTrue();
    }

    @Test
    void aHandlerReachesContextAndRawEvent() throws Exception {
        byte[] event = event(Front.REST, "/", "");
        LambdaFunction function = function(request -> {
            assertThat(Invocation.context(request)).isSameAs(CONTEXT);
            return Response.json(new String(Invocation.event(request), StandardCharsets.UTF_8));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event), out, CONTEXT);
        assertThat(JSON.readTree(out.toByteArray()).get("body").asString())
                .isEqualTo(new String(event, StandardCharsets.UTF_8));
    }

    @Test
    void aRequestThatDidNotComeFromLambdaSaysSo() {
        assertThatThrownBy(() -> Invocation.context(Request.of("GET", "/").build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not come from Lambda");
    }

    @Test
    void anErrorThatMustEndTheProcessIsNotAnswered() {
        LambdaFunction function = function(request -> {
            throw new OutOfMemoryError("thrown by the test");
        });
        assertThatThrownBy(() -> function.invoke(event(Front.REST, "/", ""), CONTEXT))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
