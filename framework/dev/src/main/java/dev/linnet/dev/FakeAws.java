package dev.linnet.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Stands where every AWS endpoint is while a function is trained: each call succeeds, with the emptiest answer that its
 * protocol has. The protocols are those of the Smithy specification ("AWS protocols"), told apart as AWS does.
 */
final class FakeAws extends Handler.Abstract {

    private static final Pattern DYNAMODB = Pattern.compile("DynamoDB_20120810\\.(\\w+)");
    private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");
    private static final Pattern INVOCATION = Pattern.compile("/2015-03-31/functions/[^/]+/invocations");

    private final FakeTables tables = new FakeTables();

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        byte[] body;
        try (InputStream in = Request.asInputStream(request)) {
            body = in.readAllBytes();
        }
        String type = header(request, "Content-Type");
        String target = header(request, "X-Amz-Target");
        if (header(request, "smithy-protocol").equals("rpc-v2-cbor")) {
            response.getHeaders().put("smithy-protocol", "rpc-v2-cbor");
            // an empty map
            answer(response, callback, "application/cbor", new byte[] {(byte) 0xA0});
        } else if (!target.isEmpty()) {
            answer(response, callback, type, json(target, body));
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            Matcher action = ACTION.matcher(new String(body, StandardCharsets.UTF_8));
            String name = action.find() ? action.group(1) : "Unknown";
            answer(
                    response,
                    callback,
                    "text/xml",
                    text("<" + name + "Response><" + name + "Result/></" + name + "Response>"));
        } else if (INVOCATION.matcher(request.getHttpURI().getPath()).matches()) {
            answer(response, callback, "application/json", text("{\"statusCode\":200,\"headers\":{},\"body\":\"{}\"}"));
        } else if (type.contains("json")) {
            answer(response, callback, "application/json", text("{}"));
        } else {
            answer(response, callback, "application/octet-stream", new byte[0]);
        }
        return true;
    }

    private byte[] json(String target, byte[] body) {
        Matcher operation = DYNAMODB.matcher(target);
        if (!operation.matches()) {
            return text("{}");
        }
        try {
            JsonNode request = JsonText.MAPPER.readTree(body);
            return text(JsonText.of(tables.answer(operation.group(1), request)));
        } catch (JacksonException e) {
            return text("{}");
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Request request, String name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    private static void answer(Response response, Callback callback, String type, byte[] body) {
        response.setStatus(200);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, type)
                .put("x-amzn-RequestId", "00000000-0000-4000-8000-000000000000");
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
