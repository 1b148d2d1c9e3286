package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link RequestContext.IAM}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayV2HTTPEvent_RequestContext_IAMJson {

    private APIGatewayV2HTTPEvent_RequestContext_IAMJson() {}

    static RequestContext.IAM read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        RequestContext.IAM value = new RequestContext.IAM();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "accessKey" -> value.setAccessKey(JsonRead.string(in));
                case "accountId" -> value.setAccountId(JsonRead.string(in));
                case "callerId" -> value.setCallerId(JsonRead.string(in));
                case "cognitoIdentity" -> value.setCognitoIdentity(APIGatewayV2HTTPEvent_RequestContext_CognitoIdentityJson.read(in));
                case "principalOrgId" -> value.setPrincipalOrgId(JsonRead.string(in));
                case "userArn" -> value.setUserArn(JsonRead.string(in));
                case "userId" -> value.setUserId(JsonRead.string(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, RequestContext.IAM value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("accessKey", value.getAccessKey());
        out.writeStringProperty("accountId", value.getAccountId());
        out.writeStringProperty("callerId", value.getCallerId());
        out.writeName("cognitoIdentity");
        APIGatewayV2HTTPEvent_RequestContext_CognitoIdentityJson.write(out, value.getCognitoIdentity());
        out.writeStringProperty("principalOrgId", value.getPrincipalOrgId());
        out.writeStringProperty("userArn", value.getUserArn());
        out.writeStringProperty("userId", value.getUserId());
        out.writeEndObject();
    }
}
