package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .env}: a line is {@code NAME=value}, {@code export} before it or not. A value without quotes ends at the
 * line's end or at a {@code #} after a blank, and is trimmed. In single quotes everything is itself; in double quotes
 * {@code \n \r \t \" \\ \$} are escapes and any other backslash is itself. Quotes may span lines. {@code $} is itself
 * everywhere: nothing is interpolated.
 */
final class DotEnv {

    private static final Pattern START = Pattern.compile("[ \t]*(?:export[ \t]+)?([^=\\s]+)[ \t]*=[ \t]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern END = Pattern.compile("[ \t\r]*(#[^\n]*)?");

    private final Path file;
    private final String text;
    private int at;
    private int line = 1;

    private DotEnv(Path file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The variables of a file, in its order; of two of one name the last counts.
     *
     * @throws Failure when a line is not one of the grammar's, or the file is not UTF-8
     */
    static List<Variable> read(Path file) throws Failure {
        try {
            return new DotEnv(file, Files.readString(file)).variables();
        } catch (IOException e) {
            throw new Failure(file + " cannot be read as UTF-8 text: " + e, e);
        }
    }

    private List<Variable> variables() throws Failure {
        List<Variable> all = new ArrayList<>();
        while (at < text.length()) {
            int first = line;
            String rest = lineFrom(at);
            if (END.matcher(rest).matches()) {
                at += rest.length();
            } else {
                String name = name(rest);
                String value = value();
                if (value.indexOf('\0') >= 0) {
                    throw wrong(first, "the value of " + name + " has a NUL character, which no variable can");
                }
                all.add(new Variable(file, first, name, value));
            }
            if (at < text.length()) {
                at++; // the line's end
                line++;
            }
        }
        return all;
    }

    private String name(String rest) throws Failure {
        Matcher start = START.matcher(rest);
        if (!start.lookingAt()) {
            throw wrong(line, "\"" + shown(rest) + "\" is no variable; write NAME=value, or # before a comment");
        }
        if (!NAME.matcher(start.group(1)).matches()) {
            throw wrong(
                    line,
                    "\"" + shown(start.group(1)) + "\" is no name; it has letters, digits and _, and no digit first");
        }
        at += start.end();
        return start.group(1);
    }

    private String value() throws Failure {
        char quote = at < text.length() ? text.charAt(at) : '\n';
        if (quote != '\'' && quote != '"') {
            String rest = lineFrom(at);
            at += rest.length();
            return rest.replaceFirst("(^|[ \t])#.*", "").strip();
        }
        int opened = line;
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (quote == '"' && c == '\\' && at < text.length() && "nrt\"\\$".indexOf(text.charAt(at)) >= 0) {
                c = escaped(text.charAt(at++));
            }
            value.append(c);
        }
        if (at == text.length()) {
            throw wrong(opened, "a value begins with " + quote + " and does not end; write " + quote + " after it");
        }
        at++;
        String rest = lineFrom(at);
        if (!END.matcher(rest).matches()) {
            throw wrong(
                    line,
                    "\"" + shown(rest) + "\" stands after the closing " + quote + "; write "
                            + (quote == '"' ? "\\\" for a quote within the value" : "the value in double quotes"));
        }
        at += rest.length();
        return value.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    private String lineFrom(int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /** The beginning of what was found: the rest may be a secret. */
    private static String shown(String found) {
        String shown = found.strip();
        return shown.length() > 20 ? shown.substring(0, 20) + "…" : shown;
    }

    private Failure wrong(int where, String what) {
        return new Failure(file + ":" + where + ": " + what);
    }
}
