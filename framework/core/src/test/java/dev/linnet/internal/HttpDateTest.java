package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 §5.6.7. */
class HttpDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sun, 06 Nov 1994 08:49:37 GMT  | 1994-11-06T08:49:37Z
            Sunday, 06-Nov-94 08:49:37 GMT | 1994-11-06T08:49:37Z
            Sun Nov  6 08:49:37 1994       | 1994-11-06T08:49:37Z
            Wed Nov 16 08:49:37 1994       | 1994-11-16T08:49:37Z
            Thu, 29 Feb 2024 23:59:59 GMT  | 2024-02-29T23:59:59Z
            Sat, 31 Dec 2016 23:59:60 GMT  | 2017-01-01T00:00:00Z
            Thu, 01 Jan 1970 00:00:00 GMT  | 1970-01-01T00:00:00Z
            Wednesday, 01-Jan-25 00:00:00 GMT | 2025-01-01T00:00:00Z
            """)
    void threeFormsAreRead(String text, Instant instant) {
        assertThat(HttpDate.parse(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "yesterday",
                "Sun, 06 Nov 1994 08:49:37 UTC",
                "Sun, 6 Nov 1994 08:49:37 GMT",
                "sun, 06 Nov 1994 08:49:37 GMT",
                "Sun, 06 nov 1994 08:49:37 GMT",
                "Sun, 06 ovD 1994 08:49:37 GMT",
                "Xxx, 06 Nov 1994 08:49:37 GMT",
                "Thu, 30 Feb 2024 00:00:00 GMT",
                "Wed, 29 Feb 2023 00:00:00 GMT",
                "Sun, 00 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 24:00:00 GMT",
                "Sun, 06 Nov 1994 08:60:37 GMT",
                "Sun, 06 Nov 1994 08:49:61 GMT",
                "Sund, 06-Nov-94 08:49:37 GMT",
                "Sun Nov 6 08:49:37 1994",
                "1994-11-06T08:49:37Z",
                "Sun, 06 Nov 1994 08:49:37 GMT "
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(HttpDate.parse(text)).isNull();
    }

    @Test
    void twoDigitsAreAYearUpTo50YearsFromNow() {
        int now = Instant.ofEpochMilli(System.currentTimeMillis())
                .atOffset(ZoneOffset.UTC)
                .getYear();
        for (int year : new int[] {now - 40, now, now + 40}) {
            String digits = Integer.toString(year).substring(2);
            assertThat(HttpDate.parse("Sunday, 06-Nov-" + digits + " 08:49:37 GMT"))
                    .isEqualTo(Instant.parse(year + "-11-06T08:49:37Z"));
        }
    }

    @Test
    void oneFormIsWrittenAsTheJdkWritesIt() {
        DateTimeFormatter jdk = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .withZone(ZoneOffset.UTC);
        for (long second = -3_000_000_000L; second < 10_000_000_000L; second += 86_400L * 17 + 3_607) {
            Instant instant = Instant.ofEpochSecond(second, 999_999_999);
            assertThat(HttpDate.format(instant)).isEqualTo(jdk.format(instant));
            assertThat(HttpDate.parse(HttpDate.format(instant))).isEqualTo(Instant.ofEpochSecond(second));
        }
    }
}
