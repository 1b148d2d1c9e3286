package dev.linnet.stack;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What a text that is no JSON was meant to be: the parser says where, the characters there say what to do. */
final class JsonMistake {

    private JsonMistake() {}

    static Mistake of(String text, JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        int offset = location == null ? 0 : (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
        String original = String.valueOf(failure.getOriginalMessage());
        int begin = original.startsWith("Non-standard token") ? offset - 1 : offset;
        while (begin > 0 && offset < text.length() && isWord(text.charAt(begin)) && isWord(text.charAt(begin - 1))) {
            begin--;
        }
        return new Mistake(place(text, begin), "not JSON: " + what(text, begin, original));
    }

    private static String what(String text, int offset, String original) {
        String rest = text.substring(offset);
        String before = text.substring(0, offset).stripTrailing();
        String word = word(rest);
        if (original.contains("CTRL-CHAR")) {
            return "the character " + shown(rest)
                    + " in a text; close the text before it, or write it as JSON does: \\n, \\t";
        }
        if (original.contains("character escape")) {
            return "a \\ before what needs none; write \\\\ for one that is meant";
        }
        if (rest.isBlank()) {
            return "the file ends too early; close what is open: " + open(text);
        }
        if (rest.startsWith("//") || rest.startsWith("/*") || rest.startsWith("#")) {
            return "a comment; take it out, JSON has none";
        }
        if ((rest.startsWith("}") || rest.startsWith("]")) && before.endsWith(",")) {
            return "a comma before " + rest.charAt(0) + "; take the comma out";
        }
        if (!before.isEmpty() && open(before).isEmpty()) {
            return "something stands after the end; take it out";
        }
        if (before.endsWith(":") && "},]".indexOf(rest.charAt(0)) >= 0) {
            return "no value after the colon; write one";
        }
        if (rest.startsWith("'") || rest.startsWith("\u201C") || rest.startsWith("\u2018")) {
            return "the quote " + rest.charAt(0) + "; write \"";
        }
        if (before.isEmpty()) {
            return "the file begins with " + (word.isEmpty() ? shown(rest) : word) + "; write an object: {}";
        }
        if (before.endsWith("{")
                || (before.endsWith(",")
                        && !word.isEmpty()
                        && open(text.substring(0, offset)).endsWith("{"))) {
            return (word.isEmpty() ? shown(rest) : word) + " where a name must be; write \"name\": value";
        }
        if (!word.isEmpty() && (before.endsWith(":") || before.endsWith("[") || before.endsWith(","))) {
            return word + "; a value is text in \"quotes\", a number as 512, true, false, a list or an object";
        }
        return "no comma or colon before " + shown(rest) + "; write one between two values, and a colon after a name";
    }

    private static String shown(String rest) {
        char c = rest.charAt(0);
        return c < ' ' ? String.format("U+%04X", (int) c) : String.valueOf(c);
    }

    private static String word(String rest) {
        int end = 0;
        while (end < rest.length() && end < 40 && isWord(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "_+-.".indexOf(c) >= 0;
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
