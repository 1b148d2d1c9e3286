package dev.linnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses, and what makes them: values, problems, created things. */
class ResponseTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r", "a\nb", "a\0", "\r\nX-B: c"})
    void noHeaderCanEndItsLine(String value) {
        Response response = Response.of(200);
        assertThatThrownBy(() -> response.withHeader("X-A", value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> response.addHeader("X-A", value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> response.withCookie(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> response.withBody(value, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.redirect(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Problem.badRequest("x").withHeader("X-A", value))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:", "a\r", "é", "a/b", "a\u007f"})
    void aHeaderNameIsAToken(String name) {
        assertThatThrownBy(() -> Response.of(200).withHeader(name, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Problem.badRequest("x").withHeader(name, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 100, 199, 600, 1000})
    void aStatusIs200To599(int status) {
        assertThatThrownBy(() -> Response.of(status)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Problem.of(status, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeIsACopy() {
        Response first = Response.text("é");
        Response second = first.withStatus(201)
                .withHeader("content-TYPE", "text/html")
                .addHeader("Vary", "a")
                .addHeader("vary", "b");
        assertThat(first.headers().toString()).isEqualTo("[Content-Type=text/plain; charset=utf-8]");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.headers().toString()).isEqualTo("[content-TYPE=text/html, Vary=a, vary=b]");
        assertThat(second.headers().all("VARY")).isEqualTo(List.of("a", "b"));
        assertThat(second.text()).isEqualTo("é");
        assertThat(second.withoutBody().body()).isEmpty();
    }

    @Test
    void valuesKeepOrderAndRepetitionAndCompareNamesAsTheirKindDoes() {
        Values.Builder exact = Values.Builder.exact();
        for (int i = 0; i < 20; i++) {
            exact.add("a" + i % 2, "" + i);
        }
        Values values = exact.build();
        assertThat(values.size()).isEqualTo(20);
        assertThat(values.all("a1")).hasSize(10).startsWith("1", "3");
        assertThat(values.first("A1")).isNull();
        assertThat(values.names()).containsExactly("a0", "a1");
        assertThat(exact.set("a1", "x").remove("a0").build().toString()).isEqualTo("[a1=x]");
        assertThat(values.size()).isEqualTo(20);
        Values headers =
                Values.Builder.headers().add("X-A", "1").add("x-a", "2").build();
        assertThat(headers.names()).containsExactly("x-a");
        assertThat(headers.all("x-A")).containsExactly("1", "2");
        assertThat(headers.contains("X-B")).isFalse();
    }

    @Test
    void aProblemIsCopiedNotChanged() {
        Problem plain = Problem.notFound("product", 42);
        Problem more =
                plain.with("/a", "is short").with("query b", "is no number").withHeader("X-A", "1");
        assertThat(plain.detail()).isEqualTo("product 42 not found");
        assertThat(plain.title()).isEqualTo("Not Found");
        assertThat(plain.errors()).isEmpty();
        assertThat(more.errors()).extracting(Problem.Violation::where).containsExactly("/a", "query b");
        assertThat(more.headers().first("x-a")).isEqualTo("1");
        assertThat(Problem.of(499, "x").title()).isEqualTo("Client Error");
        assertThat(Problem.of(599, "x").title()).isEqualTo("Server Error");
    }

    @Test
    void theIdOfACreatedThingIsEncodedInItsLocation() {
        assertThat(Created.at("/{id}/x", "a b/é?", "v").location()).isEqualTo("/a%20b%2F%C3%A9%3F/x");
        assertThatThrownBy(() -> Created.at("/x", "1", "v")).hasMessageContaining("one variable");
        assertThatThrownBy(() -> Created.at("/{a}/{b}", "1", "v")).hasMessageContaining("one variable");
    }

    @Test
    void aReplyIsCopiedNotChangedAndHasABody() {
        Reply<String> plain = Reply.of(202, "v");
        Reply<String> more = plain.withHeader("X-A", "1")
                .addHeader("x-a", "2")
                .withCookie(SetCookie.of("c", "3"))
                .withETag("v1")
                .withLastModified(Instant.EPOCH)
                .withCacheControl("no-cache")
                .withVary("Accept-Language");
        assertThat(plain.headers()).isEmpty();
        assertThat(more.body() + more)
                .isEqualTo(
                        "vReply 202 [X-A=1, x-a=2, Set-Cookie=c=3, ETag=\"v1\","
                                + " Last-Modified=Thu, 01 Jan 1970 00:00:00 GMT, Cache-Control=no-cache, Vary=Accept-Language]");
        Created<String> created = Created.at("/7", "v").withETag("v1").withHeader("X-A", "1");
        assertThat(created + created.location()).isEqualTo("Created 201 [Location=/7, ETag=\"v1\", X-A=1]/7");
        assertThatThrownBy(() -> Reply.of(204, "v")).hasMessageContaining("return Response.of(204)");
        assertThatThrownBy(() -> Reply.of(199, "v")).hasMessageContaining("200 to 599");
        assertThatThrownBy(() -> plain.withHeader("content-type", "text/csv")).hasMessageContaining("@Produces");
        assertThatThrownBy(() -> Created.at("a b", "v")).hasMessageContaining("percent-encoded");
    }
}
