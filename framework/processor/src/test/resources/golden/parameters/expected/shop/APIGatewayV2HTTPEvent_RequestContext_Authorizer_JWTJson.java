package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Authorizer.JWT}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayV2HTTPEvent_RequestContext_Authorizer_JWTJson {

    private APIGatewayV2HTTPEvent_RequestContext_Authorizer_JWTJson() {}

    static Authorizer.JWT read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Authorizer.JWT value = new Authorizer.JWT();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "claims" -> value.setClaims(readMapOfStringAndString(in));
                case "scopes" -> value.setScopes(readListOfString(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, Authorizer.JWT value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("claims");
        writeMapOfStringAndString(out, value.getClaims());
        out.writeName("scopes");
        writeListOfString(out, value.getScopes());
        out.writeEndObject();
    }

    private static Map<String, String> readMapOfStringAndString(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<String, String> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, JsonRead.string(in));
        }
        return values;
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

    private static void writeMapOfStringAndString(JsonGenerator out, Map<String, String> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, String> each : value.entrySet()) {
            out.writeName(JsonWrite.key(each.getKey()));
            out.writeString(each.getValue());
        }
        out.writeEndObject();
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
