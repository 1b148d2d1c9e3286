package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link List}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ListOfOrders_CreatedJson {

    private ListOfOrders_CreatedJson() {}

    static List<Orders.Created> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Orders.Created> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Orders_CreatedJson.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, List<Orders.Created> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Orders.Created each : value) {
            Orders_CreatedJson.write(out, each);
        }
        out.writeEndArray();
    }
}
