package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Order}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class OrderJson {

    private OrderJson() {}

    public static Order read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String id = null;
        String old = null;
        Order.Gone gone = null;
        Order.Size size = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.string(in);
                case "old" -> old = JsonRead.string(in);
                case "gone" -> gone = Order_GoneJson.read(in);
                case "size" -> size = Order_SizeJson.read(in);
                default -> in.skipChildren();
            }
        }
        return new Order(id, old, gone, size);
    }

    public static void write(JsonGenerator out, Order value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("id", value.id());
        out.writeStringProperty("old", value.old());
        out.writeName("gone");
        Order_GoneJson.write(out, value.gone());
        out.writeName("size");
        Order_SizeJson.write(out, value.size());
        out.writeEndObject();
    }
}
