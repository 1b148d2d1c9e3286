package dev.linnet.dev;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Stands where every AWS endpoint is, so that nothing local reaches an account: answers that there is nothing here. */
final class AwsStandIn extends Handler.Abstract {

    private final Console console;

    AwsStandIn(Console console) {
        this.console = console;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String service = service(request.getHeaders().get(HttpHeader.AUTHORIZATION));
        String message = service + " is not available locally: " + request.getMethod() + " "
                + request.getHttpURI().getPath();
        console.line("aws", message);
        Map<String, String> error = new LinkedHashMap<>();
        error.put("__type", "NotAvailableLocally");
        error.put("message", message);
        // 400, for SDKs try again after a 5xx
        response.setStatus(400);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.1")
                .put("x-amzn-ErrorType", "NotAvailableLocally");
        response.write(true, ByteBuffer.wrap(JsonText.of(error).getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    /** The service's name, from the credential scope {@code key/date/region/service/aws4_request}. */
    private static String service(@Nullable String authorization) {
        int at = authorization == null ? -1 : authorization.indexOf("Credential=");
        if (authorization == null || at < 0) {
            return "AWS";
        }
        String[] scope = authorization.substring(at).split("/", 5);
        return scope.length == 5 ? scope[3] : "AWS";
    }
}
