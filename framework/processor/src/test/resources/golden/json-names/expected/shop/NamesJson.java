package shop;

import dev.linnet.internal.JsonMismatch;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Names}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class NamesJson {

    private static final DateTimeFormatter A_B_FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter A_B_FORMAT2 =
            DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter LIST_OF_STRING_FORMAT =
            DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private NamesJson() {}

    public static Names read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Integer type_ = null;
        Integer type__ = null;
        String in_ = null;
        String in__ = null;
        Integer JsonRead_ = null;
        Optional<String> Optional_ = Optional.empty();
        String a = null;
        boolean aFound = false;
        Boolean aFound_ = null;
        String value = null;
        String property_ = null;
        String out = null;
        LocalDate aB = null;
        LocalDate a_B = null;
        LocalDate listOfString = null;
        List<String> texts = null;
        Names.Size NamesJson = null;
        Names.Size Names_SizeJson_ = null;
        String dev = null;
        boolean devFound = false;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "type" -> type_ = JsonRead.toInt(in);
                case "type_" -> type__ = JsonRead.toInt(in);
                case "in" -> in_ = JsonRead.string(in);
                case "in_" -> in__ = JsonRead.string(in);
                case "JsonRead" -> JsonRead_ = JsonRead.toInt(in);
                case "Optional" -> Optional_ = JsonRead.isNull(in) ? Optional.empty() : Optional.of(JsonRead.string(in));
                case "a" -> {
                    a = JsonRead.string(in);
                    aFound = true;
                }
                case "aFound" -> aFound_ = JsonRead.toBoolean(in);
                case "value" -> value = JsonRead.string(in);
                case "property" -> property_ = JsonRead.string(in);
                case "out" -> out = JsonRead.string(in);
                case "aB" -> aB = readAB(in);
                case "a_B" -> a_B = readA_B(in);
                case "listOfString" -> listOfString = readListOfString(in);
                case "texts" -> texts = readListOfString2(in);
                case "NamesJson" -> NamesJson = Names_SizeJson.read(in);
                case "Names_SizeJson" -> Names_SizeJson_ = Names_SizeJson.read(in);
                case "dev" -> {
                    dev = JsonRead.string(in);
                    devFound = true;
                }
                default -> in.skipChildren();
            }
        }
        if (!aFound) {
            throw JsonMismatch.missing("a");
        }
        if (!devFound) {
            throw JsonMismatch.missing("dev");
        }
        return new Names(JsonRead.given(type_, "type"), JsonRead.given(type__, "type_"), in_, in__, JsonRead.given(JsonRead_, "JsonRead"), Optional_, a, JsonRead.given(aFound_, "aFound"), value, property_, out, aB, a_B, listOfString, texts, NamesJson, Names_SizeJson_, dev);
    }

    public static void write(JsonGenerator out, Names value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeNumberProperty("type", value.type());
        out.writeNumberProperty("type_", value.type_());
        out.writeStringProperty("in", value.in());
        out.writeStringProperty("in_", value.in_());
        out.writeNumberProperty("JsonRead", value.JsonRead());
        out.writeName("Optional");
        writeOptionalOfString(out, value.Optional());
        out.writeStringProperty("a", value.a());
        out.writeBooleanProperty("aFound", value.aFound());
        out.writeStringProperty("value", value.value());
        out.writeStringProperty("property", value.property());
        out.writeStringProperty("out", value.out());
        out.writeName("aB");
        JsonTime.write(out, value.aB(), A_B_FORMAT);
        out.writeName("a_B");
        JsonTime.write(out, value.a_B(), A_B_FORMAT2);
        out.writeName("listOfString");
        JsonTime.write(out, value.listOfString(), LIST_OF_STRING_FORMAT);
        out.writeName("texts");
        writeListOfString(out, value.texts());
        out.writeName("NamesJson");
        Names_SizeJson.write(out, value.NamesJson());
        out.writeName("Names_SizeJson");
        Names_SizeJson.write(out, value.Names_SizeJson());
        out.writeStringProperty("dev", value.dev());
        out.writeEndObject();
    }

    private static LocalDate readAB(JsonParser in) {
        TemporalAccessor parsed = JsonTime.formatted(in, A_B_FORMAT, "dd.MM.yyyy");
        return parsed == null ? null : LocalDate.from(parsed);
    }

    private static LocalDate readA_B(JsonParser in) {
        TemporalAccessor parsed = JsonTime.formatted(in, A_B_FORMAT2, "yyyy/MM/dd");
        return parsed == null ? null : LocalDate.from(parsed);
    }

    private static LocalDate readListOfString(JsonParser in) {
        TemporalAccessor parsed = JsonTime.formatted(in, LIST_OF_STRING_FORMAT, "yyyy/MM/dd");
        return parsed == null ? null : LocalDate.from(parsed);
    }

    private static List<String> readListOfString2(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<String> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(JsonRead.string(in));
        }
        return values;
    }

    private static void writeOptionalOfString(JsonGenerator out, Optional<String> value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeString(value.get());
        }
    }

    private static void writeListOfString(JsonGenerator out, List<String> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (String each : value) {
            out.writeString(each);
        }
        out.writeEndArray();
    }
}
