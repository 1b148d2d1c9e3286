package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link RequestContext.CognitoIdentity}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayV2HTTPEvent_RequestContext_CognitoIdentityJson {

    private APIGatewayV2HTTPEvent_RequestContext_CognitoIdentityJson() {}

    static RequestContext.CognitoIdentity read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        RequestContext.CognitoIdentity value = new RequestContext.CognitoIdentity();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "amr" -> value.setAmr(readListOfString(in));
                case "identityId" -> value.setIdentityId(JsonRead.string(in));
                case "identityPoolId" -> value.setIdentityPoolId(JsonRead.string(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, RequestContext.CognitoIdentity value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("amr");
        writeListOfString(out, value.getAmr());
        out.writeStringProperty("identityId", value.getIdentityId());
        out.writeStringProperty("identityPoolId", value.getIdentityPoolId());
        out.writeEndObject();
    }

    private static List<String> readListOfString(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<String> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(JsonRead.string(in));
        }
        return values;
    }

    private static void writeListOfString(JsonGenerator out, List<String> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (String each : value) {
            out.writeString(each);
        }
        out.writeEndArray();
    }
}
