package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link APIGatewayProxyRequestEvent}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayProxyRequestEventJson {

    private APIGatewayProxyRequestEventJson() {}

    static APIGatewayProxyRequestEvent read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        APIGatewayProxyRequestEvent value = new APIGatewayProxyRequestEvent();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "version" -> value.setVersion(JsonRead.string(in));
                case "resource" -> value.setResource(JsonRead.string(in));
                case "path" -> value.setPath(JsonRead.string(in));
                case "httpMethod" -> value.setHttpMethod(JsonRead.string(in));
                case "headers" -> value.setHeaders(readMapOfStringAndString(in));
                case "multiValueHeaders" -> value.setMultiValueHeaders(readMapOfStringAndListOfString(in));
                case "queryStringParameters" -> value.setQueryStringParameters(readMapOfStringAndString(in));
                case "multiValueQueryStringParameters" -> value.setMultiValueQueryStringParameters(readMapOfStringAndListOfString(in));
                case "pathParameters" -> value.setPathParameters(readMapOfStringAndString(in));
                case "stageVariables" -> value.setStageVariables(readMapOfStringAndString(in));
                case "requestContext" -> value.setRequestContext(APIGatewayProxyRequestEvent_ProxyRequestContextJson.read(in));
                case "body" -> value.setBody(JsonRead.string(in));
                case "isBase64Encoded" -> value.setIsBase64Encoded(JsonRead.isNull(in) ? null : JsonRead.toBoolean(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, APIGatewayProxyRequestEvent value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("version", value.getVersion());
        out.writeStringProperty("resource", value.getResource());
        out.writeStringProperty("path", value.getPath());
        out.writeStringProperty("httpMethod", value.getHttpMethod());
        out.writeName("headers");
        writeMapOfStringAndString(out, value.getHeaders());
        out.writeName("multiValueHeaders");
        writeMapOfStringAndListOfString(out, value.getMultiValueHeaders());
        out.writeName("queryStringParameters");
        writeMapOfStringAndString(out, value.getQueryStringParameters());
        out.writeName("multiValueQueryStringParameters");
        writeMapOfStringAndListOfString(out, value.getMultiValueQueryStringParameters());
        out.writeName("pathParameters");
        writeMapOfStringAndString(out, value.getPathParameters());
        out.writeName("stageVariables");
        writeMapOfStringAndString(out, value.getStageVariables());
        out.writeName("requestContext");
        APIGatewayProxyRequestEvent_ProxyRequestContextJson.write(out, value.getRequestContext());
        out.writeStringProperty("body", value.getBody());
        out.writeName("isBase64Encoded");
        JsonWrite.bool(out, value.getIsBase64Encoded());
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

    private static Map<String, List<String>> readMapOfStringAndListOfString(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<String, List<String>> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, readListOfString(in));
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

    private static void writeMapOfStringAndListOfString(JsonGenerator out, Map<String, List<String>> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, List<String>> each : value.entrySet()) {
            out.writeName(JsonWrite.key(each.getKey()));
            writeListOfString(out, each.getValue());
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
