package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link APIGatewayProxyRequestEvent.RequestIdentity}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class APIGatewayProxyRequestEvent_RequestIdentityJson {

    private APIGatewayProxyRequestEvent_RequestIdentityJson() {}

    static APIGatewayProxyRequestEvent.RequestIdentity read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        APIGatewayProxyRequestEvent.RequestIdentity value = new APIGatewayProxyRequestEvent.RequestIdentity();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "cognitoIdentityPoolId" -> value.setCognitoIdentityPoolId(JsonRead.string(in));
                case "accountId" -> value.setAccountId(JsonRead.string(in));
                case "cognitoIdentityId" -> value.setCognitoIdentityId(JsonRead.string(in));
                case "caller" -> value.setCaller(JsonRead.string(in));
                case "apiKey" -> value.setApiKey(JsonRead.string(in));
                case "principalOrgId" -> value.setPrincipalOrgId(JsonRead.string(in));
                case "sourceIp" -> value.setSourceIp(JsonRead.string(in));
                case "cognitoAuthenticationType" -> value.setCognitoAuthenticationType(JsonRead.string(in));
                case "cognitoAuthenticationProvider" -> value.setCognitoAuthenticationProvider(JsonRead.string(in));
                case "userArn" -> value.setUserArn(JsonRead.string(in));
                case "userAgent" -> value.setUserAgent(JsonRead.string(in));
                case "user" -> value.setUser(JsonRead.string(in));
                case "accessKey" -> value.setAccessKey(JsonRead.string(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, APIGatewayProxyRequestEvent.RequestIdentity value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("cognitoIdentityPoolId", value.getCognitoIdentityPoolId());
        out.writeStringProperty("accountId", value.getAccountId());
        out.writeStringProperty("cognitoIdentityId", value.getCognitoIdentityId());
        out.writeStringProperty("caller", value.getCaller());
        out.writeStringProperty("apiKey", value.getApiKey());
        out.writeStringProperty("principalOrgId", value.getPrincipalOrgId());
        out.writeStringProperty("sourceIp", value.getSourceIp());
        out.writeStringProperty("cognitoAuthenticationType", value.getCognitoAuthenticationType());
        out.writeStringProperty("cognitoAuthenticationProvider", value.getCognitoAuthenticationProvider());
        out.writeStringProperty("userArn", value.getUserArn());
        out.writeStringProperty("userAgent", value.getUserAgent());
        out.writeStringProperty("user", value.getUser());
        out.writeStringProperty("accessKey", value.getAccessKey());
        out.writeEndObject();
    }
}
