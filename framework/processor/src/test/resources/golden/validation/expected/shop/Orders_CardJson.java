package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Orders.Card}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_CardJson {

    private Orders_CardJson() {}

    static Orders.Card read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String number = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "number" -> number = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Orders.Card(number);
    }

    static void write(JsonGenerator out, Orders.Card value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        writeProperties(out, value);
        out.writeEndObject();
    }

    static void writeProperties(JsonGenerator out, Orders.Card value) {
        out.writeStringProperty("number", value.number());
    }
}
