package shop;

import dev.linnet.internal.JsonAny;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Map}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class MapOfStringAndObjectJson {

    private MapOfStringAndObjectJson() {}

    static Map<String, Object> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<String, Object> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, JsonAny.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, Map<String, Object> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, Object> each : value.entrySet()) {
            out.writeName(JsonWrite.key(each.getKey()));
            JsonAny.write(out, each.getValue());
        }
        out.writeEndObject();
    }
}
