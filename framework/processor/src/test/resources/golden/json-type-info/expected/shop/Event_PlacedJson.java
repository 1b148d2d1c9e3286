package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Event.Placed}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Event_PlacedJson {

    private Event_PlacedJson() {}

    static Event.Placed read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = JsonType.property(in, "kind");
        return switch (name) {
            case "placed", "ordered" -> readProperties(in);
            default -> throw JsonType.unknown("kind", name, "placed");
        };
    }

    static Event.Placed readProperties(JsonParser in) {
        String id = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Event.Placed(id);
    }

    static void write(JsonGenerator out, Event.Placed value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("kind", "placed");
        writeProperties(out, value);
        out.writeEndObject();
    }

    static void writeProperties(JsonGenerator out, Event.Placed value) {
        out.writeStringProperty("id", value.id());
    }
}
