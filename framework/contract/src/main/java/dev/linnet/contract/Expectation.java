package dev.linnet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linnet.testing.TestFront.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what came back against a row. Messages begin with the row's name: reports of builds show none of dynamic tests. */
final class Expectation {

    private static final JsonMapper JSON = new JsonMapper();

    /** What no client must see: Java's packages, types and stack traces, and names of AWS. */
    private static final Pattern INSIDE = Pattern.compile("(?i:exception|throwable|jackson|arn:|secret|stack ?trace)"
            + "|\\bjavax?\\.|jakarta|dev[./]linnet|\\tat |\\.java\\b|\\.class\\b"
            + "|\\b(String|Integer|Short|Byte|Character|Double|Float|Boolean|BigDecimal|BigInteger|Object|Optional|Enum"
            + "|LocalDate|LocalTime|LocalDateTime|OffsetDateTime|ZonedDateTime|Instant|List|Map|Set)\\b");

    private Expectation() {}

    static void check(ContractCase row, Reply reply) {
        String name = row.name();
        String body = new String(reply.body(), StandardCharsets.UTF_8);
        assertEquals(row.status(), reply.status(), () -> name + ": status; the body is " + start(body));
        row.headers()
                .forEach((header, value) -> assertEquals(value, reply.values(header), name + ": header " + header));
        for (String expected : row.body()) {
            String kind = kind(expected);
            switch (kind) {
                case "text" -> {
                    String text = expected.substring(5);
                    assertEquals(start(text), start(body), name);
                    assertTrue(text.equals(body), () -> name + ": the body goes on otherwise");
                }
                case "base64" ->
                    assertEquals(expected.substring(7), Base64.getEncoder().encodeToString(reply.body()), name);
                case "empty" -> assertEquals("", body, name);
                case "problem" -> problem(row, reply, body);
                case "detail", "error" -> {} // with "problem"
                default -> {
                    List<String> seen = body.lines().toList();
                    assertEquals(seen(row.body(), kind), seen(seen, kind), () -> name + ": the handler saw " + seen);
                }
            }
        }
    }

    /** What reports show of a body. */
    private static String start(String body) {
        return body.length() > 5_000 ? body.substring(0, 5_000) + "… of " + body.length() + " characters" : body;
    }

    private static void problem(ContractCase row, Reply reply, String body) {
        String name = row.name();
        assertEquals("application/problem+json", reply.values("Content-Type"), () -> name + ": type of " + body);
        JsonNode problem = JSON.readTree(body);
        assertEquals(reply.status(), problem.path("status").asInt(), () -> name + ": " + body);
        assertFalse(problem.path("requestId").asString("").isEmpty(), () -> name + ": no request id: " + body);
        Matcher inside = INSIDE.matcher(body);
        assertFalse(inside.find(), () -> name + ": '" + inside.group() + "' is of the inside: " + body);
        List<String> errors = lines(row.body(), "error");
        if (row.bad() || !errors.isEmpty()) {
            List<String> found = new ArrayList<>();
            for (JsonNode error : problem.path("errors")) {
                found.add("error " + error.path("where").asString() + " → "
                        + error.path("detail").asString());
            }
            assertEquals(errors, found, () -> name + ": " + body);
        }
        List<String> details = lines(row.body(), "detail");
        if (!details.isEmpty()) {
            assertEquals(details.get(0), "detail " + problem.path("detail").asString(), name);
        }
    }

    private static List<String> lines(List<String> lines, String kind) {
        return lines.stream().filter(line -> kind(line).equals(kind)).toList();
    }

    /** What a line is about: its first word, of a header also the name. */
    private static String kind(String line) {
        int end = line.indexOf(line.startsWith("header ") ? '=' : ' ');
        return end < 0 ? line : line.substring(0, end);
    }

    /** The lines of a kind that say something; the values of a name in order, the names in any. */
    private static List<String> seen(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> kind(line).equals(kind) && line.length() > kind.length() + 1)
                .sorted((a, b) -> name(a).compareTo(name(b)))
                .toList();
    }

    private static String name(String line) {
        int equals = line.indexOf('=');
        return line.startsWith("segment") || equals < 0 ? "" : line.substring(0, equals);
    }
}
