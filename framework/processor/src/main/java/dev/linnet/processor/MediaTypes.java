package dev.linnet.processor;

import java.util.Locale;
import java.util.regex.Pattern;

/** Media types as {@code @Consumes} and {@code @Produces} name them. */
final class MediaTypes {

    /** RFC 9110 §5.6.2; the star is for ranges only. */
    private static final String TOKEN = "[A-Za-z0-9!#$%&'+.^_`|~-]+";

    /** RFC 9110 §8.3.1, without weight, which only requests have. */
    private static final Pattern TYPE =
            Pattern.compile(TOKEN + "/" + TOKEN + "(\\s*;\\s*(?![qQ]=)" + TOKEN + "=(" + TOKEN + "|\"[^\"\\\\]*\"))*");

    /** RFC 9110 §12.5.1, without parameters. */
    private static final Pattern RANGE = Pattern.compile("\\*/\\*|" + TOKEN + "/(\\*|" + TOKEN + ")");

    private MediaTypes() {}

    /** Whether it is {@code type/subtype}, parameters or not. */
    static boolean isType(String type) {
        return TYPE.matcher(type).matches();
    }

    /** Whether it is {@code type/subtype} or a range of such. */
    static boolean isRange(String range) {
        return RANGE.matcher(range).matches();
    }

    /** Whether what has the type is JSON (RFC 6839 §3.1). */
    static boolean isJson(String type) {
        String plain = plain(type);
        return plain.equals("application/json") || plain.endsWith("+json");
    }

    /** The type without its parameters, in lower case. */
    static String plain(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
