package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Case.Stream}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Case_StreamJson {

    private Case_StreamJson() {}

    static Case.Stream read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "name" -> name = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Case.Stream(name);
    }

    static void write(JsonGenerator out, Case.Stream value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", value.name());
        out.writeEndObject();
    }
}
