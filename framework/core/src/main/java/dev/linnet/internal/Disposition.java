package dev.linnet.internal;

import java.nio.charset.StandardCharsets;

/** Writes {@code Content-Disposition} (RFC 6266, RFC 8187), so that a name can end neither its quotes nor its line. */
public final class Disposition {

    private static final String HEX = "0123456789ABCDEF";
    /** What may stand in {@code filename*} as it is: attr-char of RFC 8187 §3.2.1, beside letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    /**
     * The header's value. Control characters and path separators of the name become {@code _}; a name that is not plain ASCII is
     * sent twice, for old clients with {@code _} in the place of what they do not know.
     *
     * @param kind {@code inline} or {@code attachment}
     * @throws IllegalArgumentException for a name without a character
     */
    public static String of(String kind, String fileName) {
        if (fileName.isBlank()) {
            throw new IllegalArgumentException("a file without a name");
        }
        StringBuilder name = new StringBuilder(fileName.length());
        StringBuilder ascii = new StringBuilder(fileName.length());
        for (int i = 0; i < fileName.length(); i++) {
            char c = fileName.charAt(i);
            char safe = Character.isISOControl(c) || c == '/' || c == '\\' ? '_' : c;
            name.append(safe);
            ascii.append(safe >= 0x7f || safe == '"' || safe == '%' ? '_' : safe);
        }
        String quoted = kind + "; filename=\"" + ascii + '"';
        return name.compareTo(ascii) == 0 ? quoted : quoted + "; filename*=UTF-8''" + encoded(name.toString());
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder(name.length() * 3);
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || PLAIN.indexOf(c) >= 0) {
                text.append(c);
            } else {
                text.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return text.toString();
    }
}
