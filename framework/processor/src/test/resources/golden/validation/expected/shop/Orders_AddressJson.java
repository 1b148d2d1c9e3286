package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Orders.Address}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_AddressJson {

    private Orders_AddressJson() {}

    static Orders.Address read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String street = null;
        String zip = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "street" -> street = JsonRead.string(in);
                case "zip" -> zip = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Orders.Address(street, zip);
    }

    static void write(JsonGenerator out, Orders.Address value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("street", value.street());
        out.writeStringProperty("zip", value.zip());
        out.writeEndObject();
    }
}
