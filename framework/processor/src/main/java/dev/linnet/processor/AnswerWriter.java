package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.CacheModel;
import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.Form;
import dev.linnet.processor.ServiceModel.Outcome;
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

    /** The statement that answers 406 before anything is done, or none. */
    String accept(EndpointModel endpoint) {
        ResultModel result = endpoint.result();
        if (result.produces().isEmpty()) {
            return result.form() == Form.JSON ? replies() + ".acceptJson(request);" : "";
        }
        String accept = replies() + ".accept(request, "
                + String.join(
                        ", ", result.produces().stream().map(Text::literal).toList()) + ");";
        return several(result) && result.form() != null
                ? file.name("java.lang.String") + " mediaType = " + accept
                : accept;
    }

    /** The statements that end the endpoint's method with its response. */
    String statements(EndpointModel endpoint, String call) {
        ResultModel result = endpoint.result();
        String handler = Text.literal(model.type().getSimpleName() + "." + endpoint.name());
        String type = file.name(result.type());
        boolean primitive = result.type().getKind().isPrimitive();
        String present = primitive ? call : replies() + ".present(" + handler + ", " + call + ")";
        String named = "%s result = %s;\n".formatted(type, result.nullable() ? call : present);
        if (result.nullable()) {
            named += absentIf("result == null");
        }
        return switch (result.outcome()) {
            case NOTHING -> call + ";\n" + answered(result, replies() + ".noContent()");
            case RESPONSE -> result.nullable() ? named + answered(result, "result") : answered(result, present);
            case VALUE ->
                result.form() == Form.JSON || result.nullable()
                        ? named + value(endpoint, "result")
                        : value(endpoint, present);
            case OPTIONAL -> named + absentIf("result.isEmpty()") + value(endpoint, "result.get()");
            case CREATED, REPLY -> named + value(endpoint, "result.body()");
        };
    }

    private String absentIf(String condition) {
        return "if (%s) {\n    throw %s.absent();\n}\n".formatted(condition, replies());
    }

    private String value(EndpointModel endpoint, String value) {
        ResultModel result = endpoint.result();
        if (result.form() != Form.JSON) {
            String method = switch (java.util.Objects.requireNonNull(result.form())) {
                case TEXT -> "text";
                case BYTES -> "bytes";
                default -> "stream";
            };
            return answered(
                    result, headed(result, "%s.%s(%s, %s)".formatted(replies(), method, mediaType(result), value)));
        }
        String status = inReply(result) ? "result.status()" : "200";
        String response = result.produces().isEmpty()
                ? "reply.response(" + status + ")"
                : "reply.response(" + status + ", " + mediaType(result) + ")";
        return Template.of("""
                $reply$ reply = new $reply$();
                $write$
                $answer$
                """)
                .with("reply", file.name(INTERNAL + "JsonReply"))
                .with("write", codecs.write(file, result.body(), endpoint.method(), value, "reply.out()"))
                .with("answer", answered(result, headed(result, response)))
                .text();
    }

    /** The written value with the status and headers of the reply that it came in. */
    private String headed(ResultModel result, String response) {
        return inReply(result)
                ? "%s.answer(%s, result, %s)".formatted(replies(), Text.literal(model.path()), response)
                : response;
    }

    private static boolean inReply(ResultModel result) {
        return result.outcome() == Outcome.CREATED || result.outcome() == Outcome.REPLY;
    }

    private static String mediaType(ResultModel result) {
        return several(result) ? "mediaType" : Text.literal(result.mediaTypes().get(0));
    }

    /** Returns the response with what {@code @Produces} and {@code @CacheControl} add to it. */
    private String answered(ResultModel result, String response) {
        String negotiated = several(result) ? response + ".withVary(\"Accept\")" : response;
        CacheModel cache = result.cache();
        return cache == null
                ? "return " + negotiated + ";"
                : Template.of("""
                        $type$ response = $response$;
                        return $caching$.apply(response, $directives$, $etag$);
                        """)
                        .with("type", file.name("dev.linnet.Response"))
                        .with("response", negotiated)
                        .with("caching", file.name(INTERNAL + "Caching"))
                        .with("directives", Text.literal(cache.value()))
                        .with("etag", Boolean.toString(cache.etag()))
                        .text();
    }

    private static boolean several(ResultModel result) {
        return result.produces().size() > 1;
    }

    private String replies() {
        return file.name(INTERNAL + "Replies");
    }
}
