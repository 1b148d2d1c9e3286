package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.TemplateApi.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** API Gateway's own answers (SEMANTICS, table c), and the one that only a developer gets. */
final class GatewayErrors {

    private GatewayErrors() {}

    static Reply noRoute(Kind kind) {
        return kind == Kind.REST
                ? Reply.error(
                        403,
                        "{\"message\":\"Missing Authentication Token\"}",
                        type("MissingAuthenticationTokenException"))
                : Reply.error(404, "{\"message\":\"Not Found\"}");
    }

    static Reply functionError(Kind kind) {
        return kind == Kind.REST
                ? Reply.error(502, "{\"message\": \"Internal server error\"}", type("InternalServerErrorException"))
                : Reply.error(500, "{\"message\":\"Internal Server Error\"}");
    }

    static Reply timeout(Kind kind) {
        return kind == Kind.REST
                ? Reply.error(
                        504, "{\"message\": \"Endpoint request timed out\"}", type("InternalServerErrorException"))
                : Reply.error(503, "{\"message\":\"Service Unavailable\"}");
    }

    static Reply tooLarge(Kind kind) {
        return kind == Kind.REST
                ? Reply.error(413, "{\"message\":\"Request Too Long\"}", type("RequestTooLargeException"))
                : Reply.error(413, "{\"message\":\"Request Entity Too Large\"}");
    }

    static Reply badRequest() {
        return Reply.error(400, "{\"message\":\"Bad Request\"}");
    }

    static Reply foreignHost() {
        return Reply.error(403, "{\"message\":\"Forbidden\"}");
    }

    /** The developer's own error, in the form of RFC 9457, as the framework's are. */
    static Reply notBuilt(String function, String why) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", function + " cannot be built");
        problem.put("status", 503);
        problem.put("detail", why);
        return new Reply(
                503,
                List.of(new Header("Content-Type", "application/problem+json")),
                JsonText.MAPPER.writeValueAsBytes(problem));
    }

    private static Header type(String name) {
        return new Header("x-amzn-ErrorType", name);
    }
}
