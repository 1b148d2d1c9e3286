package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Sizes.Made}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Sizes_MadeJson {

    private Sizes_MadeJson() {}

    static Sizes.Made read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Sizes.Made parse(String text) {
        return Sizes.Made.of(text);
    }

    static void write(JsonGenerator out, Sizes.Made value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Sizes.Made value) {
        return value.name();
    }
}
