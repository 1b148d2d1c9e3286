package dev.linnet.lambda;

import dev.linnet.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells bodies that go to the front as text from those that go as base64. */
final class TextBody {

    private TextBody() {}

    /**
     * Whether the body may travel as a JSON string: {@code text/*}, JSON, XML, JavaScript or a form, not compressed, its
     * charset UTF-8 or unsaid, and its bytes UTF-8 in fact. An empty one may.
     */
    static boolean is(Response response) {
        if (response.body().length == 0) {
            return true;
        }
        String encoding = response.header("Content-Encoding");
        return (encoding == null || encoding.equalsIgnoreCase("identity"))
                && typed(response.header("Content-Type"))
                && Utf8.valid(response.body(), 0, response.body().length);
    }

    private static boolean typed(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String lower = contentType.toLowerCase(Locale.ROOT);
        int semicolon = lower.indexOf(';');
        String type = semicolon < 0 ? lower : lower.substring(0, semicolon).strip();
        int charset = semicolon < 0 ? -1 : lower.indexOf("charset=", semicolon);
        if (charset >= 0
                && !lower.startsWith("utf-8", lower.indexOf('=', charset) + 1)
                && !lower.startsWith("\"utf-8\"", lower.indexOf('=', charset) + 1)) {
            return false;
        }
        return type.startsWith("text/")
                || type.endsWith("+json")
                || type.endsWith("+xml")
                || type.equals("application/json")
                || type.equals("application/xml")
                || type.equals("application/javascript")
                || type.equals("application/x-www-form-urlencoded");
    }
}
