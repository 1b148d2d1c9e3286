package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Sizes.Plain}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Sizes_PlainJson {

    private Sizes_PlainJson() {}

    static Sizes.Plain read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Sizes.Plain parse(String text) {
        return switch (text) {
            case "SMALL" -> Sizes.Plain.SMALL;
            case "large", "big", "grande" -> Sizes.Plain.LARGE;
            default -> throw JsonRead.unknown(text, "SMALL, large");
        };
    }

    static void write(JsonGenerator out, Sizes.Plain value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Sizes.Plain value) {
        if (value == Sizes.Plain.LARGE) {
            return "large";
        }
        return value.name();
    }
}
