package dev.linnet.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates of HTTP headers (RFC 9110 §5.6.7): written in one form, read in all three. */
public final class HttpDate {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String LONG_DAYS = " Monday Tuesday Wednesday Thursday Friday Saturday Sunday ";

    private HttpDate() {}

    /** {@code Sun, 06 Nov 1994 08:49:37 GMT}; parts of a second are cut off. */
    public static String format(Instant instant) {
        long second = instant.getEpochSecond();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
        int time = (int) Math.floorMod(second, 86_400L);
        int day = (date.getDayOfWeek().getValue() - 1) * 3;
        int month = (date.getMonthValue() - 1) * 3;
        StringBuilder text = new StringBuilder(29);
        text.append(DAYS, day, day + 3).append(", ");
        two(text, date.getDayOfMonth())
                .append(' ')
                .append(MONTHS, month, month + 3)
                .append(' ');
        two(two(text, date.getYear() / 100), date.getYear() % 100).append(' ');
        two(text, time / 3600).append(':');
        two(text, time / 60 % 60).append(':');
        return two(text, time % 60).append(" GMT").toString();
    }

    /** The second that a date names, or null for text that is no date: such a header is ignored (RFC 9110 §13.1.3). */
    public static @Nullable Instant parse(String text) {
        int comma = text.indexOf(',');
        if (comma == 3) { // Sun, 06 Nov 1994 08:49:37 GMT
            return form(text, "aaa, 00 aaa 0000 00:00:00 GMT") && DAYS.indexOf(text.substring(0, 3)) % 3 == 0
                    ? instant(number(text, 12, 16), text.substring(8, 11), number(text, 5, 7), text, 17)
                    : null;
        }
        if (comma > 3) { // Sunday, 06-Nov-94 08:49:37 GMT
            String rest = text.substring(comma);
            return form(rest, ", 00-aaa-00 00:00:00 GMT") && LONG_DAYS.contains(" " + text.substring(0, comma) + " ")
                    ? instant(century(number(rest, 9, 11)), rest.substring(5, 8), number(rest, 2, 4), rest, 12)
                    : null;
        }
        // Sun Nov  6 08:49:37 1994
        String padded =
                text.length() > 8 && text.charAt(8) == ' ' ? text.substring(0, 8) + '0' + text.substring(9) : text;
        return form(padded, "aaa aaa 00 00:00:00 0000") && DAYS.indexOf(text.substring(0, 3)) % 3 == 0
                ? instant(number(padded, 20, 24), padded.substring(4, 7), number(padded, 8, 10), padded, 11)
                : null;
    }

    /** Two digits stand for the year that is at most 50 years from now in the future. */
    private static int century(int year) {
        int now = Instant.ofEpochMilli(System.currentTimeMillis())
                .atOffset(ZoneOffset.UTC)
                .getYear();
        int full = now / 100 * 100 + year;
        return full > now + 50 ? full - 100 : full;
    }

    private static @Nullable Instant instant(int year, String monthName, int day, String text, int time) {
        int month = MONTHS.indexOf(monthName);
        int hour = number(text, time, time + 2);
        int minute = number(text, time + 3, time + 5);
        int second = number(text, time + 6, time + 8);
        if (month < 0 || month % 3 != 0 || hour > 23 || minute > 59 || second > 60 || day < 1) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month / 3 + 1, 1);
        return day > first.lengthOfMonth()
                ? null
                : Instant.ofEpochSecond((first.toEpochDay() + day - 1) * 86_400 + hour * 3600L + minute * 60L + second);
    }

    /** Whether a text has a pattern: {@code a} is a letter, {@code 0} a digit, all else itself. */
    private static boolean form(String text, String pattern) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char p = pattern.charAt(i);
            char c = text.charAt(i);
            boolean same =
                    p == '0' ? c >= '0' && c <= '9' : p == 'a' ? c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' : c == p;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
