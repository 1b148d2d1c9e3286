package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link APIGatewayV2HTTPEvent}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayV2HTTPEventJson {

    private APIGatewayV2HTTPEventJson() {}

    static APIGatewayV2HTTPEvent read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        APIGatewayV2HTTPEvent value = new APIGatewayV2HTTPEvent();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "version" -> value.setVersion(JsonRead.string(in));
                case "routeKey" -> value.setRouteKey(JsonRead.string(in));
                case "rawPath" -> value.setRawPath(JsonRead.string(in));
                case "rawQueryString" -> value.setRawQueryString(JsonRead.string(in));
                case "cookies" -> value.setCookies(readListOfString(in));
                case "headers" -> value.setHeaders(readMapOfStringAndString(in));
                case "queryStringParameters" -> value.setQueryStringParameters(readMapOfStringAndString(in));
                case "pathParameters" -> value.setPathParameters(readMapOfStringAndString(in));
                case "stageVariables" -> value.setStageVariables(readMapOfStringAndString(in));
                case "body" -> value.setBody(JsonRead.string(in));
                case "isBase64Encoded" -> value.setIsBase64Encoded(JsonRead.toBoolean(in));
                case "requestContext" -> value.setRequestContext(APIGatewayV2HTTPEvent_RequestContextJson.read(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, APIGatewayV2HTTPEvent value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("version", value.getVersion());
        out.writeStringProperty("routeKey", value.getRouteKey());
        out.writeStringProperty("rawPath", value.getRawPath());
        out.writeStringProperty("rawQueryString", value.getRawQueryString());
        out.writeName("cookies");
        writeListOfString(out, value.getCookies());
        out.writeName("headers");
        writeMapOfStringAndString(out, value.getHeaders());
        out.writeName("queryStringParameters");
        writeMapOfStringAndString(out, value.getQueryStringParameters());
        out.writeName("pathParameters");
        writeMapOfStringAndString(out, value.getPathParameters());
        out.writeName("stageVariables");
        writeMapOfStringAndString(out, value.getStageVariables());
        out.writeStringProperty("body", value.getBody());
        out.writeBooleanProperty("isBase64Encoded", value.getIsBase64Encoded());
        out.writeName("requestContext");
        APIGatewayV2HTTPEvent_RequestContextJson.write(out, value.getRequestContext());
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
}
