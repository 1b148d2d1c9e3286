package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Cors;
import dev.linnet.internal.ExceptionTable;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import dev.linnet.internal.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests whose handler is not asked, or in vain: whose CORS and whose mappers answer them. */
class RefusalTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Cors SERVICE = new Cors(List.of("https://a.example"), "", "", "", false, 1);
    private static final Cors HANDLER = new Cors(List.of("*"), "", "", "", false, 1);

    private final List<String> logged = new ArrayList<>();

    /** {@code GET /} has a CORS and a mapper of its own; {@code GET /x} has those of the function. */
    private static final class Routes extends Router {
        private final int mapped;

        Routes(int mapped) {
            super(Version.CURRENT, SERVICE);
            this.mapped = mapped;
        }

        @Override
        public int match(Match match) {
            return match.verb() != GET ? NONE : match.length() == 0 ? 0 : match.is(0, "x") ? 1 : NONE;
        }

        @Override
        public Response call(int route, Request request) {
            return Response.text("a".repeat(7 * 1024 * 1024));
        }

        @Override
        protected Cors[] corsOfRoutes() {
            return new Cors[] {HANDLER, SERVICE};
        }

        @Override
        protected @Nullable ExceptionTable exceptions() {
            return mapped < 0 ? null : new Mappers(mapped);
        }
    }

    /** Entry 0 is of the handler, entry 1 of the function; both take problems. */
    private static final class Mappers extends ExceptionTable {
        private final int size;

        Mappers(int size) {
            this.size = size;
        }

        @Override
        protected int find(Throwable failure, int route) {
            return route == 0 ? 0 : 1;
        }

        @Override
        protected Class<? extends Throwable> type(int entry) {
            return Problem.class;
        }

        @Override
        protected Response map(int entry, Throwable failure, Request request) {
            String by = (entry == 0 ? "handler " : "function ") + ((Problem) failure).status() + " " + request.path();
            return Response.text(by + "a".repeat(size)).withStatus(499);
        }
    }

    private LambdaFunction function(int mapped) {
        return new LambdaFunction(new Routes(mapped)) {
            @Override
            protected void failed(Request request, Throwable failure) {
                logged.add(request.path() + " " + failure.getMessage());
            }
        };
    }

    private static byte[] event(Front front, String path, String rest) {
        String event = switch (front) {
            case REST -> "{'httpMethod':'GET','path':'%s'";
            case HTTP_V1 -> "{'version':'1.0','httpMethod':'GET','path':'%s'";
            case HTTP_V2 -> "{'version':'2.0','rawPath':'%s','requestContext':{'http':{'method':'GET'}}";
            case FUNCTION_URL ->
                "{'version':'2.0','rawPath':'%s','requestContext':{'domainName':'x.lambda-url.y.on.aws','http':{'method':'GET'}}";
            case ALB -> "{'requestContext':{'elb':{}},'httpMethod':'GET','path':'%s'";
            case ALB_MULTI -> "{'requestContext':{'elb':{}},'multiValueHeaders':{},'httpMethod':'GET','path':'%s'";
        };
        return (event.formatted(path) + rest + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** What a request is answered: late, with a body that is no base64, or with more than any front carries. */
    private static JsonNode answer(LambdaFunction function, Front front, String why, String path) {
        byte[] answer = why.equals("late")
                ? function.timedOut(event(front, path, ""), null)
                : function.invoke(
                        event(front, path, why.equals("body") ? ",'body':'!','isBase64Encoded':true" : ""), null);
        return JSON.readTree(answer);
    }

    @ParameterizedTest
    @EnumSource
    void theCorsIsThatOfTheHandlerWhereThePathIsKnown(Front front) {
        String[][] rows = {
            {"late", "/", "504 *"},
            {"late", "/x", "504 -"},
            {"late", "/..", "504 -"}, // whose path is not /
            {"body", "/", "400 *"},
            {"body", "/x", "400 -"},
            {"path", "/..", "400 -"},
            {"large", "/", "500 *"},
            {"large", "/x", "500 -"},
        };
        for (String[] row : rows) {
            JsonNode answer = answer(function(-1), front, row[0], row[1]);
            String any = answer.toString().contains("Access-Control-Allow-Origin") ? "*" : "-";
            assertThat(answer.get("statusCode").asInt() + " " + any)
                    .as(row[0] + " " + row[1])
                    .isEqualTo(row[2]);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            body  | /   | handler 400 /
            body  | /x  | function 400 /x
            path  | /.. | function 400 /
            large | /   | handler 500 /
            large | /x  | function 500 /x
            late  | /   | {"type":"about:blank","title":"Gateway Timeout"
            """)
    void mappersOfProblemsAreAskedButNotForWhatIsLate(String why, String path, String body) {
        JsonNode answer = answer(function(0), Front.HTTP_V2, why, path);
        assertThat(answer.get("body").asString()).startsWith(body);
        assertThat(logged)
                .isEqualTo(
                        why.equals("large")
                                ? List.of(path + " the response has 7340032 bytes; at most 6291456 can be sent")
                                : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void whatAMapperAnswersMayBeTooLargeAsWell(Front front) {
        for (String why : List.of("body", "large")) {
            logged.clear();
            JsonNode answer = answer(function(8 * 1024 * 1024), front, why, "/");
            assertThat(answer.get("statusCode").asInt()).isEqualTo(500);
            assertThat(answer.toString()).contains("application/problem+json", "Access-Control-Allow-Origin");
            assertThat(logged).last().asString().contains("the response has 838862");
        }
    }
}
