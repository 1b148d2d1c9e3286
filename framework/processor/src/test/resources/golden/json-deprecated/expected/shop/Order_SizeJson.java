package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Order.Size}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Order_SizeJson {

    private Order_SizeJson() {}

    static Order.Size read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Order.Size parse(String text) {
        return switch (text) {
            case "SMALL" -> Order.Size.SMALL;
            case "HUGE" -> Order.Size.HUGE;
            default -> throw JsonRead.unknown(text, "SMALL, HUGE");
        };
    }

    static void write(JsonGenerator out, Order.Size value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Order.Size value) {
        return value.name();
    }
}
