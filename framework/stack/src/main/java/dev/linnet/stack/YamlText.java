package dev.linnet.stack;

import java.util.regex.Pattern;

/** Texts as YAML on one line. */
final class YamlText {

    /** What YAML takes for text without quotes, and no reader for anything else; no choice is repeated: texts may be long. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9/_{}+.-]*(?<![.-])");

    private static final Pattern PLAIN_IN_FLOW = Pattern.compile("(?!.*[.-][.-])[A-Za-z/][A-Za-z0-9/_.-]*(?<![.-])");
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");
    /** What quotes do not keep, or YAML does not take as it is. */
    private static final Pattern ESCAPED =
            Pattern.compile("[^ -~\\u00a0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]");

    private YamlText() {}

    /** For block style. */
    static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() ? text : quoted(text);
    }

    /** For either style. */
    static String anywhere(String text) {
        return PLAIN_IN_FLOW.matcher(text).matches() && !WORD.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        if (!ESCAPED.matcher(text).find()) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(one);
            } else if (Character.isBmpCodePoint(c) && ESCAPED.matcher(one).find()) {
                escaped.append("\\u%04x".formatted(c));
            } else {
                escaped.append(one);
            }
        });
        return escaped.append('"').toString();
    }
}
