package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handlers with {@code @Produces} and {@code @CacheControl}: compiled, loaded and called (RFC 9110 §12.5.1, §15.5.7). */
class ProducedTest {

    @TempDir
    static Path output;

    private static RequestStreamHandler reports;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        Compilation compilation =
                Compilation.of(GoldenTest.FOLDER.resolve("produces").resolve("input"), output);
        assertThat(compilation.errors()).isEmpty();
        reports = (RequestStreamHandler)
                compilation.load("shop.ReportsFunction").getConstructor().newInstance();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GET  | /7         | -                                | 200 application/json Accept {"id":7,"name":"a"}
            GET  | /7         | application/vnd.shop.report+json | 200 application/vnd.shop.report+json Accept {"id":7,"name":"a"}
            GET  | /7         | application/json;q=0.1, */*      | 200 application/vnd.shop.report+json Accept {"id":7,"name":"a"}
            GET  | /x         | text/html                        | 406 application/problem+json Accept -
            GET  | -          | text/*                           | 200 text/csv; charset=utf-8 Accept id,name
            GET  | -          | text/csv;charset=utf-8           | 200 text/csv; charset=utf-8 Accept id,name
            GET  | -          | text/csv;q=0.5, text/*           | 200 text/tab-separated-values; charset=utf-8 Accept id\\tname
            GET  | -          | application/json                 | 406 application/problem+json Accept -
            GET  | /page?some=true | text/html, */*;q=0.8        | 200 text/html; charset=utf-8 - <p>é
            GET  | /page?some=false | -                          | 404 application/problem+json - -
            GET  | /raw       | -                                | 200 application/json - {"raw":true}
            GET  | /image     | image/*                          | 200 image/png - AQI=
            GET  | /image     | image/jpeg                       | 406 application/problem+json Accept -
            GET  | /stream    | image/jpeg                       | 200 application/octet-stream - -
            POST | /text      | -                                | 201 text/plain; charset=utf-8 - made
            GET  | /choice    | text/csv                         | 200 text/csv Accept -
            GET  | /choice    | text/html                        | 406 application/problem+json Accept -
            GET  | /names?mediaType=a | application/json         | 200 application/json - ["a"]
            GET  | /names?mediaType=a | text/html                | 406 application/problem+json Accept -
            """)
    void areNegotiated(String method, @Nullable String path, @Nullable String accept, String expected)
            throws IOException {
        Map<?, ?> response =
                call(method, path == null ? "" : path, accept == null ? Map.of() : Map.of("accept", accept));
        Map<?, ?> headers = (Map<?, ?>) Objects.requireNonNull(response.get("headers"));
        int status = ((Number) Objects.requireNonNull(response.get("statusCode"))).intValue();
        Object body = status >= 400 ? null : response.get("body");
        assertThat(status + " " + headers.get("Content-Type") + " " + shown(headers.get("Vary")) + " "
                        + shown(body).replace("\t", "\\t"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /7     | private, max-age=60 | true
            -      | no-cache            | false
            /image | -                   | false
            """)
    void areCachedAsTheySay(@Nullable String path, @Nullable String control, boolean tagged) throws IOException {
        Map<?, ?> headers = (Map<?, ?>) Objects.requireNonNull(
                call("GET", path == null ? "" : path, Map.of()).get("headers"));
        assertThat(headers.get("Cache-Control")).isEqualTo(control);
        assertThat(headers.containsKey("ETag")).isEqualTo(tagged);
        if (tagged) {
            String tag = String.valueOf(headers.get("ETag"));
            assertThat(call("GET", String.valueOf(path), Map.of("if-none-match", tag))
                            .get("statusCode"))
                    .hasToString("304");
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static Map<?, ?> call(String method, String target, Map<String, String> headers) throws IOException {
        int question = target.indexOf('?');
        String path = "/reports" + (question < 0 ? target : target.substring(0, question));
        String event = JsonTree.text(JsonTree.object(
                "version",
                "2.0",
                "rawPath",
                path,
                "rawQueryString",
                question < 0 ? "" : target.substring(question + 1),
                "headers",
                headers,
                "requestContext",
                Map.of("stage", "$default", "http", Map.of("method", method, "path", path))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, CompiledServiceTest.context());
        return (Map<?, ?>) JsonTree.read(out.toString(StandardCharsets.UTF_8));
    }
}
