package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Echo.Filter}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Echo_FilterJson {

    private Echo_FilterJson() {}

    static Echo.Filter read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String name = null;
        Integer limit = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "name" -> name = JsonRead.string(in);
                case "limit" -> limit = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Echo.Filter(name, JsonRead.given(limit, "limit"));
    }

    static void write(JsonGenerator out, Echo.Filter value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", value.name());
        out.writeNumberProperty("limit", value.limit());
        out.writeEndObject();
    }
}
