package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Payment.Split}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Payment_SplitJson {

    private Payment_SplitJson() {}

    static Payment.Split read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        List<Payment> parts = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "parts" -> parts = readListOfPayment(in);
                default -> in.skipChildren();
            }
        }
        return new Payment.Split(parts);
    }

    static void write(JsonGenerator out, Payment.Split value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        writeProperties(out, value);
        out.writeEndObject();
    }

    static void writeProperties(JsonGenerator out, Payment.Split value) {
        out.writeName("parts");
        writeListOfPayment(out, value.parts());
    }

    private static List<Payment> readListOfPayment(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Payment> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(PaymentJson.read(in));
        }
        return values;
    }

    private static void writeListOfPayment(JsonGenerator out, List<Payment> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Payment each : value) {
            PaymentJson.write(out, each);
        }
        out.writeEndArray();
    }
}
