package dev.linnet.lambda;

import dev.linnet.Response;
import dev.linnet.Values;
import dev.linnet.internal.JsonOut;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a response in the form of its front.
 *
 * <table>
 * <caption>What each front is sent</caption>
 * <tr><th>        <th>REST, HTTP API 1.0 <th>HTTP API 2.0, Function URL <th>ALB <th>ALB, multi-value
 * <tr><td>headers <td>{@code multiValueHeaders} alone, as both maps would be merged (10, 22)
 *   <td>{@code headers}, values joined by {@code ,} (12) <td>{@code headers}, values joined by {@code ,}
 *   <td>{@code multiValueHeaders}, which it must be (23)
 * <tr><td>{@code Set-Cookie} <td>a list in {@code multiValueHeaders} <td>{@code cookies} (21)
 *   <td>a cookie a spelling of the name, upper and lower case mixed <td>a list in {@code multiValueHeaders}
 * <tr><td>{@code statusDescription} <td>no: an unknown member is a 502 (7) <td>no <td colspan=2>yes (26)
 * <tr><td>body    <td colspan=4>text where it is text (below), else base64; left out when empty
 * <tr><td>limit   <td colspan=2>6 MB <td colspan=2>1 MB
 * </table>
 *
 * A load balancer in single-value mode takes one value a name, and cookies cannot be joined (RFC 6265 §3); it compares
 * names of JSON with case and sends each on, so that {@code Set-Cookie} and {@code sEt-Cookie} both arrive. There are 512
 * spellings; the peers do the same. Other repeated headers may be joined (RFC 9110 §5.3).
 */
final class EventWriter {

    private EventWriter() {}

    /** The written response. Says {@code isBase64Encoded} always, which a load balancer needs (rule 26). */
    static byte[] write(Front front, Response response) {
        byte[] body = response.body();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 512);
        JsonGenerator out = JsonOut.to(bytes);
        out.writeStartObject();
        out.writeNumberProperty("statusCode", response.status());
        if (front.loadBalancer()) {
            out.writeStringProperty("statusDescription", response.status() + " " + StatusText.of(response.status()));
        }
        if (front.multiValue()) {
            lists(out, response.headers());
        } else {
            texts(out, response.headers(), front.payload2());
        }
        boolean text = TextBody.is(response);
        if (body.length > 0) {
            out.writeName("body");
            if (text) {
                out.writeUTF8String(body, 0, body.length);
            } else {
                out.writeString(Base64.getEncoder().encodeToString(body));
            }
        }
        out.writeBooleanProperty("isBase64Encoded", !text);
        out.writeEndObject();
        out.close();
        return bytes.toByteArray();
    }

    private static void lists(JsonGenerator out, Values headers) {
        Set<String> left = headers.names();
        out.writeName("multiValueHeaders");
        out.writeStartObject();
        for (Map.Entry<String, String> header : headers) {
            String name = header.getKey();
            if (left.remove(name.toLowerCase(Locale.ROOT))) {
                strings(out, name, headers.all(name));
            }
        }
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, Values headers, boolean payload2) {
        Set<String> left = headers.names();
        boolean cookies = left.remove("set-cookie");
        out.writeName("headers");
        out.writeStartObject();
        for (Map.Entry<String, String> header : headers) {
            String name = header.getKey();
            if (left.remove(name.toLowerCase(Locale.ROOT))) {
                out.writeStringProperty(name, String.join(",", headers.all(name)));
            }
        }
        if (cookies && !payload2) {
            int spelling = 0;
            for (String cookie : headers.all("set-cookie")) {
                out.writeStringProperty(spelled(spelling++), cookie);
            }
        }
        out.writeEndObject();
        if (cookies && payload2) {
            strings(out, "cookies", headers.all("set-cookie"));
        }
    }

    private static void strings(JsonGenerator out, String name, List<String> values) {
        out.writeName(name);
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    /** {@code Set-Cookie} with the case of those letters changed whose bits are set. */
    private static String spelled(int spelling) {
        char[] name = "Set-Cookie".toCharArray();
        int bits = spelling;
        for (int i = 0; i < name.length; i++) {
            if (name[i] != '-') {
                name[i] ^= (char) ((bits & 1) << 5);
                bits >>= 1;
            }
        }
        if (bits != 0) {
            throw new IllegalStateException("a response has more than 512 cookies, which the load balancer cannot be "
                    + "sent: enable multi-value headers on its target group");
        }
        return new String(name);
    }
}
