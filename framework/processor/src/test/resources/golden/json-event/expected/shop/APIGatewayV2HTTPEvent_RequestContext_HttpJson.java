package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link RequestContext.Http}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayV2HTTPEvent_RequestContext_HttpJson {

    private APIGatewayV2HTTPEvent_RequestContext_HttpJson() {}

    static RequestContext.Http read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        RequestContext.Http value = new RequestContext.Http();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "method" -> value.setMethod(JsonRead.string(in));
                case "path" -> value.setPath(JsonRead.string(in));
                case "protocol" -> value.setProtocol(JsonRead.string(in));
                case "sourceIp" -> value.setSourceIp(JsonRead.string(in));
                case "userAgent" -> value.setUserAgent(JsonRead.string(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, RequestContext.Http value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("method", value.getMethod());
        out.writeStringProperty("path", value.getPath());
        out.writeStringProperty("protocol", value.getProtocol());
        out.writeStringProperty("sourceIp", value.getSourceIp());
        out.writeStringProperty("userAgent", value.getUserAgent());
        out.writeEndObject();
    }
}
