package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Product.Tag}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Product_TagJson {

    private Product_TagJson() {}

    static Product.Tag read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = null;
        Boolean hidden = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "name" -> name = JsonRead.string(in);
                case "hidden" -> hidden = JsonRead.toBoolean(in);
                default -> in.skipChildren();
            }
        }
        return new Product.Tag(name, JsonRead.given(hidden, "hidden"));
    }

    static void write(JsonGenerator out, Product.Tag value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", value.name());
        out.writeBooleanProperty("hidden", value.hidden());
        out.writeEndObject();
    }
}
