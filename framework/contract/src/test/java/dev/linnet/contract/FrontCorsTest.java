package dev.linnet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linnet.testing.TestFront;
import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a browser sees of a service with {@code @Cors} behind a front that has CORS configured itself: one answer, not two. */
class FrontCorsTest {

    private static final String FRONT = "https://front.example";
    private static final String BOTH = "https://shop.example";

    private final ContractFunction function = new ContractFunction();
    private int invocations;

    /** An HTTP API discards the function's headers (SEMANTICS rule 42); a Function URL's own win (rule 44). */
    private Reply send(TestFront front, Call call) throws IOException {
        boolean allowed = List.of(FRONT, BOTH).contains(header(call, "Origin"));
        List<Header> own = new ArrayList<>();
        if (allowed) {
            own.add(new Header("access-control-allow-origin", header(call, "Origin")));
            own.add(new Header("access-control-allow-credentials", "true"));
        }
        if (call.method().equals("OPTIONS")
                && !header(call, "Access-Control-Request-Method").isEmpty()) {
            own.add(new Header("access-control-allow-methods", "GET,PUT"));
            return new Reply(204, own, new byte[0]);
        }
        invocations++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(front.event(call)), out, FrontsContractTest.Through.CONTEXT);
        Reply reply = front.reply(out.toByteArray());
        List<Header> kept = new ArrayList<>(reply.headers());
        kept.removeIf(header -> header.name().toLowerCase(Locale.ROOT).startsWith("access-control-")
                && (front != TestFront.FUNCTION_URL
                        || own.stream().anyMatch(configured -> configured.name().equalsIgnoreCase(header.name()))));
        kept.addAll(own);
        return new Reply(reply.status(), kept, reply.body());
    }

    private static String header(Call call, String name) {
        return call.headers().stream()
                .filter(header -> header.name().equals(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    private static Call call(String method, String target, String origin, String... more) {
        List<Header> headers = new ArrayList<>(List.of(new Header("Origin", origin)));
        for (int i = 0; i < more.length; i += 2) {
            headers.add(new Header(more[i], more[i + 1]));
        }
        return new Call(method, target, headers, new byte[0]);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_V1", "HTTP_V2", "FUNCTION_URL"})
    void anAnswerHasEachHeaderOnce(TestFront front) throws IOException {
        for (String origin : List.of(FRONT, BOTH)) {
            for (String target : List.of("/items/7", "/nowhere", "/media/report", "/media/large")) {
                Reply reply = send(front, call("GET", target, origin, "Accept-Encoding", "gzip"));
                assertEquals(origin, reply.values("Access-Control-Allow-Origin"), target);
                assertEquals("true", reply.values("Access-Control-Allow-Credentials"), target);
                List<String> vary = Stream.of(reply.values("Vary").split(",", -1))
                        .map(String::strip)
                        .toList();
                assertEquals(vary.stream().distinct().toList(), vary, target);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_V1", "HTTP_V2", "FUNCTION_URL"})
    void aPreflightIsTheFrontsAndDoesNotReachTheFunction(TestFront front) throws IOException {
        Reply reply = send(front, call("OPTIONS", "/items/7", FRONT, "Access-Control-Request-Method", "PUT"));
        assertEquals(0, invocations);
        assertEquals("GET,PUT", reply.values("Access-Control-Allow-Methods"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_V1", "HTTP_V2"})
    void anOriginThatOnlyTheServiceAllowsIsNotAllowed(TestFront front) throws IOException {
        Reply reply = send(front, call("DELETE", "/media/names", "https://a.shop.example"));
        assertEquals(204, reply.status());
        assertEquals("", reply.values("Access-Control-Allow-Origin"));
        assertEquals("", reply.values("Access-Control-Expose-Headers"));
    }
}
