package shared;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Product}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class ProductJson {

    private ProductJson() {}

    public static Product read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String id = null;
        String name = null;
        Product.Kind kind = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.string(in);
                case "name" -> name = JsonRead.string(in);
                case "kind" -> kind = Product_KindJson.read(in);
                default -> in.skipChildren();
            }
        }
        return new Product(id, name, kind);
    }

    public static void write(JsonGenerator out, Product value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("kind");
        Product_KindJson.write(out, value.kind());
        out.writeStringProperty("id", value.id());
        out.writeStringProperty("name", value.name());
        out.writeEndObject();
    }
}
