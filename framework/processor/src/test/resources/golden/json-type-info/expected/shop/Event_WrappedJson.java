package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonType;
import dev.linnet.internal.JsonWrite;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Event.Wrapped}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class Event_WrappedJson {

    private Event_WrappedJson() {}

    public static Event.Wrapped read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = JsonType.wrapper(in);
        Event.Wrapped value = switch (name) {
            case "Inner" -> Event_InnerJson.readProperties(in);
            default -> throw JsonType.unknown("", name, "Inner");
        };
        JsonType.endWrapper(in);
        return value;
    }

    public static void write(JsonGenerator out, Event.Wrapped value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        if (value instanceof Event.Inner part) {
            out.writeName("Inner");
            out.writeStartObject();
            Event_InnerJson.writeProperties(out, part);
            out.writeEndObject();
        } else {
            throw JsonWrite.unknown(value);
        }
        out.writeEndObject();
    }
}
