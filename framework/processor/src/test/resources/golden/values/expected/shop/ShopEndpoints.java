package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.BigNumbers;
import dev.linnet.internal.Binder;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Locators;
import dev.linnet.internal.Replies;
import dev.linnet.internal.Times;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds requests to the handlers of {@link Shop}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class ShopEndpoints {

    private final Shop service;

    ShopEndpoints(Shop service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> path(request);
            case 1 -> factories(request);
            case 2 -> groups(request);
            case 3 -> arrays(request);
            case 4 -> more(request);
            default -> throw new IllegalArgumentException("Shop has no endpoint " + endpoint);
        };
    }

    // GET /skus/{sku}/{size}
    private Response path(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        Shop.Sku sku = toSku(binder, "path", "sku", request.segment(1));
        Shop.Size size = toSize(binder, "path", "size", request.segment(2));
        binder.check();
        String result = Replies.present("Shop.path", service.path(sku, size));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Shop.Sku toSku(Binder binder, String in, String name, @Nullable String value) {
        if (value == null) {
            return binder.missing(in, name);
        }
        try {
            return new Shop.Sku(value);
        } catch (RuntimeException e) {
            return binder.refused(in, name, value, e);
        }
    }

    private static Shop.Size toSize(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        return switch (text) {
            case "s" -> Shop.Size.SMALL;
            case "LARGE", "big" -> Shop.Size.LARGE;
            default -> binder.invalid(in, name, text, "one of s, LARGE");
        };
    }

    // GET /factories
    private Response factories(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        Shop.Money price = toMoney(binder, "query", "price", binder.query(request, "price"));
        String unitText = binder.query(request, "unit");
        Optional<Shop.Unit> unit = unitText == null ? Optional.empty() : Optional.ofNullable(toUnit(binder, "query", "unit", unitText));
        List<Shop.Sku> skus = new ArrayList<>();
        for (String value : request.query().all("sku")) {
            skus.add(toSku(binder, "query", "sku", value));
        }
        binder.check();
        String result = Replies.present("Shop.factories", service.factories(price, unit, skus));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Shop.Money toMoney(Binder binder, String in, String name, @Nullable String value) {
        if (value == null) {
            return binder.missing(in, name);
        }
        try {
            return binder.made(in, name, value, Shop.Money.of(value));
        } catch (RuntimeException e) {
            return binder.refused(in, name, value, e);
        }
    }

    private static Shop.Unit toUnit(Binder binder, String in, String name, @Nullable String value) {
        if (value == null) {
            return binder.missing(in, name);
        }
        try {
            return binder.made(in, name, value, Shop.Unit.fromString(value));
        } catch (Exception e) {
            return binder.refused(in, name, value, e);
        }
    }

    // GET /groups
    private Response groups(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        Shop.Range range = toRange(binder, request);
        Shop.Criteria criteria = toCriteria(binder, request);
        Shop.Page<UUID> page = toPage(binder, request);
        Shop.Wanted wanted = toWanted(binder, request);
        binder.check();
        String result = Replies.present("Shop.groups", service.groups(range, criteria, page, wanted));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Shop.Range toRange(Binder binder, Request request) {
        int from = binder.toInt("query", "from", binder.query(request, "from"));
        int to = binder.toInt("query", "to", Binder.orElse(binder.query(request, "to"), "10"));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Shop.Range(from, to);
        } catch (RuntimeException e) {
            return binder.refused("query", "from, to", e);
        }
    }

    private static Shop.Criteria toCriteria(Binder binder, Request request) {
        String text = binder.toText("query", "text", binder.query(request, "text"));
        String sizeText = binder.query(request, "size");
        Optional<Shop.Size> size = sizeText == null ? Optional.empty() : Optional.ofNullable(toSize(binder, "query", "size", sizeText));
        List<String> tags = request.query().all("tag");
        List<String> yearsTexts = request.query().all("years");
        int[] years = new int[yearsTexts.size()];
        for (int i = 0; i < years.length; i++) {
            years[i] = binder.toInt("query", "years", yearsTexts.get(i));
        }
        String skuText = binder.query(request, "sku");
        Shop.Sku sku = skuText == null ? null : toSku(binder, "query", "sku", skuText);
        Locale acceptLanguage = Locators.toLocale(binder, "header", "Accept-Language", Binder.orElse(Binder.header(request, "Accept-Language"), "en"));
        Optional<String> session = Optional.ofNullable(Binder.cookie(request, "session"));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Shop.Criteria(text, size, tags, years, sku, acceptLanguage, session);
        } catch (RuntimeException e) {
            return binder.refused("query", "text, size, tag, years, sku, Accept-Language, session", e);
        }
    }

    private static Shop.Page<UUID> toPage(Binder binder, Request request) {
        String afterText = binder.query(request, "after");
        Optional<UUID> after = afterText == null ? Optional.empty() : Optional.ofNullable(binder.toUuid("query", "after", afterText));
        String countText = binder.query(request, "n");
        OptionalInt count = countText == null ? OptionalInt.empty() : OptionalInt.of(binder.toInt("query", "n", countText));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Shop.Page<UUID>(after, count);
        } catch (RuntimeException e) {
            return binder.refused("query", "after, n", e);
        }
    }

    private static Shop.Wanted toWanted(Binder binder, Request request) {
        String what = binder.toText("header", "X-Wanted", Binder.header(request, "X-Wanted"));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Shop.Wanted(what);
        } catch (RuntimeException e) {
            return binder.refused("header", "X-Wanted", e);
        }
    }

    // GET /arrays
    private Response arrays(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        List<String> intsTexts = request.query().all("ints");
        int[] ints = new int[intsTexts.size()];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = binder.toInt("query", "ints", intsTexts.get(i));
        }
        List<String> doublesTexts = request.query().all("doubles");
        double[] doubles = new double[doublesTexts.size()];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = binder.toDouble("query", "doubles", doublesTexts.get(i));
        }
        List<String> flagsTexts = request.query().all("flags");
        boolean[] flags = new boolean[flagsTexts.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = binder.toBoolean("query", "flags", flagsTexts.get(i));
        }
        List<String> longsTexts = request.query().all("longs");
        Long[] longs = new Long[longsTexts.size()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = binder.toLong("query", "longs", longsTexts.get(i));
        }
        String[] texts = request.query().all("texts").toArray(new String[0]);
        List<String> sizesTexts = request.query().all("sizes");
        Shop.Size[] sizes = new Shop.Size[sizesTexts.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = toSize(binder, "query", "sizes", sizesTexts.get(i));
        }
        List<String> daysTexts = Binder.headers(request, "X-Day");
        LocalDate[] days = new LocalDate[daysTexts.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = Times.toLocalDate(binder, "header", "X-Day", daysTexts.get(i));
        }
        Collection<UUID> ids = new ArrayList<>();
        for (String value : request.query().all("ids")) {
            ids.add(binder.toUuid("query", "ids", value));
        }
        Set<String> names = new LinkedHashSet<>(request.query().all("names"));
        binder.check();
        String result = Replies.present("Shop.arrays", service.arrays(ints, doubles, flags, longs, texts, sizes, days, ids, names));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /more
    private Response more(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        Year year = Times.toYear(binder, "query", "year", binder.query(request, "year"));
        MonthDay day = Times.toMonthDay(binder, "query", "day", binder.query(request, "day"));
        Period period = Times.toPeriod(binder, "query", "period", binder.query(request, "period"));
        OffsetTime time = Times.toOffsetTime(binder, "query", "time", binder.query(request, "time"));
        ZoneOffset offset = Times.toZoneOffset(binder, "query", "offset", binder.query(request, "offset"));
        DayOfWeek weekday = toDayOfWeek(binder, "query", "weekday", binder.query(request, "weekday"));
        URI uri = Locators.toUri(binder, "query", "uri", binder.query(request, "uri"));
        Locale locale = Locators.toLocale(binder, "query", "locale", Binder.orElse(binder.query(request, "locale"), "de-CH"));
        String bigText = binder.query(request, "big");
        OptionalLong big = bigText == null ? OptionalLong.empty() : OptionalLong.of(binder.toLong("query", "big", bigText));
        String realText = binder.query(request, "real");
        OptionalDouble real = realText == null ? OptionalDouble.empty() : OptionalDouble.of(binder.toDouble("query", "real", realText));
        String biggerText = binder.query(request, "bigger");
        Optional<BigInteger> bigger = biggerText == null ? Optional.empty() : Optional.ofNullable(BigNumbers.toBigInteger(binder, "query", "bigger", biggerText));
        String text = Binder.orElse(binder.query(request, "text"), "x");
        binder.check();
        String result = Replies.present("Shop.more", service.more(year, day, period, time, offset, weekday, uri, locale, big, real, bigger, text));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static DayOfWeek toDayOfWeek(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        return switch (text) {
            case "MONDAY" -> DayOfWeek.MONDAY;
            case "TUESDAY" -> DayOfWeek.TUESDAY;
            case "WEDNESDAY" -> DayOfWeek.WEDNESDAY;
            case "THURSDAY" -> DayOfWeek.THURSDAY;
            case "FRIDAY" -> DayOfWeek.FRIDAY;
            case "SATURDAY" -> DayOfWeek.SATURDAY;
            case "SUNDAY" -> DayOfWeek.SUNDAY;
            default -> binder.invalid(in, name, text, "one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY");
        };
    }
}
