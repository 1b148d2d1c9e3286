package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.*;
import java.math.BigInteger;
import java.net.URI;
import java.text.ParseException;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Service(name = "shop", path = "/")
final class Shop {
    enum Size {
        @JsonProperty("s")
        SMALL,
        @JsonAlias("big")
        LARGE
    }

    record Sku(String value) {
        Sku {
            if (!value.startsWith("S-")) {
                throw new IllegalArgumentException("a stock number begins with S-");
            }
        }
    }

    static final class Money {
        final String text;

        private Money(String text) {
            this.text = text;
        }

        static Money of(CharSequence text) {
            return new Money(text.toString());
        }

        static Money parse(String text) {
            throw new AssertionError("of comes first");
        }
    }

    interface Unit {
        String name();

        static @Nullable Unit fromString(String text) throws ParseException {
            if (text.isEmpty()) {
                throw new ParseException(text, 0);
            }
            return text.equals("kg") ? () -> text : null;
        }
    }

    record Range(int from, @Query(defaultValue = "10") int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("'from' is greater than 'to'");
            }
        }
    }

    record Criteria(
            String text,
            Optional<Size> size,
            @Query("tag") List<String> tags,
            int[] years,
            @Nullable Sku sku,
            @Header(defaultValue = "en") Locale acceptLanguage,
            @Cookie Optional<String> session) {}

    record Page<T>(Optional<T> after, @Query("n") OptionalInt count) {}

    record Wanted(@Header("X-Wanted") String what) {}

    @Get("/skus/{sku}/{size}")
    String path(Sku sku, Size size) {
        return sku.value() + size;
    }

    @Get("/factories")
    String factories(@Query Money price, @Query Optional<Unit> unit, @Query("sku") List<Sku> skus) {
        return price.text + unit.map(Unit::name) + skus;
    }

    @Get("/groups")
    String groups(@Query Range range, @Query Criteria criteria, @Query Page<UUID> page, @Header Wanted wanted) {
        return range + " " + criteria.text() + criteria.size() + criteria.tags() + Arrays.toString(criteria.years())
                + criteria.sku() + criteria.acceptLanguage() + criteria.session() + page + wanted;
    }

    @Get("/arrays")
    String arrays(
            @Query int[] ints,
            @Query double[] doubles,
            @Query boolean[] flags,
            @Query Long[] longs,
            @Query String[] texts,
            @Query Size[] sizes,
            @Header("X-Day") LocalDate[] days,
            @Query Collection<UUID> ids,
            @Query Set<String> names) {
        return Arrays.toString(ints) + Arrays.toString(doubles) + Arrays.toString(flags) + Arrays.toString(longs)
                + Arrays.toString(texts) + Arrays.toString(sizes) + Arrays.toString(days) + ids + names;
    }

    @Get("/more")
    String more(
            @Query Year year,
            @Query MonthDay day,
            @Query Period period,
            @Query OffsetTime time,
            @Query ZoneOffset offset,
            @Query DayOfWeek weekday,
            @Query URI uri,
            @Query(defaultValue = "de-CH") Locale locale,
            @Query OptionalLong big,
            @Query OptionalDouble real,
            @Query Optional<BigInteger> bigger,
            @Query(defaultValue = "x") String text) {
        return year + " " + day + period + time + offset + weekday + uri + locale + big + real + bigger + text;
    }
}
