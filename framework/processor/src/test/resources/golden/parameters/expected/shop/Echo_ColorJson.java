package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Echo.Color}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Echo_ColorJson {

    private Echo_ColorJson() {}

    static Echo.Color read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Echo.Color parse(String text) {
        return switch (text) {
            case "RED" -> Echo.Color.RED;
            case "GREEN" -> Echo.Color.GREEN;
            default -> throw JsonRead.unknown(text, "RED, GREEN");
        };
    }

    static void write(JsonGenerator out, Echo.Color value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Echo.Color value) {
        return value.name();
    }
}
