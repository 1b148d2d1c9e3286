package dev.linnet.processor;

import static java.util.Map.entry;

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

    private record Conversion(String owner, String method, String schema) {}

    private static final Map<String, Conversion> CONVERSIONS = Map.ofEntries(
            binder("java.lang.String", "toText", "{\"type\":\"string\"}"),
            binder("int", "toInt", integer("int32")),
            binder("java.lang.Integer", "toInt", integer("int32")),
            binder("long", "toLong", integer("int64")),
            binder("java.lang.Long", "toLong", integer("int64")),
            binder("short", "toShort", integer("int32")),
            binder("java.lang.Short", "toShort", integer("int32")),
            binder("byte", "toByte", integer("int32")),
            binder("java.lang.Byte", "toByte", integer("int32")),
            binder("double", "toDouble", "{\"type\":\"number\",\"format\":\"double\"}"),
            binder("java.lang.Double", "toDouble", "{\"type\":\"number\",\"format\":\"double\"}"),
            binder("float", "toFloat", "{\"type\":\"number\",\"format\":\"float\"}"),
            binder("java.lang.Float", "toFloat", "{\"type\":\"number\",\"format\":\"float\"}"),
            binder("boolean", "toBoolean", "{\"type\":\"boolean\"}"),
            binder("java.lang.Boolean", "toBoolean", "{\"type\":\"boolean\"}"),
            binder("char", "toChar", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":1}"),
            binder("java.lang.Character", "toChar", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":1}"),
            binder("java.util.UUID", "toUuid", string("uuid")),
            binder("java.math.BigDecimal", "toBigDecimal", "{\"type\":\"number\"}"),
            binder("java.math.BigInteger", "toBigInteger", "{\"type\":\"integer\"}"),
            time("LocalDate", "date"),
            time("LocalTime", "time"),
            time("LocalDateTime", "date-time"),
            time("Instant", "date-time"),
            time("OffsetDateTime", "date-time"),
            time("ZonedDateTime", "date-time"),
            time("YearMonth", "year-month"),
            time("Duration", "duration"),
            time("ZoneId", "time-zone"));

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
    static String call(SourceFile file, TypeMirror type, String in, String name, String text) {
        Conversion conversion = CONVERSIONS.get(Mirrors.qualified(type));
        String method =
                conversion == null ? enumMethod(type) : file.name(conversion.owner()) + "." + conversion.method();
        return method + "(" + Text.literal(in) + ", " + Text.literal(name) + ", " + text + ")";
    }

    /** The name of the method that reads an enum. */
    static String enumMethod(TypeMirror type) {
        return "to" + ((DeclaredType) type).asElement().getSimpleName();
    }

    /** The method that reads an enum: a switch, for {@code valueOf} uses reflection. */
    static String enumReader(SourceFile file, TypeMirror type) {
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
                .with("method", enumMethod(type))
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
        try {
            switch (Mirrors.qualified(type)) {
                case "int", "java.lang.Integer" -> Integer.parseInt(text);
                case "long", "java.lang.Long" -> Long.parseLong(text);
                case "short", "java.lang.Short" -> Short.parseShort(text);
                case "byte", "java.lang.Byte" -> Byte.parseByte(text);
                case "double", "java.lang.Double", "float", "java.lang.Float" -> Double.parseDouble(text);
                case "java.math.BigDecimal" -> new java.math.BigDecimal(text);
                case "java.math.BigInteger" -> new java.math.BigInteger(text);
                case "java.util.UUID" -> java.util.UUID.fromString(text);
                case "java.time.LocalDate" -> java.time.LocalDate.parse(text);
                case "java.time.LocalTime" -> java.time.LocalTime.parse(text);
                case "java.time.LocalDateTime" -> java.time.LocalDateTime.parse(text);
                case "java.time.Instant" -> java.time.Instant.parse(text);
                case "java.time.OffsetDateTime" -> java.time.OffsetDateTime.parse(text);
                case "java.time.ZonedDateTime" -> java.time.ZonedDateTime.parse(text);
                case "java.time.YearMonth" -> java.time.YearMonth.parse(text);
                case "java.time.Duration" -> java.time.Duration.parse(text);
                case "java.time.ZoneId" -> java.time.ZoneId.of(text);
                case "boolean", "java.lang.Boolean" -> {
                    return text.equals("true") || text.equals("false") ? null : "true or false";
                }
                case "char", "java.lang.Character" -> {
                    return text.length() == 1 ? null : "one character";
                }
                default -> {
                    return isEnum(type) && !schema(type).contains(Text.literal(text))
                            ? "a constant of " + Mirrors.shown(type)
                            : null;
                }
            }
            return null;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return "a value of " + Mirrors.shown(type);
        }
    }

    private static Map.Entry<String, Conversion> binder(String type, String method, String schema) {
        return entry(type, new Conversion(BINDER, method, schema));
    }

    private static Map.Entry<String, Conversion> time(String simple, String format) {
        return entry("java.time." + simple, new Conversion(TIMES, "to" + simple, string(format)));
    }

    private static String integer(String format) {
        return "{\"type\":\"integer\",\"format\":\"" + format + "\"}";
    }

    private static String string(String format) {
        return "{\"type\":\"string\",\"format\":\"" + format + "\"}";
    }
}
