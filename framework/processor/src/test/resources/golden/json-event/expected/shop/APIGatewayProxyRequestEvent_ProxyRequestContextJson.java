package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import dev.linnet.internal.JsonAny;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link APIGatewayProxyRequestEvent.ProxyRequestContext}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayProxyRequestEvent_ProxyRequestContextJson {

    private APIGatewayProxyRequestEvent_ProxyRequestContextJson() {}

    static APIGatewayProxyRequestEvent.ProxyRequestContext read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        APIGatewayProxyRequestEvent.ProxyRequestContext value = new APIGatewayProxyRequestEvent.ProxyRequestContext();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "accountId" -> value.setAccountId(JsonRead.string(in));
                case "authorizer" -> value.setAuthorizer(readMapOfStringAndObject(in));
                case "stage" -> value.setStage(JsonRead.string(in));
                case "resourceId" -> value.setResourceId(JsonRead.string(in));
                case "requestId" -> value.setRequestId(JsonRead.string(in));
                case "identity" -> value.setIdentity(APIGatewayProxyRequestEvent_RequestIdentityJson.read(in));
                case "resourcePath" -> value.setResourcePath(JsonRead.string(in));
                case "httpMethod" -> value.setHttpMethod(JsonRead.string(in));
                case "apiId" -> value.setApiId(JsonRead.string(in));
                case "path" -> value.setPath(JsonRead.string(in));
                case "operationName" -> value.setOperationName(JsonRead.string(in));
                case "extendedRequestId" -> value.setExtendedRequestId(JsonRead.string(in));
                case "requestTime" -> value.setRequestTime(JsonRead.string(in));
                case "requestTimeEpoch" -> value.setRequestTimeEpoch(JsonRead.isNull(in) ? null : JsonRead.toLong(in));
                case "domainName" -> value.setDomainName(JsonRead.string(in));
                case "domainPrefix" -> value.setDomainPrefix(JsonRead.string(in));
                case "protocol" -> value.setProtocol(JsonRead.string(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, APIGatewayProxyRequestEvent.ProxyRequestContext value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("accountId", value.getAccountId());
        out.writeName("authorizer");
        writeMapOfStringAndObject(out, value.getAuthorizer());
        out.writeStringProperty("stage", value.getStage());
        out.writeStringProperty("resourceId", value.getResourceId());
        out.writeStringProperty("requestId", value.getRequestId());
        out.writeName("identity");
        APIGatewayProxyRequestEvent_RequestIdentityJson.write(out, value.getIdentity());
        out.writeStringProperty("resourcePath", value.getResourcePath());
        out.writeStringProperty("httpMethod", value.getHttpMethod());
        out.writeStringProperty("apiId", value.getApiId());
        out.writeStringProperty("path", value.getPath());
        out.writeStringProperty("operationName", value.getOperationName());
        out.writeStringProperty("extendedRequestId", value.getExtendedRequestId());
        out.writeStringProperty("requestTime", value.getRequestTime());
        out.writeName("requestTimeEpoch");
        JsonWrite.number(out, value.getRequestTimeEpoch());
        out.writeStringProperty("domainName", value.getDomainName());
        out.writeStringProperty("domainPrefix", value.getDomainPrefix());
        out.writeStringProperty("protocol", value.getProtocol());
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
