package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ResultModel;

/** Writes how a handler is called and what it returns is answered. */
final class AnswerWriter {

    private static final String INTERNAL = "dev.linnet.internal.";

    private final ServiceModel model;
    private final SourceFile file;
    private final Codecs codecs;

    AnswerWriter(ServiceModel model, SourceFile file, Codecs codecs) {
        this.model = model;
        this.file = file;
        this.codecs = codecs;
    }

    /** The statements that end the endpoint's method with its response. */
    String statements(EndpointModel endpoint, String call) {
        ResultModel result = endpoint.result();
        String handler = Text.literal(model.type().getSimpleName() + "." + endpoint.name());
        String replies = file.name(INTERNAL + "Replies");
        String type = file.name(result.type());
        boolean primitive = result.type().getKind().isPrimitive();
        String present = primitive ? call : replies + ".present(" + handler + ", " + call + ")";
        String named = "%s result = %s;\n".formatted(type, result.nullable() ? call : present);
        if (result.nullable()) {
            named += "if (result == null) {\n    throw %s.absent();\n}\n".formatted(replies);
        }
        return switch (result.outcome()) {
            case NOTHING -> call + ";\nreturn " + replies + ".noContent();";
            case RESPONSE -> result.nullable() ? named + "return result;" : "return " + present + ";";
            case BYTES ->
                result.nullable()
                        ? named + "return " + replies + ".bytes(result);"
                        : "return " + replies + ".bytes(" + present + ");";
            case VALUE -> named + json(endpoint, "result", "reply.response(200)");
            case OPTIONAL ->
                "%sif (result.isEmpty()) {\n    throw %s.absent();\n}\n%s"
                        .formatted(named, replies, json(endpoint, "result.get()", "reply.response(200)"));
            case CREATED ->
                named
                        + json(
                                endpoint,
                                "result.value()",
                                "reply.response(201)\n        .withHeader(\"Location\", %s.location(%s, result.location()))"
                                        .formatted(replies, Text.literal(model.path())));
        };
    }

    private String json(EndpointModel endpoint, String value, String response) {
        return Template.of("""
                $reply$ reply = new $reply$();
                $write$
                return $response$;
                """)
                .with("reply", file.name(INTERNAL + "JsonReply"))
                .with("write", codecs.write(file, endpoint.result().body(), endpoint.method(), value, "reply.out()"))
                .with("response", response)
                .text();
    }
}
