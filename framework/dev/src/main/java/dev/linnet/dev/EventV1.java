package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.TemplateRoute;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events of REST APIs (SEMANTICS rules 1 to 6), and of HTTP APIs in payload format 1.0 (rule 17). */
final class EventV1 implements EventFormat {

    private static final List<String> IDENTITY = List.of(
            "accessKey",
            "accountId",
            "caller",
            "cognitoAuthenticationProvider",
            "cognitoAuthenticationType",
            "cognitoIdentityId",
            "cognitoIdentityPoolId",
            "principalOrgId");

    private final boolean http;

    EventV1(boolean http) {
        this.http = http;
    }

    @Override
    public Map<String, Object> event(ApiCall call, RouteMatch match) {
        TemplateRoute route = match.route();
        List<Header> headers = new ArrayList<>(call.headers());
        headers.removeIf(header -> !http && header.is("content-length"));
        Map<String, Object> event = new LinkedHashMap<>();
        if (http) {
            event.put("version", "1.0");
        }
        event.put("resource", route.path());
        event.put("path", match.path());
        event.put("httpMethod", call.method());
        event.put("headers", last(headers));
        event.put("multiValueHeaders", all(headers));
        event.put("queryStringParameters", last(call.parameters()));
        event.put("multiValueQueryStringParameters", all(call.parameters()));
        event.put("pathParameters", match.variables().isEmpty() ? null : match.variables());
        event.put(
                "stageVariables",
                match.api().stageVariables().isEmpty() ? null : match.api().stageVariables());
        event.put("requestContext", context(call, match));
        boolean text = http
                ? MediaTypes.travelsAsText(call)
                : !MediaTypes.isBinary(call.header("content-type"), match.api().binaryMediaTypes());
        boolean empty = call.body().length == 0;
        event.put(
                "body",
                empty
                        ? null
                        : text
                                ? EventFormat.utf8(call.body())
                                : Base64.getEncoder().encodeToString(call.body()));
        event.put("isBase64Encoded", !empty && !text);
        return event;
    }

    private Map<String, Object> context(ApiCall call, RouteMatch match) {
        Map<String, Object> identity = new LinkedHashMap<>();
        IDENTITY.forEach(name -> identity.put(name, null));
        identity.put("sourceIp", call.sourceIp());
        identity.put("user", null);
        identity.put("userAgent", call.header("user-agent"));
        identity.put("userArn", null);
        String stage = match.api().stage();
        String path = RouteTable.atRoot(match.api()) ? match.path() : "/" + stage + match.path();
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("accountId", EventFormat.ACCOUNT);
        context.put("apiId", match.api().logicalId());
        context.put("domainName", call.host());
        context.put("domainPrefix", EventFormat.firstLabel(call.host()));
        context.put("extendedRequestId", call.id());
        context.put("httpMethod", call.method());
        context.put("identity", identity);
        context.put("path", http ? Percent.decode(path) : call.path());
        context.put("protocol", call.protocol());
        context.put("requestId", call.id());
        context.put("requestTime", EventFormat.TIME.format(call.time()));
        context.put("requestTimeEpoch", call.time().toEpochMilli());
        context.put("resourceId", match.route().key());
        context.put("resourcePath", match.route().path());
        context.put("stage", stage);
        return context;
    }

    private static @Nullable Map<String, String> last(List<Header> values) {
        Map<String, String> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(value.name(), value.value()));
        return map.isEmpty() ? null : map;
    }

    private static @Nullable Map<String, List<String>> all(List<Header> values) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        values.forEach(value ->
                map.computeIfAbsent(value.name(), name -> new ArrayList<>()).add(value.value()));
        return map.isEmpty() ? null : map;
    }
}
