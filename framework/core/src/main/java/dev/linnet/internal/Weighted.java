package dev.linnet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One member of a list such as {@code Accept}: a value, its parameters and its weight (RFC 9110 §5.6.1, §5.6.6, §12.4.2).
 * What clients get wrong does no harm: a weight that is no number from 0 to 1 is 1, and {@code .2} is 0.2.
 *
 * @param value in lower case
 * @param parameters names in lower case and values, by turns, without {@code q} and what follows it
 * @param quality the weight in thousandths: 0, which refuses, to 1000
 */
record Weighted(String value, List<String> parameters, int quality) {

    /** The members of all lines of a header, in order; empty ones are none. */
    static List<Weighted> parse(List<String> lines) {
        List<Weighted> members = new ArrayList<>();
        for (String line : lines) {
            int from = 0;
            while (from < line.length()) {
                int end = end(line, from, line.length(), ',');
                int name = end(line, from, end, ';');
                String value = line.substring(from, name).strip();
                if (!value.isEmpty()) {
                    members.add(member(value.toLowerCase(Locale.ROOT), line, name, end));
                }
                from = end + 1;
            }
        }
        return members;
    }

    /** A media type that is offered: {@code text/csv; charset=utf-8}. */
    static Weighted offer(String mediaType) {
        List<Weighted> members = parse(List.of(mediaType));
        return members.isEmpty() ? new Weighted("", List.of(), 0) : members.get(0);
    }

    /** The value of a parameter, or null. */
    @Nullable
    String parameter(String name) {
        for (int i = 0; i < parameters.size(); i += 2) {
            if (parameters.get(i).equals(name)) {
                return parameters.get(i + 1);
            }
        }
        return null;
    }

    private static Weighted member(String value, String line, int semicolon, int end) {
        List<String> parameters = new ArrayList<>(0);
        int at = semicolon;
        while (at < end) {
            int next = end(line, at + 1, end, ';');
            int equals = line.indexOf('=', at, next);
            if (equals > at) {
                String name = line.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
                String text = unquoted(line.substring(equals + 1, next).strip());
                if (name.equals("q")) {
                    return new Weighted(value, parameters, quality(text));
                }
                parameters.add(name);
                parameters.add(text);
            }
            at = next;
        }
        return new Weighted(value, parameters, 1000);
    }

    /** Where a member or parameter ends: at the character outside of quotes, or at the limit. */
    private static int end(String line, int from, int limit, char stop) {
        boolean quoted = false;
        for (int i = from; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\') {
                i++;
            } else if (!quoted && c == stop) {
                return i;
            }
        }
        return limit;
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static int quality(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point + 1);
        int thousandths = 0;
        for (int i = 0; i < 3; i++) {
            char digit = i < fraction.length() ? fraction.charAt(i) : '0';
            if (digit < '0' || digit > '9') {
                return 1000;
            }
            thousandths = thousandths * 10 + digit - '0';
        }
        return whole.equals("0") || whole.isEmpty() && point >= 0 ? thousandths : 1000;
    }
}
