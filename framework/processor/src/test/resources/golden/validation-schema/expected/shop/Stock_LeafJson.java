package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Stock.Leaf}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_LeafJson {

    private Stock_LeafJson() {}

    static Stock.Leaf read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = null;
        Stock.Sku sku = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "the-name" -> name = JsonRead.string(in);
                case "sku" -> sku = Stock_SkuJson.read(in);
                default -> in.skipChildren();
            }
        }
        return new Stock.Leaf(name, sku);
    }

    static void write(JsonGenerator out, Stock.Leaf value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("the-name", value.name());
        out.writeName("sku");
        Stock_SkuJson.write(out, value.sku());
        out.writeEndObject();
    }
}
