package dev.linnet.lambda;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Values;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import dev.linnet.internal.Version;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers every request with what it saw of it, as JSON, under two cookies and a repeated header. */
final class EchoFunction extends LambdaFunction {

    private static final JsonMapper JSON = new JsonMapper();

    EchoFunction() {
        super(new Echo());
    }

    public static void main(String[] arguments) {
        LambdaRuntime runtime = LambdaRuntime.start();
        LambdaFunction function;
        try {
            function = new EchoFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }

    private static final class Echo extends Router {
        Echo() {
            super(Version.CURRENT, null);
        }

        @Override
        public int match(Match match) {
            return 0;
        }

        @Override
        public Response call(int route, Request request) {
            return Response.json(JSON.writeValueAsString(seen(request)))
                    .withCookie("a=1; Path=/")
                    .withCookie("b=2")
                    .withHeader("X-Twice", "1")
                    .addHeader("x-twice", "2");
        }
    }

    private static ObjectNode seen(Request request) {
        ObjectNode seen = JSON.createObjectNode();
        seen.put("method", request.method());
        seen.put("path", request.path());
        seen.put("rawPath", request.rawPath());
        seen.set("query", lists(request.query()));
        seen.set("headers", lists(request.headers()));
        seen.set("cookies", lists(request.cookies()));
        try {
            seen.put(
                    "body",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(request.body()))
                            .toString());
        } catch (CharacterCodingException binary) {
            seen.put("bodyBase64", Base64.getEncoder().encodeToString(request.body()));
        }
        return seen;
    }

    private static ObjectNode lists(Values values) {
        ObjectNode lists = JSON.createObjectNode();
        for (String name : values.names()) {
            values.all(name).forEach(lists.putArray(name)::add);
        }
        return lists;
    }
}
