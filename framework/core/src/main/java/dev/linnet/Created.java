package dev.linnet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * 201 Created with the new thing and where it is (RFC 9110 §15.3.2).
 *
 * @param location a path below the service's path, beginning with {@code /}, or an absolute URL; percent-encoded, or the answer
 *     is a 500
 * @param value the body
 */
public record Created<T>(String location, T value) {

    /**
     * The new thing at a path below the service's path.
     *
     * @param template {@code /{id}}: its one variable is replaced by the id, percent-encoded
     * @throws IllegalArgumentException when the template has not exactly one variable
     */
    public static <T> Created<T> at(String template, Object id, T value) {
        int open = template.indexOf('{');
        int close = template.indexOf('}', open + 1);
        if (open < 0 || close < 0 || template.indexOf('{', open + 1) >= 0) {
            throw new IllegalArgumentException("'" + template + "' must have one variable, as in \"/{id}\"");
        }
        String encoded =
                URLEncoder.encode(id.toString(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Created<>(template.substring(0, open) + encoded + template.substring(close + 1), value);
    }
}
