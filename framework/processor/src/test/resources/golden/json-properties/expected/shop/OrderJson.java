package shop;

import dev.linnet.internal.JsonMismatch;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonTime;
import dev.linnet.internal.JsonWrite;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Order}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class OrderJson {

    private static final DateTimeFormatter DUE_FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter PLACED_FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("UTC"));

    private OrderJson() {}

    public static Order read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String id = null;
        boolean idFound = false;
        List<String> items = null;
        String secret = null;
        int version = 0;
        Optional<String> note = Optional.empty();
        OptionalInt count = OptionalInt.empty();
        String in_ = null;
        byte[] image = null;
        LocalDate due = null;
        Instant placed = null;
        Long cents = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "order_id" -> {
                    id = JsonRead.string(in);
                    idFound = true;
                }
                case "items", "lines", "rows" -> items = readListOfString(in);
                case "note" -> note = JsonRead.isNull(in) ? Optional.empty() : Optional.of(JsonRead.string(in));
                case "count" -> count = JsonRead.isNull(in) ? OptionalInt.empty() : OptionalInt.of(JsonRead.toInt(in));
                case "in" -> in_ = JsonRead.string(in);
                case "image" -> image = JsonRead.bytes(in);
                case "due" -> due = readDue(in);
                case "placed" -> placed = readPlaced(in);
                case "cents" -> cents = JsonRead.toLong(JsonRead.unquoted(in));
                default -> in.skipChildren();
            }
        }
        if (!idFound) {
            throw JsonMismatch.missing("order_id");
        }
        return new Order(id, items, secret, version, note, count, in_, image, due, placed, JsonRead.given(cents, "cents"));
    }

    public static void write(JsonGenerator out, Order value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        if (value.id() != null && !value.id().isEmpty()) {
            out.writeStringProperty("order_id", value.id());
        }
        if (value.items() != null && !value.items().isEmpty()) {
            out.writeName("items");
            writeListOfString(out, value.items());
        }
        out.writeNumberProperty("version", value.version());
        if (value.note() != null && value.note().isPresent()) {
            out.writeName("note");
            writeOptionalOfString(out, value.note());
        }
        if (value.count() != null && value.count().isPresent()) {
            out.writeName("count");
            writeOptionalInt(out, value.count());
        }
        if (value.in() != null && !value.in().isEmpty()) {
            out.writeStringProperty("in", value.in());
        }
        if (value.image() != null && value.image().length > 0) {
            out.writeName("image");
            JsonWrite.bytes(out, value.image());
        }
        if (value.due() != null) {
            out.writeName("due");
            JsonTime.write(out, value.due(), DUE_FORMAT);
        }
        if (value.placed() != null) {
            out.writeName("placed");
            JsonTime.write(out, value.placed(), PLACED_FORMAT);
        }
        out.writeName("cents");
        JsonWrite.text(out, value.cents());
        if (value.getLabel() != null && !value.getLabel().isEmpty()) {
            out.writeStringProperty("label", value.getLabel());
        }
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

    private static LocalDate readDue(JsonParser in) {
        TemporalAccessor parsed = JsonTime.formatted(in, DUE_FORMAT, "dd.MM.yyyy");
        return parsed == null ? null : LocalDate.from(parsed);
    }

    private static Instant readPlaced(JsonParser in) {
        TemporalAccessor parsed = JsonTime.formatted(in, PLACED_FORMAT, "yyyy-MM-dd HH:mm");
        return parsed == null ? null : Instant.from(parsed);
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

    private static void writeOptionalOfString(JsonGenerator out, Optional<String> value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeString(value.get());
        }
    }

    private static void writeOptionalInt(JsonGenerator out, OptionalInt value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeNumber(value.getAsInt());
        }
    }
}
