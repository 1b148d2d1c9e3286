package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonTime;
import dev.linnet.internal.JsonWrite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Orders.NewOrder}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Orders_NewOrderJson {

    private Orders_NewOrderJson() {}

    static Orders.NewOrder read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String customer = null;
        List<Orders.Line> lines = null;
        Orders.Address address = null;
        String destinationStreet = null;
        String destinationZip = null;
        Orders.Payment payment = null;
        BigDecimal discount = null;
        Map<String, Integer> stock = null;
        Optional<String> note = Optional.empty();
        LocalDate due = null;
        Boolean accepted = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "customer_id" -> customer = JsonRead.string(in);
                case "lines" -> lines = readListOfOrders_Line(in);
                case "address" -> address = Orders_AddressJson.read(in);
                case "to_street" -> destinationStreet = JsonRead.string(in);
                case "to_zip" -> destinationZip = JsonRead.string(in);
                case "payment" -> payment = Orders_PaymentJson.read(in);
                case "discount" -> discount = JsonRead.bigDecimal(in);
                case "stock" -> stock = readMapOfStringAndInteger(in);
                case "note" -> note = JsonRead.isNull(in) ? Optional.empty() : Optional.of(JsonRead.string(in));
                case "due" -> due = JsonTime.localDate(in);
                case "accepted" -> accepted = JsonRead.toBoolean(in);
                default -> in.skipChildren();
            }
        }
        return new Orders.NewOrder(customer, lines, address, new Orders.Address(destinationStreet, destinationZip), payment, discount, stock, note, due, JsonRead.given(accepted, "accepted"));
    }

    static void write(JsonGenerator out, Orders.NewOrder value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("customer_id", value.customer());
        out.writeName("lines");
        writeListOfOrders_Line(out, value.lines());
        out.writeName("address");
        Orders_AddressJson.write(out, value.address());
        if (value.destination() != null) {
            out.writeStringProperty("to_street", value.destination().street());
            out.writeStringProperty("to_zip", value.destination().zip());
        }
        out.writeName("payment");
        Orders_PaymentJson.write(out, value.payment());
        out.writeName("discount");
        out.writeNumber(value.discount());
        out.writeName("stock");
        writeMapOfStringAndInteger(out, value.stock());
        out.writeName("note");
        writeOptionalOfString(out, value.note());
        out.writeName("due");
        JsonTime.write(out, value.due());
        out.writeBooleanProperty("accepted", value.accepted());
        out.writeEndObject();
    }

    private static List<Orders.Line> readListOfOrders_Line(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Orders.Line> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Orders_LineJson.read(in));
        }
        return values;
    }

    private static Map<String, Integer> readMapOfStringAndInteger(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<String, Integer> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, JsonRead.isNull(in) ? null : JsonRead.toInt(in));
        }
        return values;
    }

    private static void writeListOfOrders_Line(JsonGenerator out, List<Orders.Line> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Orders.Line each : value) {
            Orders_LineJson.write(out, each);
        }
        out.writeEndArray();
    }

    private static void writeMapOfStringAndInteger(JsonGenerator out, Map<String, Integer> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<String, Integer> each : value.entrySet()) {
            out.writeName(JsonWrite.key(each.getKey()));
            JsonWrite.integer(out, each.getValue());
        }
        out.writeEndObject();
    }

    private static void writeOptionalOfString(JsonGenerator out, Optional<String> value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeString(value.get());
        }
    }
}
