package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonTime;
import dev.linnet.internal.JsonWrite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Echo.Seen}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Echo_SeenJson {

    private Echo_SeenJson() {}

    static Echo.Seen read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String q = null;
        Optional<Integer> page = Optional.empty();
        Integer limit = null;
        List<String> tags = null;
        Set<Echo.Color> colors = null;
        Echo.Color color = null;
        BigDecimal price = null;
        LocalDate day = null;
        Boolean on = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "q" -> q = JsonRead.string(in);
                case "page" -> page = JsonRead.isNull(in) ? Optional.empty() : Optional.of(JsonRead.toInt(in));
                case "limit" -> limit = JsonRead.toInt(in);
                case "tags" -> tags = readListOfString(in);
                case "colors" -> colors = readSetOfEcho_Color(in);
                case "color" -> color = Echo_ColorJson.read(in);
                case "price" -> price = JsonRead.bigDecimal(in);
                case "day" -> day = JsonTime.localDate(in);
                case "on" -> on = JsonRead.toBoolean(in);
                default -> in.skipChildren();
            }
        }
        return new Echo.Seen(q, page, JsonRead.given(limit, "limit"), tags, colors, color, price, day, JsonRead.given(on, "on"));
    }

    static void write(JsonGenerator out, Echo.Seen value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("q", value.q());
        out.writeName("page");
        writeOptionalOfInteger(out, value.page());
        out.writeNumberProperty("limit", value.limit());
        out.writeName("tags");
        writeListOfString(out, value.tags());
        out.writeName("colors");
        writeSetOfEcho_Color(out, value.colors());
        out.writeName("color");
        Echo_ColorJson.write(out, value.color());
        out.writeName("price");
        out.writeNumber(value.price());
        out.writeName("day");
        JsonTime.write(out, value.day());
        out.writeBooleanProperty("on", value.on());
        out.writeEndObject();
    }

    private static List<String> readListOfString(JsonParser in) {
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

    private static Set<Echo.Color> readSetOfEcho_Color(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        LinkedHashSet<Echo.Color> values = new LinkedHashSet<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Echo_ColorJson.read(in));
        }
        return values;
    }

    private static void writeOptionalOfInteger(JsonGenerator out, Optional<Integer> value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            JsonWrite.integer(out, value.get());
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

    private static void writeSetOfEcho_Color(JsonGenerator out, Set<Echo.Color> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Echo.Color each : value) {
            Echo_ColorJson.write(out, each);
        }
        out.writeEndArray();
    }
}
