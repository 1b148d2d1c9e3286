package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Names.Size}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Names_SizeJson {

    private Names_SizeJson() {}

    static Names.Size read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Names.Size parse(String text) {
        return switch (text) {
            case "SMALL" -> Names.Size.SMALL;
            default -> throw JsonRead.unknown(text, "SMALL");
        };
    }

    static void write(JsonGenerator out, Names.Size value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Names.Size value) {
        return value.name();
    }
}
