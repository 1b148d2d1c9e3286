package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link List}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ListOfFiles_LineJson {

    private ListOfFiles_LineJson() {}

    static List<Files.Line> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Files.Line> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Files_LineJson.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, List<Files.Line> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Files.Line each : value) {
            Files_LineJson.write(out, each);
        }
        out.writeEndArray();
    }
}
