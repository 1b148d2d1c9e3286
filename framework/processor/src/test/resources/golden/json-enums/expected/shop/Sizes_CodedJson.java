package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Sizes.Coded}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Sizes_CodedJson {

    private Sizes_CodedJson() {}

    static Sizes.Coded read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Sizes.Coded parse(String text) {
        for (Sizes.Coded each : Sizes.Coded.values()) {
            if (text.equals(each.code())) {
                return each;
            }
        }
        throw JsonRead.unknown(text, "its names");
    }

    static void write(JsonGenerator out, Sizes.Coded value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Sizes.Coded value) {
        return value.code();
    }
}
