package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Request;
import dev.linnet.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fetch standard §3.2, and SEMANTICS rule 43: what a browser sees through a front that does nothing by itself. */
class CorsTest {

    private static final Cors SERVICE =
            new Cors(List.of("https://a.example"), "", "Content-Type, X-A", "ETag, X-B", true, 60);
    private static final Cors HANDLER = new Cors(List.of("*"), "PUT", "*", "", false, 5);

    /** {@code GET} and {@code DELETE /a} as the service says, {@code PUT /a} as its handler says. */
    private static final class Routes extends Router {
        Routes() {
            super(Version.CURRENT, SERVICE);
        }

        @Override
        public int match(Match match) {
            if (match.length() != 1) {
                return NONE;
            }
            return switch (match.verb()) {
                case GET, HEAD -> 0;
                case PUT -> 1;
                case DELETE -> 2;
                default -> NONE;
            };
        }

        @Override
        public Response call(int route, Request request) {
            return Response.text("x").withHeader("Access-Control-Allow-Origin", "https://by.hand");
        }

        @Override
        protected Cors[] corsOfRoutes() {
            return new Cors[] {SERVICE, HANDLER, SERVICE};
        }
    }

    private static String allowed(String pattern, @Nullable String origin) {
        Cors cors = new Cors(List.of("https://first.example", pattern), "", "", "", false, 1);
        Request.Builder request = Request.of("GET", "/");
        if (origin != null) {
            request.header("Origin", origin);
        }
        return String.valueOf(cors.allowedOrigin(request.build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://shop.example        | https://shop.example          | true
            https://shop.example        | https://first.example         | true
            https://shop.example        | https://shop.example.evil     | false
            https://shop.example        | https://shop.example:443      | false
            https://shop.example        | http://shop.example           | false
            https://shop.example        | https://Shop.example          | false
            https://shop.example        | null                          | false
            https://shop.example        |                               | false
            https://*.shop.example      | https://a.shop.example        | true
            https://*.shop.example      | https://a-1.b_2.shop.example  | true
            https://*.shop.example      | https://shop.example          | false
            https://*.shop.example      | https://evilshop.example      | false
            https://*.shop.example      | https://.shop.example         | false
            https://*.shop.example      | https://a..shop.example       | false
            https://*.shop.example      | https://a..b.shop.example     | false
            https://*.shop.example      | https://.a.shop.example       | false
            https://*.shop.example      | https://shop.example.evil     | false
            https://*.shop.example      | https://a.shop.example.evil   | false
            https://*.shop.example      | https://a.shop.example:8443   | false
            https://*.shop.example      | https://evil:1@a.shop.example | false
            https://*.shop.example      | https://evil/.shop.example    | false
            https://*.shop.example      | https://evil?.shop.example    | false
            https://*.shop.example      | http://a.shop.example         | false
            https://*.shop.example      | null                          | false
            https://*.shop.example:8443 | https://a.shop.example:8443   | true
            https://*.shop.example:8443 | https://a.shop.example        | false
            """)
    void anOriginIsComparedExactlyOrLabelByLabel(String pattern, String origin, boolean allowed) {
        assertThat(allowed(pattern, origin)).isEqualTo(allowed ? origin : "null");
    }

    private static Response handle(String method, String path, String... headers) {
        Request.Builder request = Request.of(method, path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return new Dispatcher(new Routes(), (of, failure) -> {}).handle(request.build());
    }

    @Test
    void anAnswerSaysWhoMayReadIt() {
        assertThat(handle("GET", "/a", "Origin", "https://a.example").headers().toString())
                .isEqualTo("[Content-Type=text/plain; charset=utf-8, Vary=Origin"
                        + ", Access-Control-Allow-Origin=https://a.example, Access-Control-Allow-Credentials=true"
                        + ", Access-Control-Expose-Headers=ETag, X-B]");
        assertThat(handle("PUT", "/a", "Origin", "null").headers().toString())
                .isEqualTo("[Content-Type=text/plain; charset=utf-8, Access-Control-Allow-Origin=*]");
        assertThat(handle("GET", "/nowhere/at/all", "Origin", "https://a.example")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("https://a.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # path | origin            | method | headers              | status | allowed methods            | headers           | age
            /a     | https://a.example | GET    | -                    | 204    | GET, HEAD, PUT, DELETE, OPTIONS | Content-Type, X-A | 60
            /a     | https://a.example | DELETE | x-a,content-type     | 204    | GET, HEAD, PUT, DELETE, OPTIONS | Content-Type, X-A | 60
            /a     | https://a.example | DELETE | X-A                  | 204    | GET, HEAD, PUT, DELETE, OPTIONS | Content-Type, X-A | 60
            /a     | https://a.example | DELETE | x-a,x-other          | 204    | -                          | -                 | -
            /a     | https://a.example | PATCH  | -                    | 204    | -                          | -                 | -
            /a     | https://a.example | delete | -                    | 204    | -                          | -                 | -
            /a     | https://b.example | GET    | -                    | 204    | -                          | -                 | -
            /a     | null              | GET    | -                    | 204    | -                          | -                 | -
            /a/b   | https://a.example | GET    | -                    | 404    | -                          | -                 | -
            /a     | https://b.example | PUT    | x-any                | 204    | PUT                        | *                 | 5
            /a     | https://b.example | PUT    | authorization        | 204    | -                          | -                 | -
            """)
    void aPreflightAllowsAllThatIsAskedForOrNothing(
            String path,
            String origin,
            String method,
            String headers,
            int status,
            String methods,
            String names,
            String age) {
        Response response = headers == null
                ? handle("OPTIONS", path, "Origin", origin, "Access-Control-Request-Method", method)
                : handle(
                        "OPTIONS",
                        path,
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        method,
                        "Access-Control-Request-Headers",
                        headers);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("Access-Control-Allow-Methods")).isEqualTo(methods);
        assertThat(response.header("Access-Control-Allow-Headers")).isEqualTo(names);
        assertThat(response.header("Access-Control-Max-Age")).isEqualTo(age);
        assertThat(response.header("Access-Control-Allow-Origin") != null).isEqualTo(methods != null);
        assertThat(response.header("Access-Control-Allow-Credentials") != null).isEqualTo("60".equals(age));
        assertThat(response.header("Access-Control-Expose-Headers")).isNull();
        assertThat(response.header("Vary")).startsWith("Access-Control-Request-Method, Access-Control-Request-Headers");
        assertThat(response.headers().all("Vary")).hasSize(1);
    }

    @Test
    void aListedMethodThatThePathDoesNotServeIsNotAllowed() {
        Request request = Request.of("OPTIONS", "/a")
                .header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "PATCH")
                .build();
        Cors cors = new Cors(List.of("*"), "PATCH", "", "", false, 1);
        assertThat(Preflight.answer(request, "GET", Router.NONE, cors, false).header(Preflight.ALLOW_ORIGIN))
                .isNull();
        assertThat(Preflight.answer(request, "GET", 0, cors, false).header(Preflight.ALLOW_ORIGIN))
                .isEqualTo("*");
    }

    @Test
    void whatIsNoPreflightIsNone() {
        Response options = handle("OPTIONS", "/a", "Origin", "https://a.example");
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, PUT, DELETE, OPTIONS");
        assertThat(options.header("Access-Control-Allow-Methods")).isNull();
        assertThat(options.header("Access-Control-Allow-Origin")).isEqualTo("https://a.example");
    }
}
