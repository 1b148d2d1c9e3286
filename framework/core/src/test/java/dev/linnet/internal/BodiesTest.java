package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charsets (RFC 9110 §8.3.2), encodings (§8.4) and media types (§8.3.1) of bodies. */
class BodiesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    -                                | UTF-8        | é�
                    text/plain                       | UTF-8        | é
                    text/plain; charset=UTF-8        | UTF-8        | é�
                    text/plain;charset="iso-8859-1"  | ISO-8859-1   | é
                    text/plain; a="b;charset=x"; Charset=utf-16 | UTF-16 | é
                    text/plain; x; charset=windows-1252 | windows-1252 | €
                    """)
    void textIsReadInItsCharset(@Nullable String type, String charset, String text) {
        assertThat(answer(text.getBytes(Charset.forName(charset)), type, null)).isEqualTo(text);
    }

    @Test
    void otherTextIsRefused() {
        byte[] latin = {'a', (byte) 0xe9};
        assertThat(answer(latin, null, null)).isEqualTo("400 the body is not valid UTF-8");
        assertThat(answer(latin, "text/plain; charset=us-ascii", null)).isEqualTo("400 the body is not valid US-ASCII");
        assertThat(answer(latin, "text/plain; charset=nope", null))
                .isEqualTo("415 the charset of the body is 'nope'; expected utf-8");
        assertThat(answer(latin, "text/plain; charset=", null))
                .isEqualTo("415 the charset of the body is ''; expected utf-8");
    }

    @Test
    void encodingsAreUndone() throws IOException {
        byte[] gzip = gzip(new byte[] {'h', 'i'});
        assertThat(answer(gzip, null, "gzip")).isEqualTo("hi");
        assertThat(answer(gzip, null, "X-GZIP")).isEqualTo("hi");
        assertThat(answer(new byte[] {'h', 'i'}, null, "identity")).isEqualTo("hi");
        assertThat(answer(new byte[0], null, "gzip")).isEmpty();
        assertThat(answer(Arrays.copyOf(gzip, 15), null, "gzip"))
                .isEqualTo("400 the body is gzip that is cut off; expected all of it");
        assertThat(answer(new byte[] {'h', 'i', '!', '!', '!', '!', '!', '!', '!', '!', '!'}, null, "gzip"))
                .isEqualTo("400 the body is not gzip, though its Content-Encoding says so");
        assertThat(answer(gzip, null, "br"))
                .isEqualTo("415 the body is encoded as 'br'; expected gzip or no encoding [Accept-Encoding=gzip]");
        assertThat(answer(gzip, null, "gzip, gzip"))
                .isEqualTo(
                        "415 the body is encoded as 'gzip, gzip'; expected gzip or no encoding [Accept-Encoding=gzip]");
    }

    @Test
    void aBodyThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
        byte[] most = gzip(new byte[ContentCoding.LONGEST]);
        assertThat(ContentCoding.decode(most, "gzip")).hasSize(16 * 1024 * 1024);
        byte[] bomb = gzip(new byte[ContentCoding.LONGEST + 1]);
        assertThat(bomb.length).isLessThan(20_000);
        assertThat(answer(bomb, null, "gzip"))
                .isEqualTo("413 the body has more than 16777216 bytes once decoded; expected at most that");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    text/csv                 | text/csv           | true
                    Text/CSV; charset=utf-8  | image/*, text/csv  | true
                    image/png                | image/*, text/csv  | true
                    imagex/png               | image/*            | false
                    text/csvx                | text/csv           | false
                    text                     | */*                | false
                    -                        | */*                | false
                    text/plain               | */*                | true
                    """)
    void mediaTypesAreOfARange(@Nullable String type, String ranges, boolean expected) {
        Request.Builder request = Request.of("PUT", "/");
        if (type != null) {
            request.header("Content-Type", type);
        }
        String refused = "";
        try {
            ContentType.check(request.build(), ranges);
        } catch (Problem problem) {
            refused = problem.status() + " " + problem.headers();
        }
        assertThat(refused).isEqualTo(expected ? "" : "415 [Accept=" + ranges + "]");
    }

    private static String answer(byte[] body, @Nullable String type, @Nullable String coding) {
        Request.Builder request = Request.of("PUT", "/").body(body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (coding != null) {
            request.header("Content-Encoding", coding);
        }
        try {
            return Bodies.text(request.build());
        } catch (Problem problem) {
            return problem.status() + " " + problem.detail()
                    + (problem.headers().isEmpty() ? "" : " " + problem.headers());
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
