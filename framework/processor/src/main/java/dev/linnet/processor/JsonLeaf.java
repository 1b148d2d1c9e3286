package dev.linnet.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that are one JSON scalar, and which methods read and write them. */
enum JsonLeaf {
    STRING("java.lang.String", "JsonRead.string", "out.writeString", "", "\"type\":\"string\""),
    INT("int", "JsonRead.toInt", "out.writeNumber", "", "\"type\":\"integer\",\"format\":\"int32\""),
    INTEGER("java.lang.Integer", "JsonRead.toInt", "JsonWrite.integer", "JsonKey.toInt", INT.schema),
    LONG("long", "JsonRead.toLong", "out.writeNumber", "", "\"type\":\"integer\",\"format\":\"int64\""),
    LONG_OBJECT("java.lang.Long", "JsonRead.toLong", "JsonWrite.number", "JsonKey.toLong", LONG.schema),
    SHORT(
            "short",
            "JsonRead.toShort",
            "out.writeNumber",
            "",
            "\"type\":\"integer\",\"minimum\":-32768,\"maximum\":32767"),
    SHORT_OBJECT("java.lang.Short", "JsonRead.toShort", "JsonWrite.integer", "JsonKey.toShort", SHORT.schema),
    BYTE("byte", "JsonRead.toByte", "out.writeNumber", "", "\"type\":\"integer\",\"minimum\":-128,\"maximum\":255"),
    BYTE_OBJECT("java.lang.Byte", "JsonRead.toByte", "JsonWrite.integer", "", BYTE.schema),
    DOUBLE("double", "JsonRead.toDouble", "out.writeNumber", "", "\"type\":\"number\",\"format\":\"double\""),
    DOUBLE_OBJECT("java.lang.Double", "JsonRead.toDouble", "JsonWrite.number", "", DOUBLE.schema),
    FLOAT("float", "JsonRead.toFloat", "out.writeNumber", "", "\"type\":\"number\",\"format\":\"float\""),
    FLOAT_OBJECT("java.lang.Float", "JsonRead.toFloat", "JsonWrite.number", "", FLOAT.schema),
    BOOLEAN("boolean", "JsonRead.toBoolean", "out.writeBoolean", "", "\"type\":\"boolean\""),
    BOOLEAN_OBJECT("java.lang.Boolean", "JsonRead.toBoolean", "JsonWrite.bool", "", BOOLEAN.schema),
    CHAR("char", "JsonRead.toChar", "JsonWrite.text", "", "\"type\":\"string\",\"minLength\":1,\"maxLength\":1"),
    CHARACTER("java.lang.Character", "JsonRead.toChar", "JsonWrite.text", "", CHAR.schema),
    BIG_DECIMAL("java.math.BigDecimal", "JsonRead.bigDecimal", "out.writeNumber", "", "\"type\":\"number\""),
    BIG_INTEGER("java.math.BigInteger", "JsonRead.bigInteger", "out.writeNumber", "", "\"type\":\"integer\""),
    UUID("java.util.UUID", "JsonRead.uuid", "JsonWrite.text", "JsonKey.uuid", string("uuid")),
    URI("java.net.URI", "JsonRead.uri", "JsonWrite.text", "", string("uri-reference")),
    INSTANT("java.time.Instant", "JsonTime.instant", "JsonTime.write", "JsonTime.instant", string("date-time")),
    LOCAL_DATE("java.time.LocalDate", "JsonTime.localDate", "JsonTime.write", "JsonTime.localDate", string("date")),
    LOCAL_TIME("java.time.LocalTime", "JsonTime.localTime", "JsonTime.write", "JsonTime.localTime", STRING.schema),
    LOCAL_DATE_TIME(
            "java.time.LocalDateTime",
            "JsonTime.localDateTime",
            "JsonTime.write",
            "JsonTime.localDateTime",
            STRING.schema),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", "JsonTime.offsetDateTime", "JsonTime.write", "", string("date-time")),
    ZONED_DATE_TIME("java.time.ZonedDateTime", "JsonTime.zonedDateTime", "JsonTime.write", "", string("date-time")),
    OFFSET_TIME("java.time.OffsetTime", "JsonTime.offsetTime", "JsonTime.write", "", string("time")),
    DURATION("java.time.Duration", "JsonTime.duration", "JsonTime.write", "JsonTime.duration", string("duration")),
    PERIOD("java.time.Period", "JsonTime.period", "JsonTime.write", "JsonTime.period", string("duration")),
    YEAR("java.time.Year", "JsonTime.year", "JsonTime.write", "", "\"type\":\"integer\""),
    YEAR_MONTH("java.time.YearMonth", "JsonTime.yearMonth", "JsonTime.write", "JsonTime.yearMonth", STRING.schema),
    MONTH_DAY("java.time.MonthDay", "JsonTime.monthDay", "JsonTime.write", "", STRING.schema),
    ZONE_ID("java.time.ZoneId", "JsonTime.zoneId", "JsonTime.write", "", STRING.schema),
    ZONE_OFFSET("java.time.ZoneOffset", "JsonTime.zoneOffset", "JsonTime.write", "", STRING.schema),
    BYTES("byte[]", "JsonRead.bytes", "JsonWrite.bytes", "", "\"type\":\"string\",\"contentEncoding\":\"base64\"");

    private static final Map<String, JsonLeaf> BY_TYPE = new LinkedHashMap<>();

    static {
        for (JsonLeaf leaf : values()) {
            BY_TYPE.put(leaf.type, leaf);
        }
    }

    /** The qualified name of the type. */
    final String type;

    /** Class and method that read it from a parser. */
    final String reader;

    /** Class and method that write it; {@code out} is the generator itself. */
    final String writer;

    /** Class and method that read it from text, as a map's key; empty where it cannot be one. */
    final String key;

    /** Members of its JSON Schema. */
    final String schema;

    JsonLeaf(String type, String reader, String writer, String key, String schema) {
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.key = key;
        this.schema = schema;
    }

    private static String string(String format) {
        return "\"type\":\"string\",\"format\":\"" + format + "\"";
    }

    static @Nullable JsonLeaf of(String type) {
        return BY_TYPE.get(type);
    }

    boolean isPrimitive() {
        return type.indexOf('.') < 0 && this != BYTES;
    }

    /** Whether the reader reads a primitive, so that null must be seen before. */
    boolean isBoxed() {
        return !isPrimitive() && reader.startsWith("JsonRead.to");
    }

    boolean isNumber() {
        return isPrimitive() && this != BOOLEAN && this != CHAR
                || isBoxed() && this != BOOLEAN_OBJECT && this != CHARACTER;
    }

    boolean isTime() {
        return reader.startsWith("JsonTime.")
                && this != DURATION
                && this != PERIOD
                && this != ZONE_ID
                && this != ZONE_OFFSET;
    }
}
