package dev.linnet.dev;

import dev.linnet.dev.AwsCall.Protocol;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An error in the form in which an SDK of that protocol finds its message (Smithy, "AWS protocols", each one's error
 * serialization).
 *
 * @param status 400 for what another try does not mend: SDKs try again after a 5xx
 * @param code the error's code
 * @param message what the SDK shows
 */
record AwsError(int status, String code, String message) {

    void write(Protocol protocol, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put("x-amzn-RequestId", "local");
        byte[] body = switch (protocol) {
            case JSON -> {
                Map<String, String> error = new LinkedHashMap<>();
                error.put("__type", code);
                error.put("message", message);
                response.getHeaders()
                        .put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.1")
                        .put("x-amzn-ErrorType", code);
                yield utf8(JsonText.of(error));
            }
            case XML ->
                xml(
                        response,
                        "<ErrorResponse><Error><Type>Sender</Type>" + error()
                                + "</Error><RequestId>local</RequestId></ErrorResponse>");
            case BARE_XML -> xml(response, "<Error>" + error() + "<RequestId>local</RequestId></Error>");
            case EC2 ->
                xml(
                        response,
                        "<Response><Errors><Error>" + error()
                                + "</Error></Errors><RequestID>local</RequestID></Response>");
            case CBOR -> {
                response.getHeaders()
                        .put(HttpHeader.CONTENT_TYPE, "application/cbor")
                        .put("smithy-protocol", "rpc-v2-cbor");
                ByteArrayOutputStream cbor = new ByteArrayOutputStream();
                cbor.write(0xA2); // RFC 8949 §3.1: a map of two pairs
                for (String text : new String[] {"__type", code, "message", message}) {
                    cborText(cbor, utf8(text));
                }
                yield cbor.toByteArray();
            }
        };
        response.write(true, java.nio.ByteBuffer.wrap(body), callback);
    }

    /** RFC 8949 §3: major type 3, the length in two bytes. */
    private static void cborText(ByteArrayOutputStream cbor, byte[] text) {
        int length = Math.min(text.length, 0xFFFF);
        cbor.write(0x79);
        cbor.write(length >> 8);
        cbor.write(length);
        cbor.write(text, 0, length);
    }

    private String error() {
        return "<Code>" + escaped(code) + "</Code><Message>" + escaped(message) + "</Message>";
    }

    private static byte[] xml(Response response, String document) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/xml");
        return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + document);
    }

    /** The text without what XML gives a meaning to or cannot hold. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
