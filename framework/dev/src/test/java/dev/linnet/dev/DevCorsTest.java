package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.contract.ContractFunction;
import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.CorsRules;
import dev.linnet.stack.TemplateApi.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a browser sees of a service with {@code @Cors}, in a real process, behind an HTTP API whose {@code CorsConfiguration} says
 * something else: one answer, the API's, not two (SEMANTICS rule 42).
 */
@Timeout(120)
class DevCorsTest {

    /** {@code front} is known to the API alone, {@code shop} to the service too. */
    private static final CorsRules RULES = new CorsRules(
            List.of("https://front.example", "https://shop.example"),
            List.of("GET", "PUT"),
            List.of("x-a"),
            List.of("x-b"),
            60,
            true);

    @Nested
    class HttpV2 extends Through {
        HttpV2() {
            super("2.0");
        }
    }

    @Nested
    class HttpV1 extends Through {
        HttpV1() {
            super("1.0");
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class Through {
        private final String format;
        private @Nullable TestStack stack;

        Through(String format) {
            this.format = format;
        }

        @BeforeAll
        void start(@TempDir Path folder) throws Exception {
            stack = TestStack.of(
                    TestStack.api(Kind.HTTP, format, "$default", RULES, 30_000), ContractFunction.class, folder);
        }

        @AfterAll
        void stop() {
            if (stack != null) {
                stack.close();
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GET     | /items/7       | front  | -   | 200 | Allow-Credentials: true, Allow-Origin: front, Expose-Headers: x-b | Origin
            GET     | /items/7       | shop   | -   | 200 | Allow-Credentials: true, Allow-Origin: shop, Expose-Headers: x-b  | Origin
            GET     | /nowhere       | front  | -   | 404 | Allow-Credentials: true, Allow-Origin: front, Expose-Headers: x-b | Origin
            GET     | /items/..      | front  | -   | 400 | Allow-Credentials: true, Allow-Origin: front, Expose-Headers: x-b | Origin
            GET     | /media/report  | shop   | -   | 200 | Allow-Credentials: true, Allow-Origin: shop, Expose-Headers: x-b  | Accept, Origin
            GET     | /media/large   | front  | -   | 200 | Allow-Credentials: true, Allow-Origin: front, Expose-Headers: x-b | Accept-Encoding, Origin
            GET     | /reply/failure | front  | -   | 500 | Allow-Credentials: true, Allow-Origin: front, Expose-Headers: x-b | Origin
            GET     | /items/7       | evil   | -   | 200 | -                                                                 | Origin
            GET     | /items/7       | -      | -   | 200 | -                                                                 | Origin
            DELETE  | /media/names   | a.shop | -   | 204 | -                                                                 | Origin
            OPTIONS | /items/7       | front  | PUT | 204 | Allow-Credentials: true, Allow-Headers: x-a, Allow-Methods: GET,PUT, Allow-Origin: front, Max-Age: 60 | Origin
            OPTIONS | /nowhere       | front  | PUT | 204 | Allow-Credentials: true, Allow-Headers: x-a, Allow-Methods: GET,PUT, Allow-Origin: front, Max-Age: 60 | Origin
            OPTIONS | /items/7       | evil   | PUT | 204 | -                                                                 | -
            """)
        void theApisAnswerIsTheOneThatIsSeen(
                String method,
                String path,
                @Nullable String origin,
                @Nullable String asked,
                int status,
                @Nullable String granted,
                @Nullable String vary)
                throws Exception {
            List<Header> sent = new ArrayList<>(List.of(new Header("Accept-Encoding", "gzip")));
            if (origin != null) {
                sent.add(new Header("Origin", "https://" + origin + ".example"));
            }
            if (asked != null) {
                sent.add(new Header("Access-Control-Request-Method", asked));
            }
            Reply reply = send(method, path, sent);
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.headers().stream()
                            .filter(header -> header.name().startsWith("Access-Control-"))
                            .map(header -> header.name().substring("Access-Control-".length()) + ": "
                                    + header.value().replaceAll("https://(.*)\\.example", "$1"))
                            .sorted()
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(Objects.requireNonNullElse(granted, ""));
            assertThat(values(reply, "Vary")).isEqualTo(Objects.requireNonNullElse(vary, ""));
            // a preflight ends at the API: the service's answer would say what the path serves
            assertThat(values(reply, "Allow")).isEmpty();
        }

        @Test
        void cookiesStayApart() throws Exception {
            Reply reply = send("GET", "/reply/cookies", List.of(new Header("Origin", "https://front.example")));
            assertThat(values(reply, "Set-Cookie"))
                    .isEqualTo("a=1; Path=/ and b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT");
        }

        private Reply send(String method, String path, List<Header> headers) throws Exception {
            int port = Objects.requireNonNull(stack).port;
            return RawHttp.send(port, method, path, headers, new byte[0]).reply();
        }

        private static String values(Reply reply, String name) {
            return reply.headers().stream()
                    .filter(header -> header.is(name))
                    .map(Header::value)
                    .collect(Collectors.joining(" and "));
        }
    }
}
