package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Request;
import dev.linnet.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a JSON answer of a few bytes does not load, though the client sends what browsers send: a cold start is not to pay for it. */
@Timeout(60)
class UnusedClassesTest {

    /** Answers one request in a process of its own. */
    static final class Main extends Router {
        private Main() {
            super(Version.CURRENT, null);
        }

        @Override
        public int match(Match match) {
            return 0;
        }

        @Override
        public Response call(int route, Request request) {
            Replies.acceptJson(request);
            JsonReply reply = new JsonReply();
            reply.out().writeString("a");
            return reply.response(200);
        }

        public static void main(String[] arguments) {
            Response response = new Dispatcher(new Main(), (request, failure) -> {})
                    .handle(Request.of("GET", "/a")
                            .header("Accept", "application/json, text/plain, */*")
                            .header("Accept-Encoding", "gzip, deflate, br")
                            .header("Origin", "https://a.example")
                            .build());
            System.out.println("answered " + response.status());
        }
    }

    @Test
    void nothingOfNegotiationConditionsCompressionAndCorsIsLoaded() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:off",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> loaded = Pattern.compile("dev\\.linnet\\.(?:internal\\.)?([A-Za-z]+) source")
                .matcher(output)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(output).contains("answered 200");
        assertThat(loaded)
                .contains("Dispatcher", "Replies")
                .doesNotContain(
                        "Accept",
                        "Weighted",
                        "Conditional",
                        "ETags",
                        "HttpDate",
                        "Gzip",
                        "Caching",
                        "Cors",
                        "Preflight",
                        "Allow",
                        "Disposition",
                        "SetCookie");
    }
}
