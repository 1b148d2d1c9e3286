package dev.linnet.stack;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What a text that is no JSON was meant to be: the parser says where, the characters there say what to do. */
final class JsonMistake {

    private JsonMistake() {}

    static Mistake of(String text, JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        int offset = location == null ? 0 : (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
        return new Mistake(place(text, offset), "not JSON: " + what(text, offset, failure.getOriginalMessage()));
    }

    private static String what(String text, int offset, String original) {
        String rest = text.substring(offset);
        String before = text.substring(0, offset).stripTrailing();
        if (rest.isBlank()) {
            return "the file ends too early; close what is open: " + open(text);
        }
        if (rest.startsWith("//") || rest.startsWith("/*") || rest.startsWith("#")) {
            return "a comment; take it out, JSON has none";
        }
        if ((rest.startsWith("}") || rest.startsWith("]")) && before.endsWith(",")) {
            return "a comma before " + rest.charAt(0) + "; take the comma out";
        }
        if (rest.startsWith("'") || rest.startsWith("\u201C") || rest.startsWith("\u2018")) {
            return "the quote " + rest.charAt(0) + "; write \"";
        }
        String word = word(rest);
        if (before.endsWith("{") || (before.endsWith(",") && !word.isEmpty())) {
            return (word.isEmpty() ? "the character " + shown(rest) : word)
                    + " where a name must be; write \"name\": value";
        }
        if (!word.isEmpty() && (before.endsWith(":") || before.endsWith("["))) {
            return word + "; a value is text in \"quotes\", a number, true, false, null, a list or an object";
        }
        if (rest.startsWith("\"") || rest.startsWith("{") || rest.startsWith("[") || !word.isEmpty()) {
            return "no comma or colon before " + shown(rest)
                    + "; write one between two values, and a colon after a name";
        }
        String first = original.lines().findFirst().orElse("").replaceAll("; ", ", ");
        return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1) + "; write what JSON has there";
    }

    private static String shown(String rest) {
        char c = rest.charAt(0);
        return c < ' ' ? String.format("U+%04X", (int) c) : String.valueOf(c);
    }

    private static String word(String rest) {
        int end = 0;
        while (end < rest.length()
                && end < 40
                && (Character.isLetterOrDigit(rest.charAt(end)) || "_+-.".indexOf(rest.charAt(end)) >= 0)) {
            end++;
        }
        return rest.substring(0, end);
    }

    /** The brackets that have no partner, without those in texts. */
    private static String open(String text) {
        StringBuilder open = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                open.append(c);
            } else if (!quoted && (c == '}' || c == ']') && !open.isEmpty()) {
                open.setLength(open.length() - 1);
            }
        }
        return (quoted ? "the text " : "") + open;
    }

    private static Position place(String text, int offset) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return new Position(line, 1 + text.codePointCount(begin, offset));
    }
}
