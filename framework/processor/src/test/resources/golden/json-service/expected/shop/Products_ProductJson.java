package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Products.Product}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Products_ProductJson {

    private Products_ProductJson() {}

    static Products.Product read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        UUID id = null;
        String name = null;
        List<Products.Product> parts = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.uuid(in);
                case "name" -> name = JsonRead.string(in);
                case "parts" -> parts = readListOfProducts_Product(in);
                default -> in.skipChildren();
            }
        }
        return new Products.Product(id, name, parts);
    }

    static void write(JsonGenerator out, Products.Product value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("id");
        JsonWrite.text(out, value.id());
        out.writeStringProperty("name", value.name());
        out.writeName("parts");
        writeListOfProducts_Product(out, value.parts());
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
