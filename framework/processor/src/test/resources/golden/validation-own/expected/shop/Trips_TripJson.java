package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonTime;
import dev.linnet.internal.JsonWrite;
import java.time.LocalDate;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Trips.Trip}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Trips_TripJson {

    private Trips_TripJson() {}

    static Trips.Trip read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String airport = null;
        Integer seats = null;
        String reference = null;
        OptionalInt bags = OptionalInt.empty();
        LocalDate from = null;
        LocalDate to = null;
        Trips.Person leader = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "airport" -> airport = JsonRead.string(in);
                case "seats" -> seats = JsonRead.isNull(in) ? null : JsonRead.toInt(in);
                case "reference" -> reference = JsonRead.string(in);
                case "bags" -> bags = JsonRead.isNull(in) ? OptionalInt.empty() : OptionalInt.of(JsonRead.toInt(in));
                case "from" -> from = JsonTime.localDate(in);
                case "to" -> to = JsonTime.localDate(in);
                case "leader" -> leader = Trips_PersonJson.read(in);
                default -> in.skipChildren();
            }
        }
        return new Trips.Trip(airport, seats, reference, bags, from, to, leader);
    }

    static void write(JsonGenerator out, Trips.Trip value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("airport", value.airport());
        out.writeName("seats");
        JsonWrite.integer(out, value.seats());
        out.writeStringProperty("reference", value.reference());
        out.writeName("bags");
        writeOptionalInt(out, value.bags());
        out.writeName("from");
        JsonTime.write(out, value.from());
        out.writeName("to");
        JsonTime.write(out, value.to());
        out.writeName("leader");
        Trips_PersonJson.write(out, value.leader());
        out.writeEndObject();
    }

    private static void writeOptionalInt(JsonGenerator out, OptionalInt value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeNumber(value.getAsInt());
        }
    }
}
