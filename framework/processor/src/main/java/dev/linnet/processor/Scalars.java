package dev.linnet.processor;

import static java.util.Map.entry;

import dev.linnet.internal.BigNumbers;
import dev.linnet.internal.Binder;
import dev.linnet.internal.Locators;
import dev.linnet.internal.Times;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types that one text can be turned into, and the run-time method that does it. */
final class Scalars {

    private static final String BINDER = "dev.linnet.internal.Binder";

    /** What runs when a request comes, and checks default values here. */
    private interface Reader {
        @Nullable
        Object read(Binder binder, String in, String name, String text);
    }

    private record Conversion(String owner, String method, Reader reader, String schema) {}

    private static final Map<String, Conversion> CONVERSIONS = Map.ofEntries(
            binder("java.lang.String", "toText", Binder::toText, "{\"type\":\"string\"}"),
            binder("int", "toInt", Binder::toInt, integer("int32")),
            binder("java.lang.Integer", "toInt", Binder::toInt, integer("int32")),
            binder("long", "toLong", Binder::toLong, integer("int64")),
            binder("java.lang.Long", "toLong", Binder::toLong, integer("int64")),
            binder("short", "toShort", Binder::toShort, integer("int32")),
            binder("java.lang.Short", "toShort", Binder::toShort, integer("int32")),
            binder("byte", "toByte", Binder::toByte, integer("int32")),
            binder("java.lang.Byte", "toByte", Binder::toByte, integer("int32")),
            binder("double", "toDouble", Binder::toDouble, "{\"type\":\"number\",\"format\":\"double\"}"),
            binder("java.lang.Double", "toDouble", Binder::toDouble, "{\"type\":\"number\",\"format\":\"double\"}"),
            binder("float", "toFloat", Binder::toFloat, "{\"type\":\"number\",\"format\":\"float\"}"),
            binder("java.lang.Float", "toFloat", Binder::toFloat, "{\"type\":\"number\",\"format\":\"float\"}"),
            binder("boolean", "toBoolean", Binder::toBoolean, "{\"type\":\"boolean\"}"),
            binder("java.lang.Boolean", "toBoolean", Binder::toBoolean, "{\"type\":\"boolean\"}"),
            binder("char", "toChar", Binder::toChar, "{\"type\":\"string\",\"minLength\":1,\"maxLength\":1}"),
            binder(
                    "java.lang.Character",
                    "toChar",
                    Binder::toChar,
                    "{\"type\":\"string\",\"minLength\":1,\"maxLength\":1}"),
            binder("java.util.UUID", "toUuid", Binder::toUuid, string("uuid")),
            other("java.math.", "BigDecimal", BigNumbers.class, BigNumbers::toBigDecimal, "{\"type\":\"number\"}"),
            other("java.math.", "BigInteger", BigNumbers.class, BigNumbers::toBigInteger, "{\"type\":\"integer\"}"),
            other("java.net.", "URI", "toUri", Locators.class, Locators::toUri, string("uri-reference")),
            other("java.util.", "Locale", Locators.class, Locators::toLocale, string("language-tag")),
            time("LocalDate", Times::toLocalDate, "date"),
            time("LocalTime", Times::toLocalTime, "time"),
            time("LocalDateTime", Times::toLocalDateTime, "date-time"),
            time("Instant", Times::toInstant, "date-time"),
            time("OffsetDateTime", Times::toOffsetDateTime, "date-time"),
            time("ZonedDateTime", Times::toZonedDateTime, "date-time"),
            time("OffsetTime", Times::toOffsetTime, "time"),
            time("Year", Times::toYear, "year"),
            time("MonthDay", Times::toMonthDay, "month-day"),
            time("Period", Times::toPeriod, "duration"),
            time("ZoneOffset", Times::toZoneOffset, "zone-offset"),
            time("YearMonth", Times::toYearMonth, "year-month"),
            time("Duration", Times::toDuration, "duration"),
            time("ZoneId", Times::toZoneId, "time-zone"));

    private Scalars() {}

    /** Whether one text can be turned into the type by what Linnet has. */
    static boolean covers(TypeMirror type) {
        return CONVERSIONS.containsKey(Mirrors.qualified(type)) || isEnum(type);
    }

    /** Whether the type is an enum: its conversion is written into the endpoints class. */
    static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    /** Whether the type is String, which needs no conversion. */
    static boolean isText(TypeMirror type) {
        return Mirrors.qualified(type).equals("java.lang.String");
    }

    /** Whether the conversion gives a value even for text that it refuses: a number, a boolean, text. */
    static boolean isNeverNull(TypeMirror type) {
        String qualified = Mirrors.qualified(type);
        return type.getKind().isPrimitive() || qualified.startsWith("java.lang.") && covers(type) && !isEnum(type);
    }

    /**
     * The call that turns text into a value.
     *
     * @param own the method of the class that is being written, for a type that Linnet has no conversion for
     */
    static String call(SourceFile file, TypeMirror type, String own, String in, String name, String text) {
        Conversion conversion = CONVERSIONS.get(Mirrors.qualified(type));
        String arguments = Text.literal(in) + ", " + Text.literal(name) + ", " + text + ")";
        if (conversion == null) {
            return own + "(binder, " + arguments;
        }
        return conversion.owner().equals(BINDER)
                ? "binder." + conversion.method() + "(" + arguments
                : file.name(conversion.owner()) + "." + conversion.method() + "(binder, " + arguments;
    }

    /** JSON Schema of the type as a parameter. */
    static String schema(TypeMirror type) {
        Conversion conversion = CONVERSIONS.get(Mirrors.qualified(type));
        if (conversion != null) {
            return conversion.schema();
        }
        if (!isEnum(type)) {
            return "{\"type\":\"string\"}";
        }
        StringBuilder names = new StringBuilder();
        for (EnumNames.Constant constant : EnumNames.of(type)) {
            names.append(names.isEmpty() ? "" : ",").append(Text.literal(constant.name()));
        }
        return "{\"type\":\"string\",\"enum\":[" + names + "]}";
    }

    /** Whether a default value's text can be converted: null when it can, or when only the service's code can say; else what it is not. */
    static @Nullable String refuses(TypeMirror type, String text) {
        Conversion conversion = CONVERSIONS.get(Mirrors.qualified(type));
        if (conversion == null) {
            boolean known = !isEnum(type)
                    || EnumNames.of(type).stream().anyMatch(c -> c.names().contains(text));
            return known ? null : "a constant of " + Mirrors.shown(type);
        }
        Binder binder = new Binder();
        conversion.reader().read(binder, "default", "value", text);
        return binder.failed() ? "a value of " + Mirrors.shown(type) : null;
    }

    private static Map.Entry<String, Conversion> binder(String type, String method, Reader reader, String schema) {
        return entry(type, new Conversion(BINDER, method, reader, schema));
    }

    private static Map.Entry<String, Conversion> time(String simple, Reader reader, String format) {
        return other("java.time.", simple, Times.class, reader, string(format));
    }

    private static Map.Entry<String, Conversion> other(
            String packageName, String simple, Class<?> owner, Reader reader, String schema) {
        return other(packageName, simple, "to" + simple, owner, reader, schema);
    }

    private static Map.Entry<String, Conversion> other(
            String packageName, String simple, String method, Class<?> owner, Reader reader, String schema) {
        return entry(packageName + simple, new Conversion(owner.getName(), method, reader, schema));
    }

    private static String integer(String format) {
        return "{\"type\":\"integer\",\"format\":\"" + format + "\"}";
    }

    private static String string(String format) {
        return "{\"type\":\"string\",\"format\":\"" + format + "\"}";
    }
}
