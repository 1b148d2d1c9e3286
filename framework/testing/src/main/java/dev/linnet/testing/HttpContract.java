package dev.linnet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds whichever way a request reaches a service: one table of requests, each with what the handler sees and what the
 * client gets. A subclass sends them to a {@link ContractFunction} behind its front.
 */
public abstract class HttpContract {

    /** A header line. */
    public record Header(String name, String value) {}

    /**
     * A request as the client sends it.
     *
     * @param target the path and query, percent-encoded: what stands in the request line (RFC 9112 §3.2.1)
     * @param headers in order, without {@code Host} and {@code Content-Length}
     * @param body empty when there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // calls are not compared
    public record Call(String method, String target, List<Header> headers, byte[] body) {

        /** The target up to the question mark. */
        public String path() {
            int question = target.indexOf('?');
            return question < 0 ? target : target.substring(0, question);
        }

        /** The target after the question mark; empty without one. */
        public String query() {
            int question = target.indexOf('?');
            return question < 0 ? "" : target.substring(question + 1);
        }
    }

    /**
     * A response as the client gets it.
     *
     * @param headers in order, repeated ones repeated
     * @param body base64 undone
     */
    @SuppressWarnings("ArrayRecordComponent") // replies are not compared
    public record Reply(int status, List<Header> headers, byte[] body) {

        /** A header's values in order, joined by commas, which is the same (RFC 9110 §5.3); cookies one a line. */
        String values(String name) {
            List<String> values = new ArrayList<>();
            for (Header header : headers) {
                if (header.name().equalsIgnoreCase(name)) {
                    values.add(header.value());
                }
            }
            return String.join(name.equalsIgnoreCase("Set-Cookie") ? "\n" : ",", values);
        }
    }

    /** Sends a request the whole way and gives what comes back. */
    protected abstract Reply send(Call call) throws Exception;

    /**
     * The cases that cannot hold here, by name, each with its reason: it begins with the number of the rule that takes the
     * difference away, as in {@code rule 14: …}.
     */
    protected abstract Map<String, String> skips();

    /** One test a case; a skip without a rule, or of a case that there is not, fails. */
    @TestFactory
    Stream<DynamicTest> holds() {
        List<ContractCase> table = ContractCase.table();
        List<String> names = table.stream().map(ContractCase::name).toList();
        assertEquals(names, names.stream().distinct().toList(), "names of cases are distinct");
        skips().forEach((name, reason) -> {
            assertTrue(names.contains(name), "a skip for '" + name + "', which is no case");
            assertTrue(reason.matches("rule \\d+: .+"), "the skip of '" + name + "' names no rule: " + reason);
        });
        return table.stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> run(row)));
    }

    private void run(ContractCase row) throws Exception {
        String name = row.name(); // reports of builds show no names of dynamic tests, so messages do
        String reason = skips().get(name);
        Assumptions.assumeTrue(reason == null, reason);
        Reply reply = send(row.call());
        String body = new String(reply.body(), StandardCharsets.UTF_8);
        assertEquals(row.status(), reply.status(), () -> name + ": status; the body is " + body);
        row.headers()
                .forEach((header, value) -> assertEquals(value, reply.values(header), name + ": header " + header));
        for (String expected : row.body()) {
            String kind = ContractCase.kind(expected);
            switch (kind) {
                case "text" -> assertEquals(expected.substring(5), body, name);
                case "base64" ->
                    assertEquals(expected.substring(7), Base64.getEncoder().encodeToString(reply.body()), name);
                case "empty" -> assertEquals("", body, name);
                case "problem" -> problem(name, reply, body);
                default -> {
                    List<String> seen = body.lines().toList();
                    assertEquals(seen(row.body(), kind), seen(seen, kind), () -> name + ": the handler saw " + seen);
                }
            }
        }
    }

    private static void problem(String name, Reply reply, String body) {
        assertEquals("application/problem+json", reply.values("Content-Type"), name);
        assertTrue(body.contains("\"status\":" + reply.status()), () -> name + ": " + body);
        assertTrue(body.contains("\"requestId\":\""), () -> name + ": " + body);
        for (String secret : List.of("Exception", "java.", "jackson", "dev.linnet", "arn:", "secret", "\tat ")) {
            assertTrue(!body.contains(secret), name + ": '" + secret + "' leaks: " + body);
        }
    }

    /** The lines of a kind that say something; the values of a name in order, the names in any. */
    private static List<String> seen(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> ContractCase.kind(line).equals(kind) && line.length() > kind.length() + 1)
                .sorted((a, b) -> name(a).compareTo(name(b)))
                .toList();
    }

    private static String name(String line) {
        int equals = line.indexOf('=');
        return line.startsWith("segment") || equals < 0 ? "" : line.substring(0, equals);
    }
}
