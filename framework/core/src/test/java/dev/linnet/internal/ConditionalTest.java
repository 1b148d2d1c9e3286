package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §13 and §15.4.5, through the dispatcher. */
class ConditionalTest {

    private static final Instant MODIFIED = Instant.parse("1994-11-06T08:49:37.5Z");
    private static final Response FULL = Response.text("full")
            .withETag("v1")
            .withLastModified(MODIFIED)
            .withCacheControl("max-age=60")
            .withHeader("Content-Location", "/a.txt")
            .withHeader("Content-Language", "en")
            .withHeader("Expires", "Sun, 06 Nov 1994 09:49:37 GMT")
            .withVary("X-A")
            .withCookie("a=b");

    private static Response answer(Response full, String method, String... headers) {
        Request.Builder request = Request.of(method, "/");
        for (int i = 0; i < headers.length; i++) {
            String[] header = headers[i].split(": ", 2);
            request.header(header[0], header[1]);
        }
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # §13.1.2: weak comparison, lists, *
            If-None-Match: "v1"                                    | 304
            If-None-Match: W/"v1"                                  | 304
            If-None-Match: *                                       | 304
            If-None-Match: "v0", W/"v1" , "v2"                     | 304
            If-None-Match: "v1-gzip"                               | 304
            If-None-Match: "v0, v1", "v2"                          | 200
            If-None-Match: "V1"                                    | 200
            If-None-Match: v1                                      | 200
            If-None-Match: "v1                                     | 200
            If-None-Match: ""                                      | 200
            # §13.1.3: three forms, to the second; ignored when invalid
            If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT       | 304
            If-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT      | 304
            If-Modified-Since: Sun Nov  6 08:49:37 1994            | 304
            If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT       | 200
            If-Modified-Since: 1994-11-06T08:49:37Z                | 200
            # §13.1.1: strong comparison
            If-Match: "v1"                                         | 200
            If-Match: *                                            | 200
            If-Match: "v1-gzip"                                    | 200
            If-Match: W/"v1"                                       | 412
            If-Match: "v0"                                         | 412
            # §13.1.4
            If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT     | 200
            If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT     | 412
            If-Unmodified-Since: never                             | 200
            """)
    void aReadIsAnsweredAsItsConditionSays(String header, int status) {
        assertThat(answer(FULL, "GET", header).status()).isEqualTo(status);
        assertThat(answer(FULL, "HEAD", header).status()).isEqualTo(status);
        assertThat(answer(FULL, "POST", header).status()).isEqualTo(200);
        assertThat(answer(FULL.withStatus(404), "GET", header).status()).isEqualTo(404);
    }

    @Test
    void tagsGoBeforeDates() { // §13.2.2
        String old = "Sun, 06 Nov 1994 00:00:00 GMT";
        String late = "Sun, 06 Nov 2044 00:00:00 GMT";
        assertThat(answer(FULL, "GET", "If-None-Match: \"v0\"", "If-Modified-Since: " + late)
                        .status())
                .isEqualTo(200);
        assertThat(answer(FULL, "GET", "If-Match: \"v1\"", "If-Unmodified-Since: " + old)
                        .status())
                .isEqualTo(200);
        assertThat(answer(FULL, "GET", "If-Match: \"v0\"", "If-None-Match: \"v1\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void notModifiedKeepsWhatCachesNeed() { // §15.4.5
        Response response = answer(FULL, "GET", "If-None-Match: \"v1-gzip\"");
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().toString())
                .isEqualTo("[Cache-Control=max-age=60, Content-Location=/a.txt,"
                        + " Expires=Sun, 06 Nov 1994 09:49:37 GMT, Vary=X-A, Set-Cookie=a=b, ETag=\"v1-gzip\"]");
        Response dated = Response.text("full").withLastModified(MODIFIED);
        assertThat(answer(dated, "GET", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT")
                        .headers()
                        .toString())
                .isEqualTo("[Last-Modified=Sun, 06 Nov 1994 08:49:37 GMT]");
    }

    @Test
    void whatVariesVariesIn304Too() {
        Response full = Response.text("a".repeat(2_000)).withETag("v1");
        assertThat(answer(full, "GET", "If-None-Match: \"v1\"").header("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void withoutATagNoListMatches() {
        Response full = Response.text("full").withLastModified(MODIFIED);
        assertThat(answer(full, "GET", "If-None-Match: \"v1\"").status()).isEqualTo(200);
        assertThat(answer(full, "GET", "If-None-Match: *").status()).isEqualTo(304);
        assertThat(answer(Response.text("x"), "GET", "If-None-Match: *").status())
                .isEqualTo(200);
        assertThat(answer(Response.text("x").withHeader("ETag", "x"), "GET", "If-None-Match: \"y\"")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # there is something
            X-A: b                                             | v1      | true
            If-Match: "v1"                                     | v1      | true
            If-Match: "v0", "v1"                               | v1      | true
            If-Match: "v1-gzip"                                | v1      | true
            If-Match: *                                        | v1      | true
            If-Match: "v0"                                     | v1      | false
            If-Match: W/"v1"                                   | v1      | false
            If-Match: "v1"                                     | W/"v1"  | false
            If-None-Match: *                                   | v1      | false
            If-None-Match: "v1"                                | v1      | false
            If-None-Match: "v0"                                | v1      | true
            If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT | v1      | true
            If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT | v1      | false
            # there is nothing
            If-Match: *                                        |         | false
            If-Match: "v1"                                     |         | false
            If-None-Match: *                                   |         | true
            """)
    void aWriterRequiresWhatItKnows(String header, String etag, boolean holds) {
        String[] parts = header.split(": ", 2);
        Request request = Request.of("PUT", "/").header(parts[0], parts[1]).build();
        if (holds) {
            request.requireMatch(etag, MODIFIED);
        } else {
            assertThatThrownBy(() -> request.requireMatch(etag, MODIFIED))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.status()).isEqualTo(412));
        }
    }
}
