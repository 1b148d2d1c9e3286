package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms: RFC 7578, RFC 2046 §5.1.1, and what two readers could understand in two ways. In the texts, {@code $} is CR LF. */
class FormBodyTest {

    private static final String FILE = "--b$Content-Disposition: form-data; name=\"f\"; filename=\"a.txt\"";

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
                    --b$Content-Disposition: form-data; name="f"$$x$--b--                                      | f  text/plain x
                    preamble$--b \t$content-disposition:form-data;name=f$$x$--b--$epilogue                     | f  text/plain x
                    --b$Content-Disposition: form-data; name="f"; filename="C:\\dir\\a.txt"$$x$--b--            | f a.txt text/plain x
                    --b$Content-Disposition: form-data; name="f"; filename="../../a.txt"$$x$--b--              | f a.txt text/plain x
                    --b$Content-Disposition: form-data; name="f"; filename=".."$$x$--b--                       | f  text/plain x
                    --b$Content-Disposition: form-data; name="f"; filename="a\\"b%22.txt"$$x$--b--             | f a"b".txt text/plain x
                    --b$Content-Disposition: form-data; name="f"; filename="a%0D%0Ab"$$x$--b--                 | f ab text/plain x
                    --b$Content-Disposition: form-data; name="f"; filename="e"; filename*=UTF-8''%e2%82%ac$$x$--b-- | f € text/plain x
                    --b$Content-Disposition: form-data; name="f"; filename="é;=.txt"$Content-Type: image/png$X: y$$x$--b-- | f é;=.txt image/png x
                    --b$Content-Disposition: form-data; name="f"; filename=""$$$--b--                          |
                    --b$Content-Disposition: form-data; name="f"; filename="e"$$--b--                          | f e text/plain
                    --b$Content-Disposition: form-data; name="f"$$$--b--                                       | f  text/plain
                    --b$Content-Disposition: form-data; name="f"$$-$--a$--b$Content-Disposition: form-data; name="g"$$y$--b-- | f  text/plain -$--a, g  text/plain y
                    --b$Content-Disposition: form-data; name="f"$Content-Type: multipart/mixed; boundary=c$$--c$$x$--c--$--b-- | f  multipart/mixed; boundary=c --c$$x$--c--
                    --b--                                                                                      |
                    """)
    void takesMultipartApart(String body, @Nullable String expected) {
        StringBuilder found = new StringBuilder();
        for (Multipart.Part part : Multipart.read(bytes(body), "multipart/form-data; charset=x; boundary=\"b\"")) {
            String fileName = part.fileName() == null ? "" : part.fileName();
            if (!fileName.isEmpty() || part.bytes().length > 0 || part.fileName() == null) {
                Upload upload = Upload.of(part.name(), fileName, part.contentType(), part.bytes());
                found.append(found.isEmpty() ? "" : ", ")
                        .append(upload.name() + " " + upload.fileName() + " " + upload.contentType() + " "
                                + upload.text());
            }
        }
        assertThat(found.toString().strip()).isEqualTo(expected == null ? "" : expected.replace("$", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
                    b     | --b$Content-Disposition: form-data; name="f"$$x                              | 400 the form is malformed: it ends without its last boundary
                    b     | --b$Content-Disposition: form-data; name="f"$$x$--b                          | 400 the form is malformed: it ends without its last boundary
                    b     | --b$Content-Disposition: form-data; name="f"$$x$--bc$--b--                   | 400 the form is malformed: something follows a boundary on its line
                    b     | --b$Content-Disposition: form-data; name="f"$$x$--b--c                       | 400 the form is malformed: something follows a boundary on its line
                    b     | nothing                                                                      | 400 the form is malformed: it ends without its last boundary
                    b     | --b$Content-Disposition: form-data; name="f"$x$--b--                         | 400 the form is malformed: a part's headers do not end
                    b     | --b$Content-Disposition: form-data; name="f"$--b$$x$--b--                    | 400 the form is malformed: a part has the header '--b'; expected 'Name: value'
                    b     | --b$$x$--b--                                                                 | 400 the form is malformed: a part has no Content-Disposition; expected form-data with a name
                    b     | --b$Content-Disposition: attachment; name="f"$$x$--b--                       | 400 the form is malformed: a part has the Content-Disposition 'attachment; name="f"'; expected form-data with a name
                    b     | --b$Content-Disposition: form-data$$x$--b--                                  | 400 the form is malformed: a part has no name; expected Content-Disposition: form-data; name="…"
                    b     | --b$Content-Disposition: form-data; name="f$$x$--b--                         | 400 the form is malformed: a part has the Content-Disposition 'form-data; name="f'
                    b     | --b$Content-Disposition: form-data; name="f"x$$x$--b--                       | 400 the form is malformed: a part has the Content-Disposition 'form-data; name="f"x'
                    b     | --b$Content-Disposition: form-data; name="f"; Name="g"$$x$--b--              | 400 the form is malformed: a part has two of 'Name'
                    b     | --b$Content-Disposition: form-data;$ name="f"$$x$--b--                       | 400 the form is malformed: a part has the header ' name="f"'; expected 'Name: value'
                    b     | --b$Content-Disposition: form-data; name=f$Content-Disposition: x$$x$--b--   | 400 the form is malformed: a part has two Content-Disposition headers
                    b     | --b$Content-Disposition: form-data; name="f"; filename*=x''y$$x$--b--        | 400 the form is malformed: a part has a filename* that is not UTF-8''…
                    b     | --b$Content-Disposition: form-data; name="f"; filename*=UTF-8''%zz$$x$--b--  | 400 the form is malformed: a part has a filename* that is not percent-encoded
                    b     | --b$Content-Disposition: form-data; name="f"; filename*=UTF-8''%ff$$x$--b--  | 400 the form is malformed: a part's headers are not UTF-8
                    b     | --b$Content-Disposition: form-data; name="f"$Content-Transfer-Encoding: base64$$x$--b-- | 400 the form is malformed: a part is encoded as 'base64'; expected binary
                    b;    | --b--                                                                        | 400 the Content-Type of the form has no boundary; expected boundary= and 1 to 70 letters, digits and '()+_,-./:=?
                    {     | --b--                                                                        | 400 the Content-Type of the form has the boundary '{'; expected boundary= and 1 to 70 letters, digits and '()+_,-./:=?
                    """)
    void refusesMalformedMultipart(String boundary, String body, String expected) {
        String type = boundary.equals("b;") ? "multipart/form-data" : "multipart/form-data; boundary=" + boundary;
        assertThat(refusal(type, bytes(body))).isEqualTo(expected);
    }

    @Test
    void partsFieldsAndHeadersHaveLimits() {
        String part = "--b$Content-Disposition: form-data; name=f$$$";
        assertThat(refusal("multipart/form-data; boundary=b", bytes(part.repeat(1001) + "--b--")))
                .isEqualTo("413 the form has more than 1000 parts; expected at most that");
        assertThat(refusal("multipart/form-data; boundary=b", bytes("--b$X: " + "x".repeat(8192) + "$$$--b--")))
                .isEqualTo("413 a part of the form has more than 8192 bytes of headers; expected at most that");
        assertThat(refusal("application/x-www-form-urlencoded", bytes("a&".repeat(1001))))
                .isEqualTo("413 the form has more than 1000 fields; expected at most that");
        assertThat(Multipart.read(bytes(part.repeat(1000) + "--b--"), "multipart/form-data; boundary=b"))
                .hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
                    application/x-www-form-urlencoded                | a=1+2&&b=%C3%A9&c&a=%2B | [a=1 2, b=é, c=, a=+]
                    Application/X-WWW-Form-UrlEncoded; charset=UTF-8 | =x                      | [=x]
                    -                                                | -                       | []
                    application/x-www-form-urlencoded                | a=%zz                   | 400 the form has '%zz'; expected a percent-encoded byte such as %20
                    application/x-www-form-urlencoded                | a=%4                    | 400 the form has '%4'; expected a percent-encoded byte such as %20
                    application/x-www-form-urlencoded                | a=%ff                   | 400 the form is not UTF-8 once percent-decoded
                    application/x-www-form-urlencoded; charset=x     | a=1                     | 415 the body is 'application/x-www-form-urlencoded; charset=x'; expected application/x-www-form-urlencoded or multipart/form-data
                    text/plain                                       | a=1                     | 415 the body is 'text/plain'; expected application/x-www-form-urlencoded or multipart/form-data
                    -                                                | a=1                     | 415 the body is of no media type; expected application/x-www-form-urlencoded or multipart/form-data
                    multipart/form-data; boundary=b                  | --b$Content-Disposition: form-data; name=a$Content-Type: text/plain; charset=utf-8$$é$--b-- | [a=é]
                    multipart/form-data; boundary=b                  | --b$Content-Disposition: form-data; name=a$Content-Type: text/plain; charset=x-nope$$e$--b-- | 415 the charset of the form field 'a' is 'x-nope'; expected utf-8
                    """)
    void readsFields(@Nullable String type, @Nullable String body, String expected) {
        Request.Builder request = Request.of("POST", "/").body(bytes(body == null ? "" : body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        String found;
        try {
            FormBody form = FormBody.read(request.build());
            StringBuilder all = new StringBuilder();
            for (String name : new String[] {"a", "b", "c", ""}) {
                form.fields(name)
                        .forEach(value -> all.append(all.isEmpty() ? "" : ", ").append(name + "=" + value));
            }
            found = "[" + all + "]";
        } catch (Problem problem) {
            found = problem.status() + " " + problem.detail();
        }
        assertThat(found).isEqualTo(expected.equals("[a=1 2, b=é, c=, a=+]") ? "[a=1 2, a=+, b=é, c=]" : expected);
    }

    /** Whatever is done to a form, it is read or refused; nothing else is thrown. */
    @Test
    void mutatedFormsAreReadOrRefused() {
        byte[] form = bytes(FILE + "; filename*=UTF-8''a%20b$Content-Type: text/plain; charset=\"utf-8\"$$é\\\"x$"
                + FILE + "$$y$--b$Content-Disposition: form-data; name=g$$z$--b--$");
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] mutant = form.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = random.nextInt(mutant.length);
                switch (random.nextInt(3)) {
                    case 0 -> mutant[at] = (byte) random.nextInt(256);
                    case 1 -> mutant[at] = form[random.nextInt(form.length)];
                    default -> mutant = java.util.Arrays.copyOf(mutant, Math.max(1, at));
                }
            }
            try {
                Multipart.read(mutant, "multipart/form-data; boundary=b");
            } catch (Problem problem) {
                refused++;
                assertThat(problem.status()).as("seed %s", seed).isEqualTo(400);
            }
        }
        assertThat(refused).as("seed %s", seed).isBetween(5_000, 20_000);
    }

    private static String refusal(String type, byte[] body) {
        Request request =
                Request.of("POST", "/").header("Content-Type", type).body(body).build();
        Problem problem = catchThrowableOfType(Problem.class, () -> FormBody.read(request));
        return problem.status() + " " + problem.detail();
    }

    private static byte[] bytes(String text) {
        return text.replace("$", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
