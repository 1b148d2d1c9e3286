package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a cold start does not pay for: classes that the JVM does not load before the first answer. */
@Timeout(60)
class StartClassesTest {

    @Test
    void theFirstAnswerLoadsNothingThatItDoesNotNeed() throws Exception {
        String loaded;
        try (FakeApi api = new FakeApi()) {
            api.call("a", "event", 60_000).end();
            // UTF-8 as Lambda's LANG says, or the streams are opened again
            Map<String, String> environment = Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "LANG", "C.UTF-8");
            try (ChildJvm child = ChildJvm.start(Actor.class, environment, "-Xlog:class+load:stdout")) {
                assertThat(child.exitStatus()).isEqualTo(1);
                loaded = child.output();
            }
        }
        // what the loop itself loads ends where it reports why it ends
        String start = loaded.substring(0, loaded.indexOf("dev.linnet.lambda.LogLine"));
        List<String> ours = Pattern.compile("dev\\.linnet\\.lambda\\.(\\S+) source")
                .matcher(start)
                .results()
                .map(m -> m.group(1))
                .filter(name -> !name.startsWith("Actor"))
                .toList();
        assertThat(ours)
                .isSubsetOf(
                        "LambdaFunction",
                        "LambdaFunction$HandlerFailures",
                        "LambdaRuntime",
                        "Log",
                        "Loop",
                        "RuntimeApi",
                        "HttpConnection",
                        "CallContext",
                        "Watchdog",
                        "EventException",
                        // the end of the loop, which no cold start sees
                        "RuntimeApiException",
                        "RuntimeApiException$Kind");
        List<String> costly = List.of(
                "java.lang.invoke.StringConcatFactory",
                "java.security.Security",
                "java.time.Instant",
                "java.util.Formatter",
                "java.util.ServiceLoader",
                "java.util.regex.Pattern",
                "sun.net.spi.DefaultProxySelector",
                "sun.net.www.http",
                "jdk.internal.net.http",
                "org.crac",
                "org.slf4j",
                "software.amazon.awssdk",
                "tools.jackson");
        assertThat(start.lines().filter(line -> costly.stream().anyMatch(name -> line.contains("] " + name))))
                .isEmpty();
    }
}
