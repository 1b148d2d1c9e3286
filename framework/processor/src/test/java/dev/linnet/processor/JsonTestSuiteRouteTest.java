package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * JSONTestSuite posted to a compiled route that takes any JSON: what is no JSON (n_) is a 400, what is JSON (y_) is accepted,
 * and the rest, pinned in core's {@code JsonTestSuiteTest}, is one of the two; never a 5xx.
 */
@Timeout(60)
class JsonTestSuiteRouteTest {

    private static final Path SUITE = Path.of("../core/src/test/resources/json-test-suite/test_parsing");

    @Test
    void answersEveryFile(@TempDir Path output) throws IOException, ReflectiveOperationException {
        Compilation compilation = Compilation.of(GoldenTest.FOLDER.resolve("any-json/input"), output);
        RequestStreamHandler function = (RequestStreamHandler)
                compilation.load("shop.AnyFunction").getConstructor().newInstance();
        int answered = 0;
        try (Stream<Path> files = Files.list(SUITE)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Integer[] expected = switch (name.substring(0, 2)) {
                    case "y_" -> new Integer[] {200};
                    case "n_" -> new Integer[] {400};
                    default -> new Integer[] {200, 400};
                };
                assertThat(post(function, Files.readAllBytes(file))).as(name).isIn((Object[]) expected);
                answered++;
            }
        }
        assertThat(answered).isEqualTo(318);
    }

    private static Object post(RequestStreamHandler function, byte[] body) throws IOException {
        String event = JsonTree.text(JsonTree.object(
                "httpMethod",
                "POST",
                "path",
                "/any",
                "headers",
                Map.of("Content-Type", "application/json"),
                "requestContext",
                Map.of(),
                "isBase64Encoded",
                true,
                "body",
                Base64.getEncoder().encodeToString(body)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, CompiledServiceTest.context());
        Map<?, ?> response = (Map<?, ?>) JsonTree.read(out.toString(StandardCharsets.UTF_8));
        return ((Number) java.util.Objects.requireNonNull(response.get("statusCode"))).intValue();
    }
}
