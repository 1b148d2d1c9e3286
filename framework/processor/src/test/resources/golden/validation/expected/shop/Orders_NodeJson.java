package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Orders.Node}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_NodeJson {

    private Orders_NodeJson() {}

    static Orders.Node read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = null;
        List<Orders.Node> children = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "name" -> name = JsonRead.string(in);
                case "children" -> children = readListOfOrders_Node(in);
                default -> in.skipChildren();
            }
        }
        return new Orders.Node(name, children);
    }

    static void write(JsonGenerator out, Orders.Node value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", value.name());
        out.writeName("children");
        writeListOfOrders_Node(out, value.children());
        out.writeEndObject();
    }

    private static List<Orders.Node> readListOfOrders_Node(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Orders.Node> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Orders_NodeJson.read(in));
        }
        return values;
    }

    private static void writeListOfOrders_Node(JsonGenerator out, List<Orders.Node> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Orders.Node each : value) {
            Orders_NodeJson.write(out, each);
        }
        out.writeEndArray();
    }
}
