package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What callers see of their mistakes, whole: each request of {@code problems/requests.txt} is sent to the service of a golden, and
 * the answers must equal {@code problems/answers.txt}; {@code -Dgolden.update=true} rewrites it. A name that ends with {@code *}
 * marks words of the service's own, which are held to less.
 */
class ProblemsTest {

    private static final Path FOLDER = Path.of("src/test/resources/problems");

    /** What a caller must not see: types, packages, constants of enums in Java, stack traces. */
    private static final Pattern INSIDE = Pattern.compile("(?i:exception|throwable|stack|trace|jackson|dagger)"
            + "|\\bjavax?\\b|\\blang\\b|jakarta|linnet|shop\\.[A-Z]|\\.class|\\.java|\\$|@|int32|int64|\\bint\\b|\\blong\\b"
            + "|\\b(String|Integer|Long|Short|Byte|Character|Double|Float|Boolean|BigDecimal|BigInteger|Object|Optional\\w*"
            + "|Enum|LocalDate|Instant|Duration|Period|OffsetTime|List|Map|Set|Color|Size|Sku|Money|Unit|Range|Criteria"
            + "|Filter|Line|Entry|Signed|Upload|Echo|Shop|Files|SMALL|Binder)\\b");

    /** What was found, and what is expected. */
    private static final Pattern FOUND =
            Pattern.compile("(?s)it is missing|found .+, expected .+|found '.*': .+|.+ was found where .+ is expected"
                    + "|the property \".+\" is missing|something follows the value; .+ expected|.+; expected .+"
                    + "|.+; .+ is expected");

    @TempDir
    static Path outputs;

    private static final Map<String, RequestStreamHandler> SERVICES = new HashMap<>();

    private record Sent(String name, String service, Map<String, Object> event) {}

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        for (String[] service : new String[][] {{"parameters", "Echo"}, {"values", "Shop"}, {"bodies", "Files"}}) {
            Path input = GoldenTest.FOLDER.resolve(service[0]).resolve("input");
            Compilation compilation = Compilation.of(input, outputs.resolve(service[0]));
            assertThat(compilation.errors()).isEmpty();
            Class<?> function = compilation.load("shop." + service[1] + "Function");
            SERVICES.put(
                    service[0], (RequestStreamHandler) function.getConstructor().newInstance());
        }
    }

    @Test
    void sayWhatIsWrongAndNothingOfTheInside() throws IOException {
        StringBuilder answers = new StringBuilder();
        List<String> wrong = new ArrayList<>();
        for (Sent sent : requests()) {
            Map<?, ?> answer = send(sent);
            String body = String.valueOf(answer.get("body"));
            assertThat(body).as(sent.name()).startsWith("{\"type\":");
            Map<?, ?> problem = (Map<?, ?>) JsonTree.read(body);
            answers.append("# ")
                    .append(sent.name())
                    .append('\n')
                    .append(answer.get("statusCode"))
                    .append('\n');
            new TreeMap<>((Map<?, ?>) Objects.requireNonNull(answer.get("headers")))
                    .forEach((name, value) -> answers.append(name + ": " + value + "\n"));
            answers.append('\n').append(JsonTree.text(problem)).append('\n');
            Matcher inside = INSIDE.matcher(body);
            if (inside.find()) {
                wrong.add(sent.name() + " says '" + inside.group() + "'");
            }
            details(problem).forEach((where, detail) -> {
                if (!sent.name().endsWith("*") && !FOUND.matcher(detail).matches()) {
                    wrong.add(sent.name() + " does not say what was found and what is expected: " + where + ": "
                            + detail);
                }
            });
        }
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("goldens are not rewritten in CI")
                    .isNull();
            Files.writeString(FOLDER.resolve("answers.txt"), answers);
        }

        assertThat(wrong).isEmpty();
        assertThat(answers.toString()).isEqualTo(Files.readString(FOLDER.resolve("answers.txt")));
    }

    /** The details of what is wrong by where; of a problem as a whole, by its status. */
    private static Map<String, String> details(Map<?, ?> problem) {
        Map<String, String> details = new LinkedHashMap<>();
        if (problem.get("errors") instanceof List<?> errors) {
            for (Object error : errors) {
                Map<?, ?> violation = (Map<?, ?>) error;
                details.put(String.valueOf(violation.get("where")), String.valueOf(violation.get("detail")));
            }
        } else {
            details.put(String.valueOf(problem.get("status")), String.valueOf(problem.get("detail")));
        }
        return details;
    }

    private static Map<?, ?> send(Sent sent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] event = JsonTree.text(sent.event()).getBytes(StandardCharsets.UTF_8);
        Objects.requireNonNull(SERVICES.get(sent.service()), sent.service())
                .handleRequest(new ByteArrayInputStream(event), out, CompiledServiceTest.context());
        return (Map<?, ?>) JsonTree.read(out.toString(StandardCharsets.UTF_8));
    }

    private static List<Sent> requests() throws IOException {
        List<Sent> requests = new ArrayList<>();
        for (String block : Files.readString(FOLDER.resolve("requests.txt")).split("(?m)^# ", -1)) {
            if (!block.isEmpty()) {
                requests.add(request(block.stripTrailing().split("\n", -1)));
            }
        }
        return requests;
    }

    /** A name; {@code service GET /path?query}; headers; after an empty line the body, {@code text×1001} repeated. */
    private static Sent request(String[] lines) {
        String[] line = lines[1].split(" ", 3);
        String[] target = line[2].split("\\?", 2);
        Map<String, Object> headers = new LinkedHashMap<>();
        int at = 2;
        for (; at < lines.length && !lines[at].isEmpty(); at++) {
            String[] header = lines[at].split(": ", 2);
            headers.put(header[0].toLowerCase(java.util.Locale.ROOT), header[1]);
        }
        List<String> rest = at < lines.length ? List.of(lines).subList(at + 1, lines.length) : List.of();
        boolean multipart = String.valueOf(headers.get("content-type")).startsWith("multipart/");
        String body = String.join(multipart ? "\r\n" : "\n", rest);
        int times = body.lastIndexOf('×');
        Map<String, Object> event = JsonTree.object(
                "version",
                "2.0",
                "routeKey",
                "ANY /{proxy+}",
                "rawPath",
                target[0],
                "rawQueryString",
                target.length == 1 ? "" : target[1],
                "headers",
                headers,
                "requestContext",
                Map.of("stage", "$default", "http", Map.of("method", line[1], "path", target[0])),
                "body",
                times < 0 ? body : body.substring(0, times).repeat(Integer.parseInt(body.substring(times + 1))));
        return new Sent(lines[0], line[0], event);
    }
}
