package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Stock.Sku}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_SkuJson {

    private Stock_SkuJson() {}

    static Stock.Sku read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return new Stock.Sku(JsonRead.onlyString(in));
    }

    static void write(JsonGenerator out, Stock.Sku value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.text());
        }
    }
}
