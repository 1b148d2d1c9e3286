package dev.linnet.processor;

import static java.util.Map.entry;

import dev.linnet.Problem;
import dev.linnet.internal.Binder;
import dev.linnet.internal.Times;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types that one text can be turned into, and the run-time method that does it. */
final class Scalars {

    private static final String BINDER = "dev.linnet.internal.Binder";
    private static final String TIMES = "dev.linnet.internal.Times";

    /** What runs when a request comes, and checks default values here. */
    private interface Reader {
        @Nullable
        Object read(String in, String name, String text);
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
            binder("java.math.BigDecimal", "toBigDecimal", Binder::toBigDecimal, "{\"type\":\"number\"}"),
            binder("java.math.BigInteger", "toBigInteger", Binder::toBigInteger, "{\"type\":\"integer\"}"),
            time("LocalDate", Times::toLocalDate, "date"),
            time("LocalTime", Times::toLocalTime, "time"),
            time("LocalDateTime", Times::toLocalDateTime, "date-time"),
            time("Instant", Times::toInstant, "date-time"),
            time("OffsetDateTime", Times::toOffsetDateTime, "date-time"),
            time("ZonedDateTime", Times::toZonedDateTime, "date-time"),
            time("YearMonth", Times::toYearMonth, "year-month"),
            time("Duration", Times::toDuration, "duration"),
            time("ZoneId", Times::toZoneId, "time-zone"));

    private Scalars() {}

    /** Whether one text can be turned into the type. */
    static boolean covers(TypeMirror type) {
        return CONVERSIONS.containsKey(Mirrors.qualified(type)) || isEnum(type);
    }

    /** Whether the type is an enum: its conversion is written into the endpoints class. */
    static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    /** The call that turns text into a value; an enum's is a method of the class that is being written. */
    static String call(SourceFile file, TypeMirror type, String enumMethod, String in, String name, String text) {
        Conversion conversion = CONVERSIONS.get(Mirrors.qualified(type));
        String method = conversion == null ? enumMethod : file.name(conversion.owner()) + "." + conversion.method();
        return method + "(" + Text.literal(in) + ", " + Text.literal(name) + ", " + text + ")";
    }

    /** The method that reads an enum: a switch, for {@code valueOf} uses reflection. */
    static String enumReader(SourceFile file, TypeMirror type, String method) {
        StringBuilder cases = new StringBuilder();
        StringBuilder names = new StringBuilder();
        String typeName = file.name(type);
        for (Element constant : ((DeclaredType) type).asElement().getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                cases.append("case \"%s\" -> %s.%s;\n"
                        .formatted(constant.getSimpleName(), typeName, constant.getSimpleName()));
                names.append(names.isEmpty() ? "" : ", ").append(constant.getSimpleName());
            }
        }
        return Template.of("""
                private static $type$ $method$(String in, String name, $nullable$ String value) {
                    String text = $binder$.toText(in, name, value);
                    return switch (text) {
                        $cases$
                        default -> throw $binder$.invalid(in, name, text, "one of $names$");
                    };
                }
                """)
                .with("type", typeName)
                .with("method", method)
                .with("nullable", "@" + file.name("org.jspecify.annotations.Nullable"))
                .with("binder", file.name(BINDER))
                .with("cases", cases.toString())
                .with("names", names.toString())
                .text();
    }

    /** JSON Schema of the type as a parameter. */
    static String schema(TypeMirror type) {
        Conversion conversion = CONVERSIONS.get(Mirrors.qualified(type));
        if (conversion != null) {
            return conversion.schema();
        }
        StringBuilder names = new StringBuilder();
        for (Element constant : ((DeclaredType) type).asElement().getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                names.append(names.isEmpty() ? "" : ",")
                        .append(Text.literal(constant.getSimpleName().toString()));
            }
        }
        return "{\"type\":\"string\",\"enum\":[" + names + "]}";
    }

    /** Whether a default value's text can be converted: null when it can, else what it is not. */
    static @Nullable String refuses(TypeMirror type, String text) {
        Conversion conversion = CONVERSIONS.get(Mirrors.qualified(type));
        if (conversion == null) {
            return constants(type).contains(text) ? null : "a constant of " + Mirrors.shown(type);
        }
        try {
            conversion.reader().read("default", "value", text);
            return null;
        } catch (Problem e) {
            return "a value of " + Mirrors.shown(type);
        }
    }

    private static List<String> constants(TypeMirror type) {
        return ((DeclaredType) type)
                .asElement().getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(member -> member.getSimpleName().toString())
                        .toList();
    }

    private static Map.Entry<String, Conversion> binder(String type, String method, Reader reader, String schema) {
        return entry(type, new Conversion(BINDER, method, reader, schema));
    }

    private static Map.Entry<String, Conversion> time(String simple, Reader reader, String format) {
        return entry("java.time." + simple, new Conversion(TIMES, "to" + simple, reader, string(format)));
    }

    private static String integer(String format) {
        return "{\"type\":\"integer\",\"format\":\"" + format + "\"}";
    }

    private static String string(String format) {
        return "{\"type\":\"string\",\"format\":\"" + format + "\"}";
    }
}
