package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.Client;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import dev.linnet.internal.JsonIn;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the caller's SDK says of itself, {@code X-Amz-Client-Context} and Cognito, with the member names of the AWS
 * Mobile SDK. Unknown members are ignored.
 */
@SuppressWarnings("NullAway") // the interfaces are unannotated and document null
final class MobileClient {

    private record Identity(String getIdentityId, String getIdentityPoolId) implements CognitoIdentity {}

    private record App(
            @Nullable String getInstallationId,
            @Nullable String getAppTitle,
            @Nullable String getAppVersionName,
            @Nullable String getAppVersionCode,
            @Nullable String getAppPackageName)
            implements Client {}

    private record Caller(
            @Nullable Client getClient,
            @Nullable Map<String, String> getCustom,
            @Nullable Map<String, String> getEnvironment)
            implements ClientContext {}

    private MobileClient() {}

    /** The identity in {@code Lambda-Runtime-Cognito-Identity}. */
    static CognitoIdentity identity(String json) {
        Map<String, String> members = members(json).getOrDefault("", Map.of());
        return new Identity(members.get("cognitoIdentityId"), members.get("cognitoIdentityPoolId"));
    }

    /** The context in {@code Lambda-Runtime-Client-Context}. */
    static ClientContext context(String json) {
        Map<String, Map<String, String>> objects = members(json);
        Map<String, String> client = objects.get("client");
        return new Caller(
                client == null
                        ? null
                        : new App(
                                client.get("installation_id"),
                                client.get("app_title"),
                                client.get("app_version_name"),
                                client.get("app_version_code"),
                                client.get("app_package_name")),
                objects.get("custom"),
                objects.get("env"));
    }

    /** Scalars of an object under "", and of the objects in it under their names. */
    private static Map<String, Map<String, String>> members(String json) {
        Map<String, Map<String, String>> all = new HashMap<>();
        try (JsonParser in = JsonIn.of(json.getBytes(StandardCharsets.UTF_8))) {
            in.nextToken();
            read(in, "", all);
        }
        return all;
    }

    private static void read(JsonParser in, String name, Map<String, Map<String, String>> all) {
        Map<String, String> here = new HashMap<>();
        all.put(name, here);
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = in.currentName();
            JsonToken value = in.nextToken();
            if (value.isScalarValue()) {
                if (value != JsonToken.VALUE_NULL) {
                    here.put(member, in.getString());
                }
            } else if (value == JsonToken.START_OBJECT && name.isEmpty()) {
                read(in, member, all);
            } else {
                in.skipChildren();
            }
        }
    }
}
