package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link List}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ListOfItems_ItemJson {

    private ListOfItems_ItemJson() {}

    static List<Items.Item> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Items.Item> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Items_ItemJson.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, List<Items.Item> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Items.Item each : value) {
            Items_ItemJson.write(out, each);
        }
        out.writeEndArray();
    }
}
