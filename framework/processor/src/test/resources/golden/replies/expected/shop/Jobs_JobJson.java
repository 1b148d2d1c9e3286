package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Jobs.Job}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Jobs_JobJson {

    private Jobs_JobJson() {}

    static Jobs.Job read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Integer id = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Jobs.Job(JsonRead.given(id, "id"));
    }

    static void write(JsonGenerator out, Jobs.Job value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeNumberProperty("id", value.id());
        out.writeEndObject();
    }
}
