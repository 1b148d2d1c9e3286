package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes problems as RFC 9457 has them, with the request's id and what is wrong, one entry each. */
final class ProblemJson {

    private ProblemJson() {}

    /** The answer of a problem; throws IllegalStateException for a member that has no JSON form. */
    static Response response(Problem problem, String requestId) {
        JsonReply reply = new JsonReply();
        JsonGenerator out = reply.out();
        out.writeStartObject();
        out.writeStringProperty("type", problem.type());
        out.writeStringProperty("title", problem.title());
        out.writeNumberProperty("status", problem.status());
        if (!problem.detail().isEmpty()) {
            out.writeStringProperty("detail", problem.detail());
        }
        if (!requestId.isEmpty()) {
            out.writeStringProperty("requestId", requestId);
        }
        if (!problem.members().isEmpty()) {
            for (Map.Entry<String, @Nullable Object> member : problem.members().entrySet()) {
                out.writeName(member.getKey());
                JsonAny.write(out, member.getValue());
            }
        }
        if (!problem.errors().isEmpty()) {
            errors(out, problem);
        }
        out.writeEndObject();
        Response response = reply.response(problem.status(), "application/problem+json");
        for (Map.Entry<String, String> header : problem.headers()) {
            response = response.addHeader(header.getKey(), header.getValue());
        }
        return response;
    }

    private static void errors(JsonGenerator out, Problem problem) {
        out.writeArrayPropertyStart("errors");
        for (Problem.Violation error : problem.errors()) {
            out.writeStartObject();
            out.writeStringProperty("where", error.where());
            out.writeStringProperty("detail", error.detail());
            if (!error.constraint().isEmpty()) {
                out.writeStringProperty("constraint", error.constraint());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
