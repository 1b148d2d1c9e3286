package dev.linnet.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** As {@link Binder}, for java.time in ISO 8601; a class of its own so that services without dates do not load it. */
public final class Times {

    private Times() {}

    /** {@code 2026-01-31}. */
    public static LocalDate toLocalDate(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a date such as 2026-01-31");
        }
    }

    /** {@code 13:45} or {@code 13:45:30}. */
    public static LocalTime toLocalTime(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a time such as 13:45:30");
        }
    }

    /** {@code 2026-01-31T13:45:30}. */
    public static LocalDateTime toLocalDateTime(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a date and time such as 2026-01-31T13:45:30");
        }
    }

    /** {@code 2026-01-31T13:45:30Z}. */
    public static Instant toInstant(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "an instant such as 2026-01-31T13:45:30Z");
        }
    }

    /** {@code 2026-01-31T13:45:30+01:00}. */
    public static OffsetDateTime toOffsetDateTime(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a date and time with offset such as 2026-01-31T13:45:30+01:00");
        }
    }

    /** {@code 2026-01-31T13:45:30+01:00[Europe/Berlin]}. */
    public static ZonedDateTime toZonedDateTime(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a date and time with zone such as 2026-01-31T13:45:30Z");
        }
    }

    /** {@code 2026-01}. */
    public static YearMonth toYearMonth(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a month such as 2026-01");
        }
    }

    /** {@code PT15M}. */
    public static Duration toDuration(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a duration such as PT15M");
        }
    }

    /** {@code Europe/Berlin}. */
    public static ZoneId toZoneId(String in, String name, @Nullable String value) {
        String text = Binder.toText(in, name, value);
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw Binder.invalid(in, name, text, "a time zone such as Europe/Berlin");
        }
    }
}
