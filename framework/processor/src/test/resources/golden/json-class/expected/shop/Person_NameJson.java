package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Person.Name}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Person_NameJson {

    private Person_NameJson() {}

    static Person.Name read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return new Person.Name(JsonRead.onlyString(in));
    }

    static void write(JsonGenerator out, Person.Name value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.text());
        }
    }
}
