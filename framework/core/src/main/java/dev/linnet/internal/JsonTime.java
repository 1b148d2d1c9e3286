package dev.linnet.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * java.time values as ISO 8601 strings. A class of its own, so that a service without dates does not pay for them: the
 * first parse of a date costs milliseconds.
 */
public final class JsonTime {

    private JsonTime() {}

    /** An instant: {@code 2026-01-31T10:15:30Z}, or with an offset. */
    public static @Nullable Instant instant(JsonParser in) {
        return JsonRead.isNull(in) ? null : instant(text(in, "an instant (2026-01-31T10:15:30Z)"));
    }

    /** An instant from text. */
    public static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "an instant (2026-01-31T10:15:30Z)");
        }
    }

    /** A date: {@code 2026-01-31}. */
    public static @Nullable LocalDate localDate(JsonParser in) {
        return JsonRead.isNull(in) ? null : localDate(text(in, "a date (2026-01-31)"));
    }

    /** A date from text. */
    public static LocalDate localDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a date (2026-01-31)");
        }
    }

    /** A time of day: {@code 10:15:30}; seconds may be missing. */
    public static @Nullable LocalTime localTime(JsonParser in) {
        return JsonRead.isNull(in) ? null : localTime(text(in, "a time (10:15:30)"));
    }

    /** A time of day from text. */
    public static LocalTime localTime(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a time (10:15:30)");
        }
    }

    /** A date and time without zone: {@code 2026-01-31T10:15:30}. */
    public static @Nullable LocalDateTime localDateTime(JsonParser in) {
        return JsonRead.isNull(in) ? null : localDateTime(text(in, "a local date and time (2026-01-31T10:15:30)"));
    }

    /** A date and time from text. */
    public static LocalDateTime localDateTime(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a local date and time (2026-01-31T10:15:30)");
        }
    }

    /** A date and time with an offset, turned to UTC as Jackson does: {@code 2026-01-31T10:15:30+01:00}. */
    public static @Nullable OffsetDateTime offsetDateTime(JsonParser in) {
        return JsonRead.isNull(in)
                ? null
                : offsetDateTime(text(in, "a date and time with offset (2026-01-31T10:15:30+01:00)"));
    }

    /** A date and time with an offset from text, turned to UTC. */
    public static OffsetDateTime offsetDateTime(String text) {
        try {
            return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw not(text, "a date and time with offset (2026-01-31T10:15:30+01:00)");
        }
    }

    /** A date and time with an offset or zone, turned to UTC as Jackson does: {@code 2026-01-31T10:15:30+01:00[Europe/Paris]}. */
    public static @Nullable ZonedDateTime zonedDateTime(JsonParser in) {
        return JsonRead.isNull(in)
                ? null
                : zonedDateTime(text(in, "a date and time with zone (2026-01-31T10:15:30+01:00[Europe/Paris])"));
    }

    /** A date and time with a zone from text, turned to UTC. */
    public static ZonedDateTime zonedDateTime(String text) {
        try {
            return ZonedDateTime.parse(text).withZoneSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw not(text, "a date and time with zone (2026-01-31T10:15:30+01:00[Europe/Paris])");
        }
    }

    /** A time of day with an offset: {@code 10:15:30+01:00}. */
    public static @Nullable OffsetTime offsetTime(JsonParser in) {
        return JsonRead.isNull(in) ? null : offsetTime(text(in, "a time with offset (10:15:30+01:00)"));
    }

    /** A time with an offset from text. */
    public static OffsetTime offsetTime(String text) {
        try {
            return OffsetTime.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a time with offset (10:15:30+01:00)");
        }
    }

    /** A duration: {@code PT1H30M}. */
    public static @Nullable Duration duration(JsonParser in) {
        return JsonRead.isNull(in) ? null : duration(text(in, "a duration (PT1H30M)"));
    }

    /** A duration from text. */
    public static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a duration (PT1H30M)");
        }
    }

    /** A period: {@code P1Y2M3D}. */
    public static @Nullable Period period(JsonParser in) {
        return JsonRead.isNull(in) ? null : period(text(in, "a period (P1Y2M3D)"));
    }

    /** A period from text. */
    public static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a period (P1Y2M3D)");
        }
    }

    /** A year: the number or string {@code 2026}. */
    public static @Nullable Year year(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            int year = JsonRead.toInt(in);
            if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
                throw JsonMismatch.expected(in, "a year (2026)");
            }
            return Year.of(year);
        }
        return year(text(in, "a year (2026)"));
    }

    /** A year from text. */
    public static Year year(String text) {
        try {
            return Year.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a year (2026)");
        }
    }

    /** A month of a year: {@code 2026-01}. */
    public static @Nullable YearMonth yearMonth(JsonParser in) {
        return JsonRead.isNull(in) ? null : yearMonth(text(in, "a month (2026-01)"));
    }

    /** A month of a year from text. */
    public static YearMonth yearMonth(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a month (2026-01)");
        }
    }

    /** A day of a month: {@code --01-31}. */
    public static @Nullable MonthDay monthDay(JsonParser in) {
        return JsonRead.isNull(in) ? null : monthDay(text(in, "a day of a month (--01-31)"));
    }

    /** A day of a month from text. */
    public static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a day of a month (--01-31)");
        }
    }

    /** A time zone: {@code Europe/Paris}. */
    public static @Nullable ZoneId zoneId(JsonParser in) {
        return JsonRead.isNull(in) ? null : zoneId(text(in, "a time zone (Europe/Paris)"));
    }

    /** A time zone from text. */
    public static ZoneId zoneId(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw not(text, "a time zone (Europe/Paris)");
        }
    }

    /** An offset from UTC: {@code +01:00}. */
    public static @Nullable ZoneOffset zoneOffset(JsonParser in) {
        return JsonRead.isNull(in) ? null : zoneOffset(text(in, "an offset (+01:00)"));
    }

    /** An offset from text. */
    public static ZoneOffset zoneOffset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            throw not(text, "an offset (+01:00)");
        }
    }

    /** What a formatter made of a property's pattern reads; null stays null. */
    public static @Nullable TemporalAccessor formatted(JsonParser in, DateTimeFormatter formatter, String pattern) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String text = text(in, "a date or time like " + pattern);
        try {
            return formatter.parse(text);
        } catch (DateTimeException e) {
            throw not(text, "a date or time like " + pattern);
        }
    }

    /** Writes the value as the formatter has it. */
    public static void write(JsonGenerator out, @Nullable TemporalAccessor value, DateTimeFormatter formatter) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(formatter.format(value));
        }
    }

    /** Writes a value in the form in which this class reads it: seconds are always there, a fraction only as long as it must be. */
    public static void write(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else {
            writeAny(out, value);
        }
    }

    static void writeAny(JsonGenerator out, Object value) {
        if (value instanceof LocalDateTime time) {
            out.writeString(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
        } else if (value instanceof LocalTime time) {
            out.writeString(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
        } else if (value instanceof OffsetDateTime || value instanceof ZonedDateTime) {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((TemporalAccessor) value));
        } else if (value instanceof Year year) {
            out.writeNumber(year.getValue());
        } else {
            out.writeString(value.toString());
        }
    }

    private static String text(JsonParser in, String what) {
        return JsonRead.text(in, what).strip();
    }

    private static JsonMismatch not(String text, String what) {
        return JsonMismatch.of("\"" + JsonMismatch.shortened(text) + "\" was found where " + what + " is expected");
    }
}
