package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.Position;
import dev.linnet.stack.ServiceDescription.Parameter;
import dev.linnet.stack.ServiceDescription.Route;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.stack.TemplateRoute;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of the routes there are. */
class SignpostTest {

    private static final Position AT = new Position(1, 1);

    private static final KnownRoutes KNOWN = KnownRoutes.of(
            List.of(
                    api(Kind.HTTP, "$default", "items", "ANY /items", "ANY /items/{proxy+}"),
                    api(Kind.HTTP, "$default", "greeter", "ANY /greeter", "ANY /greeter/{proxy+}"),
                    api(Kind.REST, "prod", "orders", "ANY /{proxy+}"),
                    api(Kind.HTTP, "$default", "elsewhere", "GET /elsewhere")),
            Map.of(
                    "items",
                    List.of(
                            new Route("GET", "/items", "Items.list", List.of(new Parameter("<tag>", "query", false))),
                            new Route("POST", "/items", "Items.create", List.of()),
                            new Route("GET", "/items/{id}", "Items.find", List.of(new Parameter("id", "path", true))),
                            new Route("GET", "/items/{id}/parts", "Items.parts", List.of()),
                            new Route("GET", "/items/latest", "Items.latest", List.of())),
                    "greeter",
                    List.of(),
                    "orders",
                    List.of(new Route("GET", "/orders/a b", "Orders.<all>", List.of()))));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "GET    | /itms            | GET /items",
                "GET    | /item            | GET /items",
                "GET    | /Items           | GET /items",
                "POST   | /itmes           | POST /items",
                "DELETE | /items           | GET /items",
                "GET    | /items/          | GET /items",
                "DELETE | /items/7         | GET /items/{id}",
                "GET    | /items/7/        | GET /items/{id}",
                "GET    | /itms/7          | GET /items/{id}",
                "GET    | /items/7/part    | GET /items/{id}/parts",
                "GET    | /v1/items        | GET /items",
                "GET    | /v1/items/7      | GET /items/{id}",
                "PUT    | /greter          | ANY /greeter",
                "PUT    | /greter/a/b/c    | ANY /greeter/{proxy+}",
                "GET    | /prd/orders/a b  | GET /prod/orders/a b",
                "GET    | /favicon.ico     | -",
                "GET    | /robots.txt      | -",
                "GET    | /                | -",
                "GET    | /users/7         | -",
                "GET    | /%zz             | -",
            })
    void namesTheNearestRoute(String method, String path, @Nullable String nearest) {
        assertThat(KNOWN.has(method, path)).isFalse();
        assertThat(new Signpost(() -> KNOWN, "h:1")
                        .hint(call(method, path, null), 404)
                        .lines()
                        .findFirst()
                        .orElse(""))
                .isEqualTo("; no such route" + (nearest == null ? "" : ", the nearest is " + nearest) + "; there is");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /items, 404",
        "HEAD, /items, 404",
        "GET, /items/7, 404",
        "GET, /items/7/parts, 403",
        "PATCH, /greeter/a/b, 405",
        "GET, /itms, 500",
        "GET, /itms, 200",
    })
    void saysNothingOfWhatThereIsOrOfOtherFailures(String method, String path, int status) {
        assertThat(new Signpost(() -> KNOWN, "h:1").hint(call(method, path, null), status))
                .isEmpty();
    }

    @Test
    void listsTheRoutesOnce() {
        Signpost signpost = new Signpost(() -> KNOWN, "h:1");

        assertThat(signpost.hint(call("GET", "/a", null), 404).lines())
                .containsExactly(
                        "; no such route; there is",
                        "  GET     http://h:1/items  Items.list",
                        "  POST    http://h:1/items  Items.create",
                        "  GET     http://h:1/items/{id}  Items.find",
                        "  GET     http://h:1/items/{id}/parts  Items.parts",
                        "  GET     http://h:1/items/latest  Items.latest",
                        "  ANY     http://h:1/greeter",
                        "  ANY     http://h:1/greeter/{proxy+}",
                        "  GET     http://h:1/prod/orders/a b  Orders.<all>");
        assertThat(signpost.hint(call("GET", "/a", null), 404)).isEqualTo("; no such route");
    }

    @Test
    void whatIsCompiledLaterIsKnown() {
        List<KnownRoute> routes = new ArrayList<>();
        Signpost signpost = new Signpost(() -> new KnownRoutes(List.copyOf(routes)), "h:1");
        assertThat(signpost.hint(call("GET", "/itms", null), 404)).isEqualTo("; no such route");

        routes.add(new KnownRoute("items", "GET", "/items", "Items.list", List.of()));

        assertThat(signpost.hint(call("GET", "/itms", null), 404)).contains("the nearest is GET /items");
        assertThat(signpost.hint(call("GET", "/items", null), 404)).isEmpty();
    }

    /** A path as long as the server takes must not keep it busy. */
    @Test
    void aLongPathIsNoWork() {
        assertThat(KNOWN.nearest("GET", "/items" + "/a".repeat(5_000))).isNotNull();
        assertThat(KNOWN.nearest("GET", "/" + "a".repeat(10_000))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "GET  | /  | text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | true",
                "GET  | /  | text/html                            | true",
                "GET  | /  | text/*                               | true",
                "GET  | /  | application/json;q=0.5, text/html    | true",
                "GET  | /  | TEXT/HTML;charset=utf-8 ; Q=0.3      | true",
                "GET  | /  | */*                                  | false",
                "GET  | /  | -                                    | false",
                "GET  | /  | application/json                     | false",
                "GET  | /  | application/json, text/html          | false",
                "GET  | /  | text/html;q=0                        | false",
                "GET  | /  | text/html;q=0.1, application/json    | false",
                "HEAD | /  | text/html                            | false",
                "POST | /  | text/html                            | false",
                "GET  | /a | text/html                            | false",
                "GET  | // | text/html                            | false",
            })
    void aBrowserAtTheRootGetsThePage(String method, String path, @Nullable String accept, boolean page) {
        assertThat(new Signpost(() -> KNOWN, "h:1").page(call(method, path, accept)) != null)
                .isEqualTo(page);
    }

    @Test
    void thePageIsEscapedAndLoadsNothing() {
        Reply reply = RoutesPage.of(KNOWN, "127.0.0.1:1");
        String page = new String(reply.body(), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<h2>items</h2>", "<a href=\"/items\"><code>/items</code></a>", "Items.list")
                .contains("&lt;tag&gt; (query, optional)", "id (path)", "Orders.&lt;all&gt;")
                .contains("<code>/items/{id}</code>", "<a href=\"/prod/orders/a%20b\">", "<a href=\"/greeter\">")
                .doesNotContain("<a href=\"/items/{id}\"", "/greeter/%7B", "<tag>", "<all>", "<script", "src=", "%s");
        assertThat(page.split("href=\"/items\"", -1)).as("POST is no link").hasSize(2);
        assertThat(reply.headers())
                .anyMatch(h -> h.is("Content-Security-Policy") && h.value().startsWith("default-src 'none'"));
        assertThat(new String(RoutesPage.of(new KnownRoutes(List.of()), "h:1").body(), StandardCharsets.UTF_8))
                .contains("No routes");
    }

    private static ApiCall call(String method, String path, @Nullable String accept) {
        List<ApiCall.Header> headers = accept == null ? List.of() : List.of(new ApiCall.Header("Accept", accept));
        return new ApiCall(
                method, path, null, headers, new byte[0], "h:1", "127.0.0.1", "HTTP/1.1", "id", Instant.EPOCH);
    }

    private static TemplateApi api(Kind kind, String stage, String function, String... keys) {
        List<TemplateRoute> routes = new ArrayList<>();
        for (String key : keys) {
            String[] parts = key.split(" ", 2);
            routes.add(new TemplateRoute(AT, parts[0], parts[1], function, "2.0", 1_000));
        }
        return new TemplateApi("Api", AT, kind, stage, routes, null, Map.of(), List.of(), List.of());
    }
}
