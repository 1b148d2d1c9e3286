package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Response;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes problems as RFC 9457 has them, with the request's id and what is wrong, one entry each. */
final class ProblemJson {

    private ProblemJson() {}

    static Response response(Problem problem, String requestId) {
        JsonReply reply = new JsonReply();
        JsonGenerator out = reply.out();
        out.writeStartObject();
        out.writeStringProperty("type", "about:blank");
        out.writeStringProperty("title", problem.title());
        out.writeNumberProperty("status", problem.status());
        out.writeStringProperty("detail", problem.detail());
        if (!requestId.isEmpty()) {
            out.writeStringProperty("requestId", requestId);
        }
        if (!problem.errors().isEmpty()) {
            out.writeArrayPropertyStart("errors");
            for (Problem.Violation error : problem.errors()) {
                out.writeStartObject();
                out.writeStringProperty("where", error.where());
                out.writeStringProperty("detail", error.detail());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
        Response response = reply.response(problem.status(), "application/problem+json");
        for (Map.Entry<String, String> header : problem.headers()) {
            response = response.addHeader(header.getKey(), header.getValue());
        }
        return response;
    }
}
