package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link List}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ListOfStock_LeafJson {

    private ListOfStock_LeafJson() {}

    static List<Stock.Leaf> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Stock.Leaf> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Stock_LeafJson.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, List<Stock.Leaf> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Stock.Leaf each : value) {
            Stock_LeafJson.write(out, each);
        }
        out.writeEndArray();
    }
}
