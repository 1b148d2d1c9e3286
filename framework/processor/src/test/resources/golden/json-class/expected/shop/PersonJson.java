package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Person}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class PersonJson {

    private PersonJson() {}

    public static Person read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Person.Name name = null;
        Integer age = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "name" -> name = Person_NameJson.read(in);
                case "age" -> age = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Person(name, JsonRead.given(age, "age"));
    }

    public static void write(JsonGenerator out, Person value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("name");
        Person_NameJson.write(out, value.getName());
        out.writeNumberProperty("age", value.getAge());
        out.writeEndObject();
    }
}
