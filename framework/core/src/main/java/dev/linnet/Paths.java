package dev.linnet;

import dev.linnet.internal.Percent;

/** Takes query strings and cookie headers apart (RFC 3986 §2.1; RFC 6265 §4.2). */
final class Paths {

    private Paths() {}

    /** Adds the parameters of a raw query string. */
    static void query(String raw, Values.Builder into) {
        int from = 0;
        while (from < raw.length()) {
            int amp = raw.indexOf('&', from);
            int to = amp < 0 ? raw.length() : amp;
            if (to > from) {
                int equals = raw.indexOf('=', from);
                boolean valued = equals >= 0 && equals < to;
                String name = parameter(raw.substring(from, valued ? equals : to));
                into.add(name, valued ? parameter(raw.substring(equals + 1, to)) : "");
            }
            from = to + 1;
        }
    }

    /** Adds the cookies of one {@code Cookie} header. */
    static void cookies(String header, Values.Builder into) {
        for (int from = 0; from < header.length(); ) {
            int semicolon = header.indexOf(';', from);
            int to = semicolon < 0 ? header.length() : semicolon;
            String pair = header.substring(from, to).strip();
            int equals = pair.indexOf('=');
            if (equals > 0) {
                into.add(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            } else if (!pair.isEmpty()) {
                into.add(pair, "");
            }
            from = to + 1;
        }
    }

    /** A name or value of a query, decoded; {@code +} is a space. */
    static String parameter(String encoded) {
        return Percent.decode(encoded, true, "query");
    }
}
