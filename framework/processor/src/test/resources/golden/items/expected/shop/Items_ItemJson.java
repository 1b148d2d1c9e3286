package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Items.Item}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Items_ItemJson {

    private Items_ItemJson() {}

    static Items.Item read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String id = null;
        String name = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "id" -> id = JsonRead.string(in);
                case "name" -> name = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Items.Item(id, name);
    }

    static void write(JsonGenerator out, Items.Item value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("id", value.id());
        out.writeStringProperty("name", value.name());
        out.writeEndObject();
    }
}
