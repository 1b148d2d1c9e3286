package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Reports.Report}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Reports_ReportJson {

    private Reports_ReportJson() {}

    static Reports.Report read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Integer id = null;
        String name = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.toInt(in);
                case "name" -> name = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Reports.Report(JsonRead.given(id, "id"), name);
    }

    static void write(JsonGenerator out, Reports.Report value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeNumberProperty("id", value.id());
        out.writeStringProperty("name", value.name());
        out.writeEndObject();
    }
}
