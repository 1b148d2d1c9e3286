package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonType;
import dev.linnet.internal.JsonWrite;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Event}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class EventJson {

    private EventJson() {}

    public static Event read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = JsonType.property(in, "kind");
        return switch (name) {
            case "placed", "ordered" -> Event_PlacedJson.readProperties(in);
            case "other" -> Event_OtherJson.readProperties(in);
            default -> Event_OtherJson.readProperties(in);
        };
    }

    public static void write(JsonGenerator out, Event value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        if (value instanceof Event.Placed part) {
            out.writeStringProperty("kind", "placed");
            Event_PlacedJson.writeProperties(out, part);
        } else if (value instanceof Event.Other part) {
            out.writeStringProperty("kind", "other");
            Event_OtherJson.writeProperties(out, part);
        } else {
            throw JsonWrite.unknown(value);
        }
        out.writeEndObject();
    }
}
