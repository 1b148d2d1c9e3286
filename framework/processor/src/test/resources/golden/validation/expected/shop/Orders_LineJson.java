package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Orders.Line}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_LineJson {

    private Orders_LineJson() {}

    static Orders.Line read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String product = null;
        Integer quantity = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "product" -> product = JsonRead.string(in);
                case "quantity" -> quantity = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Orders.Line(product, JsonRead.given(quantity, "quantity"));
    }

    static void write(JsonGenerator out, Orders.Line value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("product", value.product());
        out.writeNumberProperty("quantity", value.quantity());
        out.writeEndObject();
    }
}
