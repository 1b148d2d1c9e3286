package dev.linnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.SetCookie.SameSite;
import dev.linnet.internal.Caching;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that responses are given by methods of their own. */
class ResponseHeadersTest {

    @ParameterizedTest // RFC 6266 §4.1, §5; RFC 8187 §3.2
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            report.pdf        | attachment; filename="report.pdf"
            my report.pdf     | attachment; filename="my report.pdf"
            Müller €.pdf      | attachment; filename="M_ller _.pdf"; filename*=UTF-8''M%C3%BCller%20%E2%82%AC.pdf
            a"; x="b.txt      | attachment; filename="a_; x=_b.txt"; filename*=UTF-8''a%22%3B%20x%3D%22b.txt
            ../../etc/passwd  | attachment; filename=".._.._etc_passwd"
            C:\\a.txt         | attachment; filename="C:_a.txt"
            50%20.txt         | attachment; filename="50_20.txt"; filename*=UTF-8''50%2520.txt
            """)
    void aFileNameEndsNeitherItsQuotesNorItsLine(String name, String disposition) {
        Response response = Response.attachment(name, "a/b", new byte[] {1});
        assertThat(response.header("Content-Disposition")).isEqualTo(disposition);
        assertThat(response.header("Content-Type")).isEqualTo("a/b");
        assertThat(Response.file(name, "a/b", new byte[0]).header("Content-Disposition"))
                .isEqualTo(disposition.replace("attachment;", "inline;"));
    }

    @Test
    void aFileNameWithALineBreakHasNone() {
        assertThat(Response.attachment("a\r\nX-B: c\0", "a/b", new byte[0]).header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"a__X-B: c_\"");
        assertThatThrownBy(() -> Response.attachment(" ", "a/b", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void redirects() {
        List<Response> all = List.of(
                Response.movedPermanently("/a"),
                Response.redirect("/a"),
                Response.seeOther("/a"),
                Response.temporaryRedirect("/a"),
                Response.permanentRedirect("/a"));
        assertThat(all.stream().map(Response::status)).containsExactly(301, 302, 303, 307, 308);
        assertThat(all)
                .allSatisfy(response -> assertThat(response.header("Location")).isEqualTo("/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a b", "/é", "/a\r\nX-B: c", "/a\tb", "/<a>", "/a\\b", "/{id}", "/\"a\""})
    void aLocationIsEncoded(String location) {
        assertThatThrownBy(() -> Response.seeOther(location)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.of(201).withHeader("location", location))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test // RFC 9110 §8.8.3, §8.8.2, §12.5.5
    void validatorsAndVary() {
        assertThat(Response.of(200).withETag("v1").header("ETag")).isEqualTo("\"v1\"");
        assertThat(Response.of(200).withETag("\"v1\"").header("ETag")).isEqualTo("\"v1\"");
        assertThat(Response.of(200).withETag("W/\"v1\"").header("ETag")).isEqualTo("W/\"v1\"");
        for (String bad : List.of("a b", "a\"b", "a\nb", "\"", "€")) {
            assertThatThrownBy(() -> Response.of(200).withETag(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Response.of(200)
                        .withLastModified(Instant.parse("1994-11-06T08:49:37.9Z"))
                        .header("Last-Modified"))
                .isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
        Response varied = Response.of(200).withVary("Accept").withVary("accept").withVary("Origin");
        assertThat(varied.headers().all("Vary")).containsExactly("Accept, Origin");
        assertThat(Response.of(200).withHeader("Vary", "*").withVary("Accept").header("Vary"))
                .isEqualTo("*");
    }

    @Test // RFC 9111 §5.2
    void whatIsCachedIsTaggedByItsBody() {
        Response cached = Caching.apply(Response.text("a"), "max-age=60", true);
        assertThat(cached.header("Cache-Control")).isEqualTo("max-age=60");
        assertThat(cached.header("ETag")).startsWith("W/\"").endsWith("-1\"");
        assertThat(Caching.apply(Response.text("b"), "max-age=60", true).header("ETag"))
                .isNotEqualTo(cached.header("ETag"));
        Response own = Response.text("a").withETag("v1").withCacheControl("no-store");
        assertThat(Caching.apply(own, "max-age=60", true)).isSameAs(own);
        Response absent = Response.of(404);
        assertThat(Caching.apply(absent, "max-age=60", true)).isSameAs(absent);
        assertThat(Caching.apply(Response.text("a"), "max-age=60", false).header("ETag"))
                .isNull();
    }

    @Test // RFC 6265 §4.1
    void aCookieIsBuilt() {
        SetCookie cookie = SetCookie.of("session", "abc=")
                .path("/")
                .domain("shop.example")
                .maxAge(Duration.ofHours(1))
                .expires(Instant.parse("2026-01-01T00:00:00Z"))
                .secure()
                .httpOnly()
                .sameSite(SameSite.NONE);
        assertThat(Response.of(200).withCookie(cookie).header("Set-Cookie"))
                .isEqualTo("session=abc=; Path=/; Domain=shop.example; Max-Age=3600;"
                        + " Expires=Thu, 01 Jan 2026 00:00:00 GMT; Secure; HttpOnly; SameSite=None");
        assertThat(SetCookie.delete("a").path("/b").toString()).isEqualTo("a=; Max-Age=0; Path=/b");
        assertThat(SetCookie.of("__Host-a", "b").secure().path("/").toString()).isEqualTo("__Host-a=b; Secure; Path=/");
    }

    @Test
    void whatBrowsersDropIsAnError() {
        for (String value : List.of("a b", "a;b", "a,b", "a\"b", "a\\b", "é", "a\r\nb")) {
            assertThatThrownBy(() -> SetCookie.of("a", value)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> SetCookie.of(value, "a")).isInstanceOf(IllegalArgumentException.class);
        }
        SetCookie cookie = SetCookie.of("a", "b");
        for (String value : List.of("", "/a;b", "/a\n", "/é")) {
            assertThatThrownBy(() -> cookie.path(value)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> cookie.domain(value)).isInstanceOf(IllegalArgumentException.class);
        }
        for (SetCookie dropped : List.of(
                cookie.sameSite(SameSite.NONE),
                SetCookie.of("__Secure-a", "b"),
                SetCookie.of("__Host-a", "b").secure(),
                SetCookie.of("__Host-a", "b").secure().path("/a"),
                SetCookie.of("__Host-a", "b").secure().path("/").domain("a.example"))) {
            assertThatThrownBy(() -> Response.of(200).withCookie(dropped)).isInstanceOf(IllegalStateException.class);
        }
    }
}
