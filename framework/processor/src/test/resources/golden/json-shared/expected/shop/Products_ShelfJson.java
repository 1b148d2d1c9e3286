package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import shared.Product;
import shared.ProductJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Products.Shelf}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Products_ShelfJson {

    private Products_ShelfJson() {}

    static Products.Shelf read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Integer number = null;
        List<Product> products = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "number" -> number = JsonRead.toInt(in);
                case "products" -> products = readListOfProduct(in);
                default -> in.skipChildren();
            }
        }
        return new Products.Shelf(JsonRead.given(number, "number"), products);
    }

    static void write(JsonGenerator out, Products.Shelf value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeNumberProperty("number", value.number());
        out.writeName("products");
        writeListOfProduct(out, value.products());
        out.writeEndObject();
    }

    private static List<Product> readListOfProduct(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Product> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(ProductJson.read(in));
        }
        return values;
    }

    private static void writeListOfProduct(JsonGenerator out, List<Product> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Product each : value) {
            ProductJson.write(out, each);
        }
        out.writeEndArray();
    }
}
