package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Products.Page}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Products_PageOfProducts_ProductJson {

    private Products_PageOfProducts_ProductJson() {}

    static Products.Page<Products.Product> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        List<Products.Product> items = null;
        Integer total = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "items" -> items = readListOfProducts_Product(in);
                case "total" -> total = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Products.Page<>(items, JsonRead.given(total, "total"));
    }

    static void write(JsonGenerator out, Products.Page<Products.Product> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("items");
        writeListOfProducts_Product(out, value.items());
        out.writeNumberProperty("total", value.total());
        out.writeEndObject();
    }

    private static List<Products.Product> readListOfProducts_Product(JsonParser in) {
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

    private static void writeListOfProducts_Product(JsonGenerator out, List<Products.Product> value) {
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
