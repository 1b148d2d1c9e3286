package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link List}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ListOfEcho_FilterJson {

    private ListOfEcho_FilterJson() {}

    static List<Echo.Filter> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Echo.Filter> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Echo_FilterJson.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, List<Echo.Filter> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Echo.Filter each : value) {
            Echo_FilterJson.write(out, each);
        }
        out.writeEndArray();
    }
}
