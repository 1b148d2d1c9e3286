package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Order.Gone}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Order_GoneJson {

    private Order_GoneJson() {}

    static Order.Gone read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String text = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "text" -> text = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Order.Gone(text);
    }

    static void write(JsonGenerator out, Order.Gone value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("text", value.text());
        out.writeEndObject();
    }
}
