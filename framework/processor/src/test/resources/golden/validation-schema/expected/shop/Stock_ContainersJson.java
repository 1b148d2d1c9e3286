package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Stock.Containers}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_ContainersJson {

    private Stock_ContainersJson() {}

    static Stock.Containers read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        List<String> list = null;
        int[] array = null;
        Set<Stock.Leaf> leaves = null;
        Map<String, Integer> map = null;
        Optional<String> optional = Optional.empty();
        Optional<String> needed = Optional.empty();
        List<List<Integer>> nested = null;
        Map<Stock.Grade, Integer> grades = null;
        Boolean accepted = null;
        Boolean spam = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "list" -> list = readListOfString(in);
                case "array" -> array = readArrayOfInt(in);
                case "leaves" -> leaves = readSetOfStock_Leaf(in);
                case "map" -> map = readMapOfStringAndInteger(in);
                case "optional" -> optional = JsonRead.isNull(in) ? Optional.empty() : Optional.of(JsonRead.string(in));
                case "needed" -> needed = JsonRead.isNull(in) ? Optional.empty() : Optional.of(JsonRead.string(in));
                case "nested" -> nested = readListOfListOfInteger(in);
                case "grades" -> grades = readMapOfStock_GradeAndInteger(in);
                case "accepted" -> accepted = JsonRead.toBoolean(in);
                case "spam" -> spam = JsonRead.isNull(in) ? null : JsonRead.toBoolean(in);
                default -> in.skipChildren();
            }
        }
        return new Stock.Containers(list, array, leaves, map, optional, needed, nested, grades, JsonRead.given(accepted, "accepted"), spam);
    }

    static void write(JsonGenerator out, Stock.Containers value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("list");
        writeListOfString(out, value.list());
        out.writeName("array");
        writeArrayOfInt(out, value.array());
        out.writeName("leaves");
        writeSetOfStock_Leaf(out, value.leaves());
        out.writeName("map");
        writeMapOfStringAndInteger(out, value.map());
        out.writeName("optional");
        writeOptionalOfString(out, value.optional());
        out.writeName("needed");
        writeOptionalOfString(out, value.needed());
        out.writeName("nested");
        writeListOfListOfInteger(out, value.nested());
        out.writeName("grades");
        writeMapOfStock_GradeAndInteger(out, value.grades());
        out.writeBooleanProperty("accepted", value.accepted());
        out.writeName("spam");
        JsonWrite.bool(out, value.spam());
        out.writeEndObject();
    }

    private static List<String> readListOfString(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<String> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(JsonRead.string(in));
        }
        return values;
    }

    private static int[] readArrayOfInt(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        int[] values = new int[16];
        int length = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (length == values.length) {
                values = Arrays.copyOf(values, length * 2);
            }
            values[length++] = JsonRead.toInt(in);
        }
        return Arrays.copyOf(values, length);
    }

    private static Set<Stock.Leaf> readSetOfStock_Leaf(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        LinkedHashSet<Stock.Leaf> values = new LinkedHashSet<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Stock_LeafJson.read(in));
        }
        return values;
    }

    private static Map<String, Integer> readMapOfStringAndInteger(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<String, Integer> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, JsonRead.isNull(in) ? null : JsonRead.toInt(in));
        }
        return values;
    }

    private static List<List<Integer>> readListOfListOfInteger(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<List<Integer>> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(readListOfInteger(in));
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

    private static Map<Stock.Grade, Integer> readMapOfStock_GradeAndInteger(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<Stock.Grade, Integer> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(Stock_GradeJson.parse(name), JsonRead.isNull(in) ? null : JsonRead.toInt(in));
        }
        return values;
    }

    private static void writeListOfString(JsonGenerator out, List<String> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (String each : value) {
            out.writeString(each);
        }
        out.writeEndArray();
    }

    private static void writeArrayOfInt(JsonGenerator out, int[] value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (int each : value) {
            out.writeNumber(each);
        }
        out.writeEndArray();
    }

    private static void writeSetOfStock_Leaf(JsonGenerator out, Set<Stock.Leaf> value) {
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

    private static void writeMapOfStringAndInteger(JsonGenerator out, Map<String, Integer> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, Integer> each : value.entrySet()) {
            out.writeName(JsonWrite.key(each.getKey()));
            JsonWrite.integer(out, each.getValue());
        }
        out.writeEndObject();
    }

    private static void writeOptionalOfString(JsonGenerator out, Optional<String> value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeString(value.get());
        }
    }

    private static void writeListOfListOfInteger(JsonGenerator out, List<List<Integer>> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (List<Integer> each : value) {
            writeListOfInteger(out, each);
        }
        out.writeEndArray();
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

    private static void writeMapOfStock_GradeAndInteger(JsonGenerator out, Map<Stock.Grade, Integer> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<Stock.Grade, Integer> each : value.entrySet()) {
            out.writeName(Stock_GradeJson.text(each.getKey()));
            JsonWrite.integer(out, each.getValue());
        }
        out.writeEndObject();
    }
}
