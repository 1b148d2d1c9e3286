package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonType;
import dev.linnet.internal.JsonWrite;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Payment}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class PaymentJson {

    private PaymentJson() {}

    public static Payment read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = JsonType.property(in, "@type");
        return switch (name) {
            case "Card" -> Payment_CardJson.read(in);
            case "Split" -> Payment_SplitJson.read(in);
            default -> throw JsonType.unknown("@type", name, "Card, Split");
        };
    }

    public static void write(JsonGenerator out, Payment value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        if (value instanceof Payment.Card part) {
            out.writeStringProperty("@type", "Card");
            Payment_CardJson.writeProperties(out, part);
        } else if (value instanceof Payment.Split part) {
            out.writeStringProperty("@type", "Split");
            Payment_SplitJson.writeProperties(out, part);
        } else {
            throw JsonWrite.unknown(value);
        }
        out.writeEndObject();
    }
}
