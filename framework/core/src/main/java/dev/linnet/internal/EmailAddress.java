package dev.linnet.internal;

import java.net.IDN;

/**
 * Whether text is an e-mail address for {@code @Email}: a local part of up to 64 characters (RFC 5321 §4.5.3.1.1) of atoms and
 * quoted strings with points between (RFC 5322 §3.4.1), letters beyond ASCII as in RFC 6531; a domain of up to 255 characters,
 * or an address in brackets (RFC 5321 §4.1.3). Each text is looked at once.
 */
public final class EmailAddress {

    private static final String SPECIAL = "!#$%&'*+/=?^_`{|}~";

    private EmailAddress() {}

    /** Whether it is one; empty text is, as another constraint says what must be there. */
    public static boolean isValid(CharSequence value) {
        String text = value.toString();
        int at = text.lastIndexOf('@');
        return text.isEmpty()
                || at >= 0 && at <= 64 && isLocal(text.substring(0, at)) && isHost(text.substring(at + 1));
    }

    private static boolean isLocal(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '"' ? quoted(text, i) : atom(text, i);
            if (end < 0) {
                return false;
            }
            if (end == text.length()) {
                return true;
            }
            if (text.charAt(end) != '.') {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    /** Where the atom ends; -1 where there is none. */
    private static int atom(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == '-' || isPlain(text, i))) {
            i++;
        }
        return i == from ? -1 : i;
    }

    /** Where the quoted string ends; -1 where there is none. */
    private static int quoted(String text, int from) {
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                return i == from + 1 ? -1 : i + 1;
            }
            if (c == '\\') {
                boolean escape = i + 1 < text.length() && (text.charAt(i + 1) == '\\' || text.charAt(i + 1) == '"');
                if (!escape) {
                    return -1;
                }
                i++;
            } else if ("-.(),<>[]:; @".indexOf(c) < 0 && !isPlain(text, i)) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /** A letter, a digit, one of the signs, or a character beyond ASCII of the Basic Multilingual Plane. */
    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (c >= 0x80) {
            return !Character.isHighSurrogate(c)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || SPECIAL.indexOf(c) >= 0;
    }

    private static boolean isHost(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            String literal = text.substring(1, text.length() - 1);
            return literal.regionMatches(true, 0, "IPv6:", 0, 5) ? isIpv6(literal.substring(5)) : isIpv4(literal);
        }
        String ascii = isAscii(text) ? text : toAscii(text);
        return ascii.length() <= 255 && labels(ascii);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String toAscii(String text) {
        try {
            return IDN.toASCII(text);
        } catch (IllegalArgumentException e) {
            return ""; // no domain: what is empty is none
        }
    }

    /** Labels of 1 to 63 characters with points between; none begins or ends with a hyphen (RFC 1035 §2.3.1). */
    private static boolean labels(String text) {
        int from = 0;
        while (true) {
            int dot = text.indexOf('.', from);
            int to = dot < 0 ? text.length() : dot;
            if (to == from || to - from > 63 || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
                return false;
            }
            for (int i = from; i < to; i++) {
                if (text.charAt(i) != '-' && !isPlain(text, i)) {
                    return false;
                }
            }
            if (dot < 0) {
                return true;
            }
            from = dot + 1;
        }
    }

    private static boolean isIpv4(String text) {
        int groups = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                groups++;
                digits = digits == 0 ? 4 : 0;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
            if (digits > 3) {
                return false;
            }
        }
        return groups == 3 && digits > 0;
    }

    /** Eight groups of up to four hexadecimal digits, or fewer around one {@code ::} (RFC 4291 §2.2), an IPv4 address for the last two. */
    private static boolean isIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == 8;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
        int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    /** How many groups there are; -1 where one is none. */
    private static int groups(String text, boolean last) {
        int groups = 0;
        int from = 0;
        while (true) {
            int colon = text.indexOf(':', from);
            String group = colon < 0 ? text.substring(from) : text.substring(from, colon);
            if (colon < 0 && last && group.indexOf('.') >= 0) {
                return isIpv4(group) ? groups + 2 : -1;
            }
            if (group.isEmpty() || group.length() > 4 || !isHexadecimal(group)) {
                return -1;
            }
            groups++;
            if (colon < 0) {
                return groups;
            }
            from = colon + 1;
        }
    }

    private static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
