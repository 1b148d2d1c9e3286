package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link List}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ListOfProducts_ProductJson {

    private ListOfProducts_ProductJson() {}

    static List<Products.Product> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Products.Product> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Products_ProductJson.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, List<Products.Product> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Products.Product each : value) {
            Products_ProductJson.write(out, each);
        }
        out.writeEndArray();
    }
}
