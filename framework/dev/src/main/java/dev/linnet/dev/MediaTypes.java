package dev.linnet.dev;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which bodies travel as base64. */
final class MediaTypes {

    private static final Set<String> TEXT = Set.of("application/json", "application/javascript", "application/xml");

    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]=([01](?:\\.\\d{0,3})?)");

    private MediaTypes() {}

    /**
     * Whether an HTTP API hands a body over as text. AWS does not document the list; this is what was seen on a live API:
     * {@code text/*}, JSON, XML and JavaScript, not even forms, and not a body without a type (ministackorg/ministack#766).
     * What was not seen is decided for the side that loses nothing: compressed bodies, and octets that are not UTF-8, are base64.
     */
    static boolean travelsAsText(ApiCall call) {
        String type = essence(call.header("content-type"));
        return (type.startsWith("text/") || TEXT.contains(type))
                && call.header("content-encoding") == null
                && isUtf8(call.body());
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether a media type is among a REST API's binary ones: exact, {@code image/*} or {@code *}{@code /*}. */
    static boolean isBinary(@Nullable String type, List<String> binary) {
        String essence = essence(type);
        for (String candidate : binary) {
            boolean group =
                    candidate.endsWith("/*") && essence.startsWith(candidate.substring(0, candidate.length() - 1));
            if (candidate.equals("*/*") || group || candidate.equalsIgnoreCase(essence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether who asks would rather see a page than JSON, as browsers do: RFC 9110 §12.5.1. */
    static boolean prefersHtml(@Nullable String accept) {
        return accept != null
                && quality(accept, "text/html", "text/*") > quality(accept, "application/json", "application/*");
    }

    /** The weight of the range that fits best; 0 when none does. */
    private static double quality(String accept, String type, String group) {
        for (String range : List.of(type, group, "*/*")) {
            for (String offered : accept.split(",", -1)) {
                if (essence(offered).equals(range)) {
                    Matcher weight = WEIGHT.matcher(offered);
                    return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
                }
            }
        }
        return 0;
    }

    private static String essence(@Nullable String type) {
        return type == null ? "" : type.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
