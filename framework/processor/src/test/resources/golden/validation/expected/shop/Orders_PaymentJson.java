package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonType;
import dev.linnet.internal.JsonWrite;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Orders.Payment}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_PaymentJson {

    private Orders_PaymentJson() {}

    static Orders.Payment read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = JsonType.property(in, "@type");
        return switch (name) {
            case "Card" -> Orders_CardJson.read(in);
            case "Invoice" -> Orders_InvoiceJson.read(in);
            default -> throw JsonType.unknown("@type", name, "Card, Invoice");
        };
    }

    static void write(JsonGenerator out, Orders.Payment value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        if (value instanceof Orders.Card part) {
            out.writeStringProperty("@type", "Card");
            Orders_CardJson.writeProperties(out, part);
        } else if (value instanceof Orders.Invoice part) {
            out.writeStringProperty("@type", "Invoice");
            Orders_InvoiceJson.writeProperties(out, part);
        } else {
            throw JsonWrite.unknown(value);
        }
        out.writeEndObject();
    }
}
