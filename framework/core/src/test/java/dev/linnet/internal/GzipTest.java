package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Request;
import dev.linnet.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §8.4.1.3 and §12.5.3, through the dispatcher. */
class GzipTest {

    private static final String TEXT = "{\"a\":\"" + "abcdefgh ".repeat(300) + "\"}";

    private static Response answer(Request.Builder request, Response full) {
        Router router = new Router(Version.CURRENT, null) {
            @Override
            public int match(Match match) {
                return 0;
            }

            @Override
            public Response call(int route, Request of) {
                return full;
            }
        };
        return new Dispatcher(router, (of, failure) -> {}).handle(request.build());
    }

    private static Request.Builder get(String accepted) {
        Request.Builder request = Request.of("GET", "/");
        return accepted == null ? request : request.header("Accept-Encoding", accepted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                     | false
            gzip                     | true
            GZip                     | true
            x-gzip                   | true
            gzip, deflate, br        | true
            *                        | true
            gzip;q=0.1               | true
            br;q=1, gzip;q=0.5       | true
            gzip;q=0                 | false
            gzip;q=0, *              | false
            *;q=0                    | false
            identity                 | false
            br                       | false
            identity, gzip;q=0.5     | false
            identity;q=0.5, gzip     | true
            identity;q=0, gzip       | true
            identity;q=0             | false
            ''                       | false
            """)
    void onlyWhereAskedFor(String accepted, boolean compressed) throws IOException {
        Response response = answer(get(accepted), Response.json(TEXT).withETag("v1"));
        assertThat(response.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.headers().all("Content-Type")).containsExactly("application/json");
        assertThat(response.header("Content-Encoding")).isEqualTo(compressed ? "gzip" : null);
        assertThat(response.header("ETag")).isEqualTo(compressed ? "\"v1-gzip\"" : "\"v1\"");
        byte[] body = compressed
                ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
                : response.body();
        assertThat(body).asString().isEqualTo(TEXT);
    }

    @Test
    void onlyWhereItIsWorthItAndPossible() {
        Response full = Response.json(TEXT);
        byte[] noise = new byte[4_000];
        new java.util.Random(7).nextBytes(noise);
        assertPlain(get("gzip"), Response.json("a".repeat(1_023)), null);
        assertPlain(get("gzip"), full.withBody("image/png", full.body()), null);
        assertPlain(get("gzip"), full.withHeader("Content-Encoding", "br"), null);
        assertPlain(get("gzip"), full.withStatus(206), null);
        assertPlain(get("gzip"), full.withCacheControl("public, no-transform"), null);
        assertPlain(get("gzip"), full.withBody("text/plain", noise), "Accept-Encoding");
        assertPlain(get("gzip").textOnly(), full, null); // SEMANTICS rule 11
        assertThat(answer(get("gzip"), full.withStatus(201)).header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(answer(get("gzip, identity;q=0"), Response.json("{}")).header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(answer(get("gzip"), full.withETag("W/\"v1\"")).header("ETag"))
                .isEqualTo("W/\"v1\"");
        assertThat(answer(get("gzip"), full.withHeader("Content-Type", "image/svg+xml; charset=utf-8"))
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(answer(get("gzip"), full.withVary("Accept")).header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void headAndNotModifiedHaveNoBodyToCompress() {
        Response full = Response.json(TEXT).withETag("v1");
        Response head = answer(Request.of("HEAD", "/").header("Accept-Encoding", "gzip"), full);
        assertThat(head.header("Content-Encoding")).isNull();
        assertThat(head.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(head.body()).isEmpty();
        Response known = answer(get("gzip").header("If-None-Match", "\"v1-gzip\""), full);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.headers().toString()).isEqualTo("[Vary=Accept-Encoding, ETag=\"v1-gzip\"]");
        assertThat(answer(get("gzip"), Response.of(204)).headers().isEmpty()).isTrue();
    }

    private static void assertPlain(Request.Builder request, Response full, @Nullable String vary) {
        Response response = answer(request, full);
        assertThat(response.body()).isEqualTo(full.body());
        assertThat(response.header("Content-Encoding")).isEqualTo(full.header("Content-Encoding"));
        assertThat(response.header("Vary")).isEqualTo(vary);
    }
}
