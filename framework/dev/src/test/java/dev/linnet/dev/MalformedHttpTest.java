package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.TemplateApi.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * BAD-INPUTS, "Local server". A message that can be read in two ways is refused and its connection closed, for what follows
 * on it cannot be trusted (RFC 9112 §3.2, §6.3, §11.2). In the table {@code ~} is CR LF and {@code H} a good Host line.
 */
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
class MalformedHttpTest {

    private @Nullable TestStack stack;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        stack = TestStack.of(TestStack.api(Kind.HTTP, "2.0", "$default", null, 30_000), HandFunction.class, folder);
    }

    @AfterAll
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "two lengths            | POST /a HTTP/1.1~HContent-Length: 3~Content-Length: 4~~abcd      | 400",
                "two equal lengths      | POST /a HTTP/1.1~HContent-Length: 3~Content-Length: 3~~abc       | 400",
                "a list of lengths      | POST /a HTTP/1.1~HContent-Length: 3, 3~~abc                      | 400",
                "length and chunks      | POST /a HTTP/1.1~HContent-Length: 3~Transfer-Encoding: chunked~~0~~ | 400",
                "length with a sign     | POST /a HTTP/1.1~HContent-Length: +5~~abcde                      | 400",
                "negative length        | POST /a HTTP/1.1~HContent-Length: -5~~abcde                      | 400",
                "hexadecimal length     | POST /a HTTP/1.1~HContent-Length: 0x5~~abcde                     | 400",
                "length over 64 bits    | POST /a HTTP/1.1~HContent-Length: 99999999999999999999~~a        | 400",
                "unknown coding         | POST /a HTTP/1.1~HTransfer-Encoding: gzip~~a                     | 400",
                "coding misspelt        | POST /a HTTP/1.1~HTransfer-Encoding: xchunked~~0~~               | 400",
                "chunked twice          | POST /a HTTP/1.1~HTransfer-Encoding: chunked~Transfer-Encoding: chunked~~0~~ | 400",
                "chunks in HTTP/1.0     | POST /a HTTP/1.0~HTransfer-Encoding: chunked~~0~~                | 400",
                "bad chunk size         | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~zz~abc~0~~         | 400",
                "obs-fold               | GET /a HTTP/1.1~HX-A: b~ c~~                                     | 400",
                "bare LF                | GET /a HTTP/1.1~HX-A: b\\nX-B: c~~                               | 400",
                "bare CR                | GET /a HTTP/1.1~HX-A: b\\rX-B: c~~                               | 400",
                "NUL in a header        | GET /a HTTP/1.1~HX-A: b\\0c~~                                    | 400",
                "NUL in the path        | GET /a\\0b HTTP/1.1~H~                                           | 400",
                "space before the colon | GET /a HTTP/1.1~HX-A : b~~                                       | 400",
                "no colon               | GET /a HTTP/1.1~HX-A~~                                           | 400",
                "no host                | GET /a HTTP/1.1~~                                                | 400",
                "two hosts              | GET /a HTTP/1.1~HHost: evil.example~~                            | 400",
                "two equal hosts        | GET /a HTTP/1.1~HH~                                              | 400",
                "empty host             | GET /a HTTP/1.1~Host:~~                                          | 400",
                "a list of hosts        | GET /a HTTP/1.1~Host: localhost, evil.example~~                  | 400",
                "another host's URL     | GET http://evil.example/a HTTP/1.1~H~                            | 400",
                "no path                | GET a HTTP/1.1~H~                                                | 400",
                "space in the path      | GET /a b HTTP/1.1~H~                                             | 400",
                "TLS                    | \\x16\\x03\\x01~~                                                | 400",
                "chunks, then a length  | POST /a HTTP/1.1~HTransfer-Encoding: chunked~Content-Length: 3~~0~~ | 400",
                "chunked, not last      | POST /a HTTP/1.1~HTransfer-Encoding: chunked, identity~~0~~     | 400",
                "a control in a coding  | POST /a HTTP/1.1~HTransfer-Encoding: \\x0bchunked~~0~~          | 400",
                "space before TE's colon | POST /a HTTP/1.1~HTransfer-Encoding : chunked~~0~~            | 400",
                "TE folded              | POST /a HTTP/1.1~HTransfer-Encoding:~ chunked~~0~~              | 400",
                "no length, empty       | POST /a HTTP/1.1~HContent-Length:~~                             | 400",
                "negative chunk         | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~-1~a~0~~          | 400",
                "hexadecimal chunk      | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~0x1~a~0~~         | 400",
                "chunk over 64 bits     | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~FFFFFFFFFFFFFFFFF~a~0~~ | 400",
                "chunk longer than said | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~1~abc~0~~         | 400",
                "chunk size without CR  | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~1\\na~0~~        | 400",
                "folded trailer         | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~0~X: a~ b~~       | 400",
                "space before a header  | GET /a HTTP/1.1~ X-A: b~H~                                      | 400",
                "name that is no token  | GET /a HTTP/1.1~HX(A): b~~                                      | 400",
                "name that is not ASCII | GET /a HTTP/1.1~HX-\\xe9: b~~                                    | 400",
                "no name                | GET /a HTTP/1.1~H: b~~                                          | 400",
                "a control in a value   | GET /a HTTP/1.1~HX-A: b\\x01c~~                                   | 400",
                "HTTP/0.9               | GET /a~                                                         | 505",
                "HTTP/0.9 by name       | GET /a HTTP/0.9~H~                                              | 505",
                "HTTP/1.2               | GET /a HTTP/1.2~H~                                              | 505",
                "HTTP/2                 | PRI * HTTP/2.0~~SM~~                                            | 426",
                "a version misspelt     | GET /a HTTX/1.1~H~                                              | 505",
                "no target              | GET HTTP/1.1~H~                                                 | 505",
                "asterisk               | GET * HTTP/1.1~H~                                               | 400",
                "method that is no token | G(T /a HTTP/1.1~H~                                             | 400",
                "a tunnel               | CONNECT localhost:1 HTTP/1.1~H~                                 | 400",
                "another's user and host | GET http://localhost@evil.example/a HTTP/1.1~H~                | 400",
                "a fragment             | GET /a#b HTTP/1.1~H~                                            | 400",
                "host with a path       | GET /a HTTP/1.1~Host: localhost/evil.example~~                  | 400",
                "host with a user       | GET /a HTTP/1.1~Host: evil@localhost~~                          | 400",
                "headers too many       | GET /a HTTP/1.1~HMANY~                                          | 431",
                "header too long        | GET /a HTTP/1.1~HX-A: LONG~~                                     | 431",
                "path too long          | GET /LONG HTTP/1.1~H~                                            | 414",
            })
    void isRefusedAndTheConnectionClosed(String name, String request, int status) throws Exception {
        RawHttp.Answer answer = RawHttp.send(port(), bytes(request), false, true);

        assertThat(answer.reply().status()).isEqualTo(status);
        assertThat(answer.closed()).as("closed").isTrue();
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.text()).startsWith("{\"message\":\"").doesNotContain("jetty", "Exception");
    }

    /** A page that has made its own name resolve to 127.0.0.1 must not reach the stack. */
    @ParameterizedTest
    @CsvSource({
        "evil.example, 403",
        "127.0.0.1.evil.example, 403",
        "localhost.evil.example:3000, 403",
        "0.0.0.0, 403",
        "localhost, 200",
        "LOCALHOST:99, 200",
        "127.0.0.1:3000, 200",
        "api.localhost, 200"
    })
    void onlyItsOwnNamesReachIt(String host, int status) throws Exception {
        assertThat(RawHttp.send(port(), bytes("GET /a HTTP/1.1~Host: " + host + "~~"), false, false)
                        .reply()
                        .status())
                .isEqualTo(status);
    }

    /** RFC 9112 §9.3.2 and §11.2: what follows is another request, or is never looked at. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "length               | POST /a HTTP/1.1~HContent-Length: 4~~bodyGET /next HTTP/1.1~H~                | 2",
                "chunks               | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~4~body~0~~GET /next HTTP/1.1~H~  | 2",
                "chunks with trailers | POST /a HTTP/1.1~HTransfer-Encoding: Chunked~~4;x=y~body~0~X-T: t~~GET /next HTTP/1.1~H~ | 2",
                "a GET with a body    | GET /a HTTP/1.1~HContent-Length: 4~~bodyGET /next HTTP/1.1~H~                 | 2",
                "a body like a request | POST /a HTTP/1.1~HContent-Length: 23~~GET /body HTTP/1.1~~~~GET /next HTTP/1.1~H~ | 2",
                "both, length first   | POST /a HTTP/1.1~HContent-Length: 5~Transfer-Encoding: chunked~~0~~GET /next HTTP/1.1~H~ | 1",
                "both, chunks first   | POST /a HTTP/1.1~HTransfer-Encoding: chunked~Content-Length: 5~~0~~GET /next HTTP/1.1~H~ | 1",
                "two lengths          | POST /a HTTP/1.1~HContent-Length: 0~Content-Length: 4~~GET /next HTTP/1.1~H~  | 1",
                "a hidden coding      | POST /a HTTP/1.1~HContent-Length: 4~Transfer-Encoding : chunked~~0~~GET /next HTTP/1.1~H~ | 1",
                "a folded length      | POST /a HTTP/1.1~HX: y~ Content-Length: 40~~GET /next HTTP/1.1~H~            | 1",
                "LF for an end        | POST /a HTTP/1.1~HX: y\\n\\nGET /next HTTP/1.1~H~                             | 1",
                "chunk extension, LF  | POST /a HTTP/1.1~HTransfer-Encoding: chunked~~0;\\n~GET /next HTTP/1.1~H~      | 1",
                "a length in 1.0      | POST /a HTTP/1.0~HContent-Length: 4~~bodyGET /next HTTP/1.1~H~                | 1",
                "asked to close       | POST /a HTTP/1.1~HConnection: close~Content-Length: 4~~bodyGET /next HTTP/1.1~H~ | 1",
                "body over the limit  | POST /a HTTP/1.1~HContent-Length: 10485761~~GET /next HTTP/1.1~H~             | 1",
            })
    void requestsOnOneConnectionAreKeptApart(String name, String requests, int answers) throws Exception {
        int before = asked("/next");

        String answered = RawHttp.all(port(), bytes(requests + (answers == 2 ? LAST : "")));

        assertThat(answered.split("HTTP/1\\.1 ", -1)).hasSize(1 + answers + (answers == 2 ? 1 : 0));
        assertThat(asked("/next") - before).isEqualTo(answers - 1);
        assertThat(asked("/body")).isZero();
    }

    /** Ends a connection that would be kept. */
    private static final String LAST = "GET /last HTTP/1.1~HConnection: close~~";

    private int asked(String path) {
        return stack == null ? 0 : stack.printed().split("GET " + path + " ", -1).length - 1;
    }

    private int port() {
        return stack == null ? 0 : stack.port;
    }

    private byte[] bytes(String request) {
        return request.replace("~", "\r\n")
                .replaceAll("(?<=\n)H(?!ost)", "Host: localhost:" + port() + "\r\n")
                .replaceAll("(?<=\n)H(?!ost)", "Host: localhost:" + port() + "\r\n")
                .replace("LONG", "a".repeat(10_300))
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\0", "\0")
                .replace("\\x16\\x03\\x01", "\u0016\u0003\u0001")
                .replace("\\x0b", "\u000b")
                .replace("\\x01", "\u0001")
                .replace("\\xe9", "\u00e9")
                .replace("MANY", "X-A: b\r\n".repeat(2_000))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
