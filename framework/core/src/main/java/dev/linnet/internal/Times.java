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
import org.jspecify.annotations.Nullable;

/** As {@link Binder}, for java.time in ISO 8601; a class of its own so that services without dates do not load it. */
public final class Times {

    private Times() {}

    /** {@code 2026-01-31}. */
    public static LocalDate toLocalDate(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a date such as 2026-01-31");
        }
    }

    /** {@code 13:45} or {@code 13:45:30}. */
    public static LocalTime toLocalTime(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a time such as 13:45:30");
        }
    }

    /** {@code 2026-01-31T13:45:30}. */
    public static LocalDateTime toLocalDateTime(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a date and time such as 2026-01-31T13:45:30");
        }
    }

    /** {@code 2026-01-31T13:45:30Z}. */
    public static Instant toInstant(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "an instant such as 2026-01-31T13:45:30Z");
        }
    }

    /** {@code 2026-01-31T13:45:30+01:00}. */
    public static OffsetDateTime toOffsetDateTime(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a date and time with offset such as 2026-01-31T13:45:30+01:00");
        }
    }

    /** {@code 2026-01-31T13:45:30+01:00[Europe/Berlin]}. */
    public static ZonedDateTime toZonedDateTime(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a date and time with zone such as 2026-01-31T13:45:30Z");
        }
    }

    /** {@code 2026-01}. */
    public static YearMonth toYearMonth(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a month such as 2026-01");
        }
    }

    /** {@code PT15M}. */
    public static Duration toDuration(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a duration such as PT15M");
        }
    }

    /** {@code Europe/Berlin}. */
    public static ZoneId toZoneId(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a time zone such as Europe/Berlin");
        }
    }

    /** {@code 13:45:30+01:00}. */
    public static OffsetTime toOffsetTime(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return OffsetTime.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a time with offset such as 13:45:30+01:00");
        }
    }

    /** {@code 2026}. */
    public static Year toYear(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return Year.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a year such as 2026");
        }
    }

    /** {@code --01-31}. */
    public static MonthDay toMonthDay(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return MonthDay.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a day of a year such as --01-31");
        }
    }

    /** {@code P1M10D}. */
    public static Period toPeriod(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "a period such as P1M10D");
        }
    }

    /** {@code +01:00}. */
    public static ZoneOffset toZoneOffset(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return binder.invalid(in, name, text, "an offset such as +01:00");
        }
    }
}
