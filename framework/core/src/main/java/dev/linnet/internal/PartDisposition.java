package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Values;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parameters of a part's {@code Content-Disposition} (RFC 6266 §4.1, RFC 7578 §4.2). */
final class PartDisposition {

    private final String text;
    private final Values.Builder parameters = Values.Builder.headers();
    private int at;

    private PartDisposition(String text) {
        this.text = text;
        this.at = text.indexOf(';');
    }

    static PartDisposition read(String text) {
        PartDisposition disposition = new PartDisposition(text);
        while (disposition.at >= 0 && disposition.at < text.length()) {
            disposition.parameter();
        }
        return disposition;
    }

    /** A parameter's value, unquoted; null when there is none. */
    @Nullable
    String get(String name) {
        return parameters.build().first(name);
    }

    private void parameter() {
        at++; // the semicolon
        int equals = text.indexOf('=', at);
        String name = equals < 0 ? "" : text.substring(at, equals).strip();
        if (name.isEmpty() && text.substring(at).isBlank()) {
            at = text.length(); // a semicolon at the end
            return;
        }
        if (name.isEmpty() || name.indexOf(' ') >= 0 || name.indexOf('"') >= 0 || name.indexOf(';') >= 0) {
            throw malformed();
        }
        if (get(name) != null) {
            throw Multipart.malformed("a part has two of '" + JsonMismatch.shortened(name, 100) + "'");
        }
        at = equals + 1;
        blanks();
        parameters.add(name, at < text.length() && text.charAt(at) == '"' ? quoted() : token());
        blanks();
        if (at < text.length() && text.charAt(at) != ';') {
            throw malformed();
        }
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private String token() {
        int from = at;
        while (at < text.length() && ";\" \t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /**
     * A quoted string. A backslash escapes a quote or a backslash; before anything else it stands for itself, as in paths of
     * Windows. Browsers write quote, CR and LF as {@code %22}, {@code %0D} and {@code %0A} (HTML, "multipart/form-data").
     */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (text.charAt(at) == '\\' && (next == '"' || next == '\\')) {
                at++;
            }
            value.append(text.charAt(at));
        }
        if (at >= text.length()) {
            throw malformed();
        }
        at++;
        return value.toString().replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    /** A value with charset, language and percent-encoded bytes (RFC 8187 §3.2): {@code UTF-8''%e2%82%ac}. */
    static String extended(String value) {
        int second = value.indexOf('\'', value.indexOf('\'') + 1);
        if (second < 0 || !value.toLowerCase(Locale.ROOT).startsWith("utf-8'")) {
            throw Multipart.malformed("a part has a filename* that is not UTF-8''…");
        }
        ByteBuffer bytes = ByteBuffer.allocate(value.length());
        for (int i = second + 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '%') {
                if (c > '~') {
                    throw Multipart.malformed("a part has a filename* that is not percent-encoded");
                }
                bytes.put((byte) c);
                continue;
            }
            int high = i + 2 < value.length() ? hex(value.charAt(i + 1)) : -1;
            int low = i + 2 < value.length() ? hex(value.charAt(i + 2)) : -1;
            if (high < 0 || low < 0) {
                throw Multipart.malformed("a part has a filename* that is not percent-encoded");
            }
            bytes.put((byte) (high << 4 | low));
            i += 2;
        }
        return PartHeaders.utf8(bytes.flip());
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private Problem malformed() {
        return Multipart.malformed("a part has the Content-Disposition '" + JsonMismatch.shortened(text, 100) + "'");
    }
}
