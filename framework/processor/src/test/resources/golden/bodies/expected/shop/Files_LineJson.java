package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Files.Line}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Files_LineJson {

    private Files_LineJson() {}

    static Files.Line read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String sku = null;
        Integer quantity = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "sku" -> sku = JsonRead.string(in);
                case "quantity" -> quantity = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Files.Line(sku, JsonRead.given(quantity, "quantity"));
    }

    static void write(JsonGenerator out, Files.Line value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("sku", value.sku());
        out.writeNumberProperty("quantity", value.quantity());
        out.writeEndObject();
    }
}
