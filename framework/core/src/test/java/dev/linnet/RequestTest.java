package dev.linnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                     | []              | /
            ''                    | []              | /
            /a                    | [a]             | /a
            a                     | [a]             | /a
            /a/                   | [a, ]           | /a/
            //a                   | [, a]           | //a
            /a//b                 | [a, , b]        | /a//b
            /a%20b/c+d            | [a b, c+d]      | /a b/c+d
            /a%2Fb                | [a/b]           | /a/b
            /100%2541             | [100%41]        | /100%41
            /%C3%A9%f0%9f%98%80/é | [é😀, é]         | /é😀/é
            /日😀/é                | [日😀, é]         | /日😀/é
            /...                  | [...]           | /...
            """)
    void aPathIsCutAtTheSlashesThatWereSentAndDecodedOnce(String raw, String segments, String path) {
        Request request = Request.of("get", raw).build();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.segments().toString()).isEqualTo(segments);
        assertThat(request.path()).isEqualTo(path);
        assertThat(request.rawPath()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/../b, '..'",
        "/a/./b, '.'",
        "/%2e%2E, '..'",
        "/a%2F..%2f..%2Fb, '..'",
        "/a%2F., '.'",
        "/.%2e/b, '..'",
        "/a%00, NUL",
        "/%zz, %zz",
        "/a%4, %4",
        "/%, '%'",
        "/%+1, %+1",
        "/%１１, %１１",
        "/%c0%ae, not UTF-8",
        "/%ed%a0%80, not UTF-8"
    })
    void aPathThatCannotBeMeantIsA400(String raw, String found) {
        assertThatThrownBy(() -> Request.of("GET", raw).build())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(400))
                .hasMessageContaining(found);
    }

    @Test
    void aPathOver8192CharactersIsA414() {
        assertThat(Request.of("GET", "/" + "a".repeat(8191)).build().path()).hasSize(8192);
        assertThatThrownBy(() -> Request.of("GET", "/" + "a".repeat(8192)).build())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(414));
    }

    @Test
    void aDecodedPathIsNotDecodedAgain() {
        Request request = Request.of("GET", "/100%41/a+b").decodedPath().build();
        assertThat(request.path()).isEqualTo("/100%41/a+b");
        assertThatThrownBy(() -> Request.of("GET", "/a/..").decodedPath().build())
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | []
            a=1                       | [a=1]
            a=1&b=&c&&=d&a=2          | [a=1, b=, c=, =d, a=2]
            a=x+y%2B%26%3D=           | [a=x y+&==]
            %C3%A9+f=%252F            | [é f=%2F]
            """)
    void aQueryIsDecodedOnceAndPlusIsASpace(String raw, String values) {
        assertThat(Request.of("GET", "/").rawQuery(raw).build().query().toString())
                .isEqualTo(values);
    }

    @Test
    void anEncodedParameterMayHaveAnAmpersand() {
        assertThat(Request.of("GET", "/")
                        .encodedQuery("a%20b", "1&c=2+3")
                        .build()
                        .query()
                        .toString())
                .isEqualTo("[a b=1&c=2 3]");
    }

    @Test
    void aQueryThatIsNotUtf8IsA400() {
        assertThatThrownBy(() -> Request.of("GET", "/").rawQuery("a=%ff"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=1; b=2         | [a=1, b=2]
            a=1;b=x=y ;      | [a=1, b=x=y]
            'c="q"; d=%20'   | [c="q", d=%20]
            a=1; a=2         | [a=1, a=2]
            flag             | [flag=]
            ;;               | []
            """)
    void cookiesAreAsSent(String header, String cookies) {
        Request request = Request.of("GET", "/").header("cOOkie", header).build();
        assertThat(request.cookies().toString()).isEqualTo(cookies);
        assertThat(request.header("Cookie")).isEqualTo(header);
    }

    @Test
    void aCopyIsChangedAndSharesAttributesWithItsOriginal() {
        Request original = Request.of("GET", "/a%20b")
                .rawQuery("q=1&q=2&r=3")
                .header("Cookie", "c=1")
                .header("X-A", "1")
                .header("x-a", "2")
                .header("Content-Encoding", "gzip")
                .id("r-1")
                .attachment("attached")
                .textOnly()
                .build();
        original.setAttribute(String.class, "before");
        Request copy = original.withMethod("put")
                .withPath("/c%20d/e")
                .withQuery("q", "4")
                .withHeader("X-A", "3")
                .withHeader("cookie", "c=2; d=3")
                .withBody("text/plain", new byte[] {'x'});
        assertThat(copy.method() + " " + copy.rawPath() + " " + copy.segments() + " " + copy.query())
                .isEqualTo("PUT /c%20d/e [c d, e] [r=3, q=4]");
        assertThat(copy.headers().toString())
                .isEqualTo("[X-A=3, cookie=c=2; d=3, Content-Type=text/plain, Content-Length=1]");
        assertThat(copy.cookies().toString()).isEqualTo("[c=2, d=3]");
        assertThat(copy.text() + copy.id() + copy.attachment() + copy.carriesBytes())
                .isEqualTo("xr-1attachedfalse");
        assertThat(copy.withoutHeader("Cookie").cookies()).isEmpty();
        copy.setAttribute(String.class, "after");
        assertThat(original.attribute(String.class)).isEqualTo("after");
        assertThat(original.method() + " " + original.path() + " " + original.query() + " " + original.headers())
                .isEqualTo("GET /a b [q=1, q=2, r=3] [Cookie=c=1, X-A=1, x-a=2, Content-Encoding=gzip]");
        assertThatThrownBy(() -> original.withPath("/..")).isInstanceOf(Problem.class);
    }
}
