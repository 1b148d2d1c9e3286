package shop;

import dev.linnet.internal.JsonMismatch;
import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Order}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class OrderJson {

    private static final DateTimeFormatter SHIP_TO_SINCE_FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter BILL_TO_SINCE_FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private OrderJson() {}

    public static Order read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String id = null;
        String shipToStreetName = null;
        boolean shipToStreetNameFound = false;
        Integer shipToStreetNumber = null;
        String shipToCity = null;
        LocalDate shipToSince = null;
        String billToStreetName = null;
        boolean billToStreetNameFound = false;
        Integer billToStreetNumber = null;
        String billToCity = null;
        LocalDate billToSince = null;
        Integer lineCount = null;
        String internalNote = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "_id" -> id = JsonRead.string(in);
                case "ship_name" -> {
                    shipToStreetName = JsonRead.string(in);
                    shipToStreetNameFound = true;
                }
                case "ship_number" -> shipToStreetNumber = JsonRead.toInt(in);
                case "ship_city" -> shipToCity = JsonRead.string(in);
                case "ship_since" -> shipToSince = readShipToSince(in);
                case "bill_name" -> {
                    billToStreetName = JsonRead.string(in);
                    billToStreetNameFound = true;
                }
                case "bill_number" -> billToStreetNumber = JsonRead.toInt(in);
                case "bill_city" -> billToCity = JsonRead.string(in);
                case "bill_since" -> billToSince = readBillToSince(in);
                case "line_count" -> lineCount = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        if (!shipToStreetNameFound) {
            throw JsonMismatch.missing("ship_name");
        }
        if (!billToStreetNameFound) {
            throw JsonMismatch.missing("bill_name");
        }
        return new Order(id, new Order.Address(new Order.Street(shipToStreetName, JsonRead.given(shipToStreetNumber, "ship_number")), shipToCity, shipToSince), new Order.Address(new Order.Street(billToStreetName, JsonRead.given(billToStreetNumber, "bill_number")), billToCity, billToSince), JsonRead.given(lineCount, "line_count"), internalNote);
    }

    public static void write(JsonGenerator out, Order value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeNumberProperty("line_count", value.lineCount());
        out.writeStringProperty("_id", value.id());
        if (value.shipTo() != null && value.shipTo().street() != null) {
            out.writeStringProperty("ship_name", value.shipTo().street().name());
            out.writeNumberProperty("ship_number", value.shipTo().street().number());
        }
        if (value.shipTo() != null) {
            if (value.shipTo().city() != null) {
                out.writeStringProperty("ship_city", value.shipTo().city());
            }
            out.writeName("ship_since");
            JsonTime.write(out, value.shipTo().since(), SHIP_TO_SINCE_FORMAT);
        }
        if (value.billTo() != null && value.billTo().street() != null) {
            out.writeStringProperty("bill_name", value.billTo().street().name());
            out.writeNumberProperty("bill_number", value.billTo().street().number());
        }
        if (value.billTo() != null) {
            if (value.billTo().city() != null) {
                out.writeStringProperty("bill_city", value.billTo().city());
            }
            out.writeName("bill_since");
            JsonTime.write(out, value.billTo().since(), BILL_TO_SINCE_FORMAT);
        }
        out.writeEndObject();
    }

    private static LocalDate readShipToSince(JsonParser in) {
        TemporalAccessor parsed = JsonTime.formatted(in, SHIP_TO_SINCE_FORMAT, "dd.MM.yyyy");
        return parsed == null ? null : LocalDate.from(parsed);
    }

    private static LocalDate readBillToSince(JsonParser in) {
        TemporalAccessor parsed = JsonTime.formatted(in, BILL_TO_SINCE_FORMAT, "dd.MM.yyyy");
        return parsed == null ? null : LocalDate.from(parsed);
    }
}
