package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Product}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class ProductJson {

    private ProductJson() {}

    public static Product read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String id = null;
        Integer stock = null;
        Long sold = null;
        Optional<String> note = Optional.empty();
        List<Product.Tag> tags = null;
        Map<String, List<Integer>> shelves = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.string(in);
                case "stock" -> stock = JsonRead.toInt(in);
                case "sold" -> sold = JsonRead.isNull(in) ? null : JsonRead.toLong(in);
                case "note" -> note = JsonRead.isNull(in) ? Optional.empty() : Optional.of(JsonRead.string(in));
                case "tags" -> tags = readListOfProduct_Tag(in);
                case "shelves" -> shelves = readMapOfStringAndListOfInteger(in);
                default -> in.skipChildren();
            }
        }
        return new Product(id, JsonRead.given(stock, "stock"), sold, note, tags, shelves);
    }

    public static void write(JsonGenerator out, Product value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("id", value.id());
        out.writeNumberProperty("stock", value.stock());
        out.writeName("sold");
        JsonWrite.number(out, value.sold());
        out.writeName("note");
        writeOptionalOfString(out, value.note());
        out.writeName("tags");
        writeListOfProduct_Tag(out, value.tags());
        out.writeName("shelves");
        writeMapOfStringAndListOfInteger(out, value.shelves());
        out.writeEndObject();
    }

    private static List<Product.Tag> readListOfProduct_Tag(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Product.Tag> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Product_TagJson.read(in));
        }
        return values;
    }

    private static Map<String, List<Integer>> readMapOfStringAndListOfInteger(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<String, List<Integer>> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, readListOfInteger(in));
        }
        return values;
    }

    private static List<Integer> readListOfInteger(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Integer> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(JsonRead.isNull(in) ? null : JsonRead.toInt(in));
        }
        return values;
    }

    private static void writeOptionalOfString(JsonGenerator out, Optional<String> value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeString(value.get());
        }
    }

    private static void writeListOfProduct_Tag(JsonGenerator out, List<Product.Tag> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Product.Tag each : value) {
            Product_TagJson.write(out, each);
        }
        out.writeEndArray();
    }

    private static void writeMapOfStringAndListOfInteger(JsonGenerator out, Map<String, List<Integer>> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, List<Integer>> each : value.entrySet()) {
            out.writeName(JsonWrite.key(each.getKey()));
            writeListOfInteger(out, each.getValue());
        }
        out.writeEndObject();
    }

    private static void writeListOfInteger(JsonGenerator out, List<Integer> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Integer each : value) {
            JsonWrite.integer(out, each);
        }
        out.writeEndArray();
    }
}
