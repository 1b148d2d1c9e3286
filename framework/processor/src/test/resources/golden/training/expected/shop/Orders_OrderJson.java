package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Orders.Order}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_OrderJson {

    private Orders_OrderJson() {}

    static Orders.Order read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String id = null;
        Integer lamps = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.string(in);
                case "lamps" -> lamps = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Orders.Order(id, JsonRead.given(lamps, "lamps"));
    }

    static void write(JsonGenerator out, Orders.Order value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("id", value.id());
        out.writeNumberProperty("lamps", value.lamps());
        out.writeEndObject();
    }
}
