package dev.linnet.internal;

import dev.linnet.Request;
import dev.linnet.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses what clients take compressed (RFC 9110 §8.4.1.3, §12.5.3), where it is worth it and the front can carry it. A strong
 * {@code ETag} gets the suffix {@code -gzip}, as the bytes are others; {@link Conditional} knows both. {@code Cache-Control:
 * no-transform} keeps a response as it is.
 */
final class Gzip {

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/xml",
            "application/javascript",
            "application/x-ndjson",
            "application/wasm",
            "image/bmp",
            "image/x-icon");

    private Gzip() {}

    /** Whether a response may be sent compressed to one client and plain to another. */
    static boolean varies(Request request, Response response) {
        String type = response.header("Content-Type");
        return request.carriesBytes()
                && response.body().length > 0
                && response.status() != 206
                && response.header("Content-Encoding") == null
                && !transformForbidden(response)
                && type != null
                && isText(Weighted.offer(type).value());
    }

    /** The response, compressed if the client takes it so and it becomes smaller. */
    static Response apply(Request request, Response response) {
        if (!varies(request, response)) {
            return response;
        }
        Response varied = response.withVary("Accept-Encoding");
        List<Weighted> codings = Weighted.parse(request.headers().all("Accept-Encoding"));
        int gzip = quality(codings, "gzip", 0);
        int identity = quality(codings, "identity", 1);
        boolean worth = response.body().length >= Dispatcher.WORTH_COMPRESSING || identity == 0;
        if (gzip == 0 || gzip < identity || !worth || request.method().equals("HEAD")) {
            return varied;
        }
        byte[] compressed = compressed(response.body());
        if (compressed.length >= response.body().length && identity > 0) {
            return varied;
        }
        String etag = response.header("ETag");
        Response coded = etag == null || etag.startsWith("W/") || !etag.endsWith("\"")
                ? varied
                : varied.withHeader("ETag", etag.substring(0, etag.length() - 1) + ETags.COMPRESSED + '"');
        return coded.withHeader("Content-Encoding", "gzip")
                .withBody(coded.headers().all("Content-Type").get(0), compressed);
    }

    /** The weight of a coding: its own, or that of {@code *}, or what it is unsaid. */
    private static int quality(List<Weighted> codings, String name, int unsaid) {
        int any = unsaid;
        for (Weighted coding : codings) {
            if (coding.value().equals(name) || coding.value().equals("x-" + name)) {
                return coding.quality();
            }
            if (coding.value().equals("*")) {
                // identity stays acceptable unless refused, and unsaid is less wanted than what is said (RFC 9110
                // §12.5.3)
                any = name.equals("identity") && coding.quality() > 0 ? unsaid : coding.quality();
            }
        }
        return any;
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || TYPES.contains(type);
    }

    private static boolean transformForbidden(Response response) {
        for (String line : response.headers().all("Cache-Control")) {
            if (line.contains("no-transform")) {
                return true;
            }
        }
        return false;
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, 4096)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
        return bytes.toByteArray();
    }
}
