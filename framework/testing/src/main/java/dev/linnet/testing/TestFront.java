package dev.linnet.testing;

import dev.linnet.testing.HttpContract.Call;
import dev.linnet.testing.HttpContract.Reply;
import java.util.Map;

/**
 * The fronts that tests can send through: each makes the event that AWS's front would make of a request, and of the
 * function's response what that front would send to the client (SEMANTICS section a).
 */
public enum TestFront {
    /** API Gateway REST API with binary media types, on its stage {@code prod}. */
    REST,
    /** API Gateway HTTP API, payload format 1.0, stage {@code $default}. */
    HTTP_V1,
    /** API Gateway HTTP API, payload format 2.0, on its stage {@code prod}. */
    HTTP_V2,
    /** Lambda Function URL. */
    FUNCTION_URL,
    /** Application Load Balancer, multi-value headers off. */
    ALB,
    /** Application Load Balancer, multi-value headers on. */
    ALB_MULTI;

    /** The event that the front makes of a request. */
    byte[] event(Call call) {
        FrontEvent event = new FrontEvent(call);
        return JsonTree.write(
                switch (this) {
                    case REST -> event.rest();
                    case HTTP_V1 -> event.httpV1();
                    case HTTP_V2 -> event.httpV2();
                    case FUNCTION_URL -> event.functionUrl();
                    case ALB -> event.loadBalancer(false);
                    case ALB_MULTI -> event.loadBalancer(true);
                });
    }

    /** What the front makes of the function's response. */
    Reply reply(byte[] response) {
        return new FrontReply(response).through(this);
    }

    /** The cases of {@link HttpContract} that cannot hold through this front, each with the rule that says why. */
    public Map<String, String> lost() {
        String decoded = "rule 14: the front decodes the path before the event is made";
        String decodedQuery = "rule 3: the front decodes the query before the event is made";
        return switch (this) {
            case REST ->
                Map.of(
                        "double slash in front",
                        "rule 5: an extra leading slash is dropped from path",
                        "query with broken percent-encoding",
                        decodedQuery);
            case HTTP_V1 -> Map.of("query with broken percent-encoding", decodedQuery);
            case HTTP_V2 ->
                Map.of(
                        "raw path", decoded,
                        "encoded slash is no separator", decoded + ", and %2F is a separator in it",
                        "encoded question mark", decoded + ", and cut at a question mark",
                        "broken percent-encoding", decoded,
                        "cut percent-encoding", decoded,
                        "overlong UTF-8", decoded);
            case FUNCTION_URL, ALB_MULTI -> Map.of();
            case ALB ->
                Map.of(
                        "query repeated", "rule 23: of repeated parameters the last value is left",
                        "header repeated", "rule 23: of repeated headers the last value is left");
        };
    }
}
