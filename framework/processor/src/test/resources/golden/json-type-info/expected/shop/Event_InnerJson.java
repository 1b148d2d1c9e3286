package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Event.Inner}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Event_InnerJson {

    private Event_InnerJson() {}

    static Event.Inner read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = JsonType.wrapper(in);
        Event.Inner value = switch (name) {
            case "Inner" -> readProperties(in);
            default -> throw JsonType.unknown("", name, "Inner");
        };
        JsonType.endWrapper(in);
        return value;
    }

    static Event.Inner readProperties(JsonParser in) {
        Integer size = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "size" -> size = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Event.Inner(JsonRead.given(size, "size"));
    }

    static void write(JsonGenerator out, Event.Inner value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("Inner");
        out.writeStartObject();
        writeProperties(out, value);
        out.writeEndObject();
        out.writeEndObject();
    }

    static void writeProperties(JsonGenerator out, Event.Inner value) {
        out.writeNumberProperty("size", value.size());
    }
}
