package shop;

import dev.linnet.internal.JsonRead;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Orders.Invoice}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_InvoiceJson {

    private Orders_InvoiceJson() {}

    static Orders.Invoice read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String to = null;
        BigDecimal limit = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "to" -> to = JsonRead.string(in);
                case "limit" -> limit = JsonRead.bigDecimal(in);
                default -> in.skipChildren();
            }
        }
        return new Orders.Invoice(to, limit);
    }

    static void write(JsonGenerator out, Orders.Invoice value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        writeProperties(out, value);
        out.writeEndObject();
    }

    static void writeProperties(JsonGenerator out, Orders.Invoice value) {
        out.writeStringProperty("to", value.to());
        out.writeName("limit");
        out.writeNumber(value.limit());
    }
}
