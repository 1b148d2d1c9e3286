package dev.linnet.contract;

import dev.linnet.testing.TestFront;
import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what the function answered to something broken. */
final class ResponseForm {

    private static final JsonMapper JSON = new JsonMapper();

    /** Where handlers are made to fail. */
    private static final List<String> FAILING = ContractCase.table().stream()
            .filter(row -> row.status() >= 500)
            .map(row -> row.call().path())
            .distinct()
            .toList();

    private ResponseForm() {}

    /** What is wrong with an answer; empty when nothing is. A front of null is any. */
    static String flaw(byte[] response, @Nullable TestFront front, String event) {
        JsonNode answer;
        try {
            answer = JSON.readTree(response);
        } catch (JacksonException e) {
            return "the answer is no JSON: " + e.getMessage();
        }
        int status = answer.path("statusCode").asInt(0);
        if (status < 200 || status > 499 && !FAILING.stream().anyMatch(event::contains)) {
            return "the status is " + status;
        }
        List<TestFront> fronts = front == null ? List.of(TestFront.values()) : List.of(front);
        String flaw = "";
        for (TestFront one : fronts) {
            flaw = flaw(one.reply(response), status);
            if (flaw.isEmpty()) {
                break;
            }
        }
        String text = new String(response, StandardCharsets.UTF_8);
        for (String inside : List.of("Exception", "dev.linnet", "\\tat ")) {
            if (text.contains(inside) && !event.contains(inside)) {
                return "'" + inside + "' is of the inside";
            }
        }
        return flaw;
    }

    private static String flaw(Reply reply, int status) {
        if (reply.status() != status) {
            return "the front makes " + reply.status() + " of it";
        }
        for (Header header : reply.headers()) {
            if (header.value().chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
                return "a line break in header " + header.name();
            }
        }
        return "";
    }
}
