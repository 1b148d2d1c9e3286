package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import dev.linnet.internal.JsonAny;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link RequestContext.Authorizer}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayV2HTTPEvent_RequestContext_AuthorizerJson {

    private APIGatewayV2HTTPEvent_RequestContext_AuthorizerJson() {}

    static RequestContext.Authorizer read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        RequestContext.Authorizer value = new RequestContext.Authorizer();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "jwt" -> value.setJwt(APIGatewayV2HTTPEvent_RequestContext_Authorizer_JWTJson.read(in));
                case "lambda" -> value.setLambda(readMapOfStringAndObject(in));
                case "iam" -> value.setIam(APIGatewayV2HTTPEvent_RequestContext_IAMJson.read(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, RequestContext.Authorizer value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("jwt");
        APIGatewayV2HTTPEvent_RequestContext_Authorizer_JWTJson.write(out, value.getJwt());
        out.writeName("lambda");
        writeMapOfStringAndObject(out, value.getLambda());
        out.writeName("iam");
        APIGatewayV2HTTPEvent_RequestContext_IAMJson.write(out, value.getIam());
        out.writeEndObject();
    }

    private static Map<String, Object> readMapOfStringAndObject(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<String, Object> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, JsonAny.read(in));
        }
        return values;
    }

    private static void writeMapOfStringAndObject(JsonGenerator out, Map<String, Object> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, Object> each : value.entrySet()) {
            out.writeName(JsonWrite.key(each.getKey()));
            JsonAny.write(out, each.getValue());
        }
        out.writeEndObject();
    }
}
