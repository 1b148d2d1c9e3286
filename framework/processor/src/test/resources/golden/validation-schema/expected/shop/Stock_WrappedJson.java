package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Stock.Wrapped}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_WrappedJson {

    private Stock_WrappedJson() {}

    static Stock.Wrapped read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String innerName = null;
        Stock.Sku innerSku = null;
        String outerLeafName = null;
        Stock.Sku outerLeafSku = null;
        Integer outerCount = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "in_the-name" -> innerName = JsonRead.string(in);
                case "in_sku" -> innerSku = Stock_SkuJson.read(in);
                case "out_the-name_of" -> outerLeafName = JsonRead.string(in);
                case "out_sku_of" -> outerLeafSku = Stock_SkuJson.read(in);
                case "count" -> outerCount = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Stock.Wrapped(new Stock.Leaf(innerName, innerSku), new Stock.Outer(new Stock.Leaf(outerLeafName, outerLeafSku), JsonRead.given(outerCount, "count")));
    }

    static void write(JsonGenerator out, Stock.Wrapped value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        if (value.inner() != null) {
            out.writeStringProperty("in_the-name", value.inner().name());
            out.writeName("in_sku");
            Stock_SkuJson.write(out, value.inner().sku());
        }
        if (value.outer() != null && value.outer().leaf() != null) {
            out.writeStringProperty("out_the-name_of", value.outer().leaf().name());
            out.writeName("out_sku_of");
            Stock_SkuJson.write(out, value.outer().leaf().sku());
        }
        if (value.outer() != null) {
            out.writeNumberProperty("count", value.outer().count());
        }
        out.writeEndObject();
    }
}
