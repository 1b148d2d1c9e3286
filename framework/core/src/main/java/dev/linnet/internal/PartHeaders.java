package dev.linnet.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the headers of one part of a form (RFC 7578 §4.2 to §4.8). */
final class PartHeaders {

    private @Nullable String disposition;
    private @Nullable String contentType;

    private PartHeaders() {}

    /** The part that has the headers between two indices, the last line break included, and a content. */
    static Multipart.Part part(byte[] body, int from, int to, byte[] content) {
        PartHeaders headers = new PartHeaders();
        String text = utf8(ByteBuffer.wrap(body, from, to - from));
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf("\r\n", start);
            headers.line(text.substring(start, end < 0 ? text.length() : end));
            start = end < 0 ? text.length() : end + 2;
        }
        String type = headers.contentType == null ? "text/plain" : headers.contentType;
        return headers.disposed(type, content);
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) < ' ' && line.charAt(i) != '\t') {
                throw Multipart.malformed("a part's header has a control character");
            }
        }
        if (colon < 1 || line.charAt(0) == ' ' || line.charAt(0) == '\t' || line.charAt(colon - 1) == ' ') {
            throw Multipart.malformed(
                    "a part has the header '" + JsonMismatch.shortened(line, 100) + "'; expected 'Name: value'");
        }
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "content-disposition" -> {
                if (disposition != null) {
                    throw Multipart.malformed("a part has two Content-Disposition headers");
                }
                disposition = value;
            }
            case "content-type" -> {
                if (contentType != null) {
                    throw Multipart.malformed("a part has two Content-Type headers");
                }
                contentType = value;
            }
            case "content-transfer-encoding" -> {
                // deprecated (RFC 7578 §4.7): these three change nothing
                String encoding = value.toLowerCase(Locale.ROOT);
                if (!encoding.equals("binary") && !encoding.equals("8bit") && !encoding.equals("7bit")) {
                    throw Multipart.malformed(
                            "a part is encoded as '" + JsonMismatch.shortened(value, 100) + "'; expected binary");
                }
            }
            default -> {} // others have no meaning (RFC 7578 §4.8)
        }
    }

    private Multipart.Part disposed(String type, byte[] content) {
        if (disposition == null || !ContentType.essence(disposition).equals("form-data")) {
            throw Multipart.malformed("a part has "
                    + (disposition == null
                            ? "no Content-Disposition"
                            : "the Content-Disposition '" + JsonMismatch.shortened(disposition, 100) + "'")
                    + "; expected form-data with a name");
        }
        PartDisposition parameters = PartDisposition.read(disposition);
        String name = parameters.get("name");
        if (name == null) {
            throw Multipart.malformed("a part has no name; expected Content-Disposition: form-data; name=\"…\"");
        }
        String extended = parameters.get("filename*");
        String fileName = extended == null ? parameters.get("filename") : PartDisposition.extended(extended);
        return new Multipart.Part(name, fileName, type, content);
    }

    /** Strict UTF-8 (RFC 7578 §5.1). */
    static String utf8(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw Multipart.malformed("a part's headers are not UTF-8");
        }
    }
}
