package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Trips.Person}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Trips_PersonJson {

    private Trips_PersonJson() {}

    static Trips.Person read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = null;
        Integer age = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "name" -> name = JsonRead.string(in);
                case "age" -> age = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Trips.Person(name, JsonRead.given(age, "age"));
    }

    static void write(JsonGenerator out, Trips.Person value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", value.getName());
        out.writeNumberProperty("age", value.getAge());
        out.writeEndObject();
    }
}
