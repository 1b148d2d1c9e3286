package shop;

import dev.linnet.internal.JsonAny;
import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Any.Seen}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Any_SeenJson {

    private Any_SeenJson() {}

    static Any.Seen read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        List<Object> any = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "any" -> any = readListOfObject(in);
                default -> in.skipChildren();
            }
        }
        return new Any.Seen(any);
    }

    static void write(JsonGenerator out, Any.Seen value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("any");
        writeListOfObject(out, value.any());
        out.writeEndObject();
    }

    private static List<Object> readListOfObject(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Object> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(JsonAny.read(in));
        }
        return values;
    }

    private static void writeListOfObject(JsonGenerator out, List<Object> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Object each : value) {
            JsonAny.write(out, each);
        }
        out.writeEndArray();
    }
}
