package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link APIGatewayV2HTTPEvent.RequestContext}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayV2HTTPEvent_RequestContextJson {

    private APIGatewayV2HTTPEvent_RequestContextJson() {}

    static APIGatewayV2HTTPEvent.RequestContext read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        APIGatewayV2HTTPEvent.RequestContext value = new APIGatewayV2HTTPEvent.RequestContext();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "routeKey" -> value.setRouteKey(JsonRead.string(in));
                case "accountId" -> value.setAccountId(JsonRead.string(in));
                case "stage" -> value.setStage(JsonRead.string(in));
                case "apiId" -> value.setApiId(JsonRead.string(in));
                case "domainName" -> value.setDomainName(JsonRead.string(in));
                case "domainPrefix" -> value.setDomainPrefix(JsonRead.string(in));
                case "time" -> value.setTime(JsonRead.string(in));
                case "timeEpoch" -> value.setTimeEpoch(JsonRead.toLong(in));
                case "http" -> value.setHttp(APIGatewayV2HTTPEvent_RequestContext_HttpJson.read(in));
                case "authorizer" -> value.setAuthorizer(APIGatewayV2HTTPEvent_RequestContext_AuthorizerJson.read(in));
                case "requestId" -> value.setRequestId(JsonRead.string(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, APIGatewayV2HTTPEvent.RequestContext value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("routeKey", value.getRouteKey());
        out.writeStringProperty("accountId", value.getAccountId());
        out.writeStringProperty("stage", value.getStage());
        out.writeStringProperty("apiId", value.getApiId());
        out.writeStringProperty("domainName", value.getDomainName());
        out.writeStringProperty("domainPrefix", value.getDomainPrefix());
        out.writeStringProperty("time", value.getTime());
        out.writeNumberProperty("timeEpoch", value.getTimeEpoch());
        out.writeName("http");
        APIGatewayV2HTTPEvent_RequestContext_HttpJson.write(out, value.getHttp());
        out.writeName("authorizer");
        APIGatewayV2HTTPEvent_RequestContext_AuthorizerJson.write(out, value.getAuthorizer());
        out.writeStringProperty("requestId", value.getRequestId());
        out.writeEndObject();
    }
}
