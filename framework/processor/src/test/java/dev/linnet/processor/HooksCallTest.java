package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.linnet.testing.TestFront;
import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiled filters and tables of exceptions, loaded and called: in which order, and with what answers. */
class HooksCallTest {

    @TempDir
    static Path outputs;

    private static RequestStreamHandler orders;
    private static RequestStreamHandler stock;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        orders = function("filters", "shop.OrdersFunction");
        stock = function("errors", "shop.StockFunction");
    }

    private static RequestStreamHandler function(String golden, String name) throws ReflectiveOperationException {
        Path sources = GoldenTest.FOLDER.resolve(golden).resolve("input");
        Compilation compilation = Compilation.of(sources, outputs.resolve(golden));
        assertThat(compilation.errors()).isEmpty();
        return (RequestStreamHandler) compilation.load(name).getConstructor().newInstance();
    }

    private static Reply call(RequestStreamHandler function, String method, String target, String... headers)
            throws IOException {
        List<Header> sent = new java.util.ArrayList<>();
        for (int i = 0; i < headers.length; i += 2) {
            sent.add(new Header(headers[i], headers[i + 1]));
        }
        byte[] event = TestFront.HTTP_V2.event(new Call(method, target, sent, new byte[0]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event), out, CompiledServiceTest.context());
        return TestFront.HTTP_V2.reply(out.toByteArray());
    }

    private static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /** Smaller orders further out; of one order After, Around, Before; what is declared first is called first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GET     | /orders          | acme | -      | 200 | "acme"     | acme | around, before, handler, around 200, after /orders 200, after too
            GET     | /orders/a        | acme | -      | 200 | "a 7 true" | acme | around, before, handler, around 200, after /orders/a 200, after too
            GET     | /orders/a?number=9 | acme | -    | 200 | "a 9 true" | acme | around, before, handler, around 200, after /orders/a 200, after too
            GET     | /orders/a?number=x | acme | -    | 400 | problem    | acme | around, before, around 400, after /orders/a 400, after too
            POST    | /orders          | acme | -      | 423 | locked     | acme | around, before, around 423, after /orders 423, after too
            POST    | /orders          | acme | open=1 | 204 |            | acme | around, before, handler, around 204, after /orders 204, after too
            GET     | /nowhere         | acme | -      | 404 | problem    | acme | around, before, around 404, after /nowhere 404, after too
            DELETE  | /orders          | acme | -      | 405 | problem    | acme | around, before, around 405, after /orders 405, after too
            OPTIONS | /orders          | acme | -      | 204 |            | acme | around, before, around 204, after /orders 204, after too
            GET     | /orders          | none | -      | 401 | problem    |      | around, after too
            GET     | /orders          | -    | -      | 400 | problem    |      | around, after too
            """)
    void filtersAreCalledInTheirOrder(
            String method,
            String target,
            @Nullable String key,
            @Nullable String cookie,
            int status,
            @Nullable String body,
            @Nullable String tenant,
            String trace)
            throws IOException {
        call(orders, "GET", "/orders/trace", "Api-Key", "acme");
        String[] headers = key == null
                ? new String[0]
                : cookie == null ? new String[] {"Api-Key", key} : new String[] {"Api-Key", key, "Cookie", cookie};
        Reply reply = call(orders, method, target, headers);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.values("X-Tenant")).isEqualTo(tenant == null ? "" : tenant);
        if ("problem".equals(body)) {
            assertThat(reply.values("Content-Type")).isEqualTo("application/problem+json");
        } else {
            assertThat(text(reply)).isEqualTo(body == null ? "" : body);
        }
        String traced = text(call(orders, "GET", "/orders/trace", "Api-Key", "acme"));
        String all = "\"around 200, after /orders/trace 200, after too, " + trace + ", around, before\"";
        assertThat(traced)
                .isEqualTo(tenant == null ? "\"around 200, after /orders/trace 200, after too, around, before\"" : all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /stock/there      | 200 | "there"
            /stock/out        | 409 | {"type":"https://shop.example/problems/stock","title":"Out of stock","status":409,"detail":"product out"
            /stock/sold       | 409 | {"type":"https://shop.example/problems/stock","title":"Out of stock","status":409,"detail":"product all"
            /stock/closed     | 503 | {"type":"about:blank","title":"Service Unavailable","status":503,"requestId"
            /stock/frozen     | 423 | "title":"Locked","status":423,"detail":"it is frozen"
            /stock/none       | 404 | "detail":"that thing not found","requestId":"42","help":"ask"}
            /stock/state      | 502 | broken /stock/state
            /stock/problem    | 409 | "detail":"own"
            /stock/other      | 500 | "detail":"the request failed; its id finds the cause in the log"
            /stock/files/none | 404 | "detail":"no such file"
            /stock/files/some | 410 | "detail":"it went away"
            /stock/lines/none | 502 | "detail":"the disk"
            /stock/lines/some | 502 | "detail":"the disk"
            """)
    void theNearestTypeAnswersAnException(String path, int status, String body) throws IOException {
        Reply reply = call(stock, "GET", path);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(text(reply)).contains(body).doesNotContain("secret", "java", "shop.Stock");
    }

    /** A class of another module, compiled before: public, with its own constructor to inject. */
    @Test
    void filtersOfAnotherModuleTakePart(@TempDir Path folder) throws Exception {
        Path library = folder.resolve("library");
        Path service = folder.resolve("service");
        java.nio.file.Files.createDirectories(library);
        java.nio.file.Files.createDirectories(service);
        java.nio.file.Files.writeString(library.resolve("Common.java"), """
                package common;

                public final class Common {
                    @dev.linnet.ProblemType(status = 451)
                    public static final class Forbidden extends RuntimeException {
                        private static final long serialVersionUID = 1;

                        public Forbidden() {
                            super("not here");
                        }
                    }

                    @jakarta.inject.Inject
                    public Common() {}

                    @dev.linnet.After
                    public dev.linnet.Response mark(dev.linnet.Response response) {
                        return response.withHeader("X-Common", "1");
                    }

                    @dev.linnet.ExceptionMapper
                    public dev.linnet.Problem map(IllegalStateException e) {
                        return dev.linnet.Problem.conflict("mapped");
                    }
                }
                """);
        java.nio.file.Files.writeString(service.resolve("Items.java"), """
                package shop;

                @dev.linnet.Service("items")
                @dev.linnet.Filters(common.Common.class)
                final class Items {
                    @dev.linnet.Get("/{id}")
                    String find(String id) {
                        if (id.equals("a")) {
                            throw new IllegalStateException("secret");
                        }
                        throw new common.Common.Forbidden();
                    }
                }
                """);
        Path output = folder.resolve("out");
        assertThat(Compilation.of(library, output).errors()).isEmpty();
        Compilation compilation = Compilation.of(service, output);
        assertThat(compilation.errors()).isEmpty();
        RequestStreamHandler items = (RequestStreamHandler)
                compilation.load("shop.ItemsFunction").getConstructor().newInstance();
        Reply mapped = call(items, "GET", "/items/a");
        assertThat(mapped.status()).isEqualTo(409);
        assertThat(mapped.values("X-Common")).isEqualTo("1");
        Reply declared = call(items, "GET", "/items/b");
        assertThat(declared.status()).isEqualTo(451);
        assertThat(text(declared)).contains("\"detail\":\"not here\"");
    }
}
