package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Event.Other}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Event_OtherJson {

    private Event_OtherJson() {}

    static Event.Other read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = JsonType.property(in, "kind");
        return switch (name) {
            case "other" -> readProperties(in);
            default -> throw JsonType.unknown("kind", name, "other");
        };
    }

    static Event.Other readProperties(JsonParser in) {
        String text = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "text" -> text = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Event.Other(text);
    }

    static void write(JsonGenerator out, Event.Other value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("kind", "other");
        writeProperties(out, value);
        out.writeEndObject();
    }

    static void writeProperties(JsonGenerator out, Event.Other value) {
        out.writeStringProperty("text", value.text());
    }
}
