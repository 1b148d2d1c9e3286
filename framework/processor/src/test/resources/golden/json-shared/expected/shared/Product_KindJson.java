package shared;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Product.Kind}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Product_KindJson {

    private Product_KindJson() {}

    static Product.Kind read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Product.Kind parse(String text) {
        return switch (text) {
            case "TOY" -> Product.Kind.TOY;
            case "TOOL" -> Product.Kind.TOOL;
            default -> throw JsonRead.unknown(text, "TOY, TOOL");
        };
    }

    static void write(JsonGenerator out, Product.Kind value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Product.Kind value) {
        return value.name();
    }
}
